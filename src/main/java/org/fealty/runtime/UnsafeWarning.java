package org.fealty.runtime;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;

/**
 * Keeps one warning of Java 24 and later from the user: Neo4j's libraries call methods of
 * {@code sun.misc.Unsafe} that are to be removed, which nobody who runs this program can
 * change. The option that allows them cannot be given in a jar's manifest, and the
 * runtime keeps the standard error that it began with. But it warns at the first call
 * only, and notes that it has done so in a class that its module opens to everybody.
 */
public final class UnsafeWarning {

	private UnsafeWarning() {
	}

	/**
	 * Has the runtime believe that it warned. Call this before anything else is started.
	 */
	public static void spare() {
		try {
			Method note = Class.forName("sun.misc.Unsafe").getDeclaredMethod("trySetMemoryAccessWarned");
			note.setAccessible(true);
			note.invoke(null);
		}
		catch (ReflectiveOperationException | InaccessibleObjectException ex) {
			// A runtime before 24 does not warn; a later one may, which is no harm.
		}
	}

}
