package org.fealty.database;

import org.jspecify.annotations.Nullable;

/** More is asked than can be answered at once. Nothing is wrong with the question. */
public final class DatabaseBusyException extends GraphException {

	private static final long serialVersionUID = 1L;

	/** Too many questions wait already. */
	public DatabaseBusyException() {
		this(null);
	}

	DatabaseBusyException(@Nullable Throwable cause) {
		super("More questions are asked than can be answered at once. Ask again in a moment.", cause);
	}

}
