package org.fealty.start;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;

/**
 * Keeps one warning of Java 24 and later from the user: Neo4j's libraries call methods of
 * {@code sun.misc.Unsafe} that are to be removed, which nobody who runs this program can
 * change. The option that allows them cannot be given in a jar's manifest. The runtime
 * warns at the first call only, so this makes that call and discards what it prints.
 */
public final class UnsafeWarning {

	private UnsafeWarning() {
	}

	/**
	 * Call this before anything else is started, since it redirects the standard error.
	 */
	public static void spare() {
		PrintStream standardError = System.err;
		System.setErr(new PrintStream(OutputStream.nullOutputStream()));
		try {
			callOnce();
		}
		catch (ReflectiveOperationException | RuntimeException ex) {
			// A runtime without the class or the method has nothing to warn about.
		}
		finally {
			System.setErr(standardError);
		}
	}

	private static void callOnce() throws ReflectiveOperationException {
		Class<?> unsafe = Class.forName("sun.misc.Unsafe");
		Field instance = unsafe.getDeclaredField("theUnsafe");
		instance.setAccessible(true);
		unsafe.getMethod("objectFieldOffset", Field.class)
			.invoke(instance.get(null), String.class.getDeclaredField("value"));
	}

}
