package org.fealty.statement;

/**
 * A row that cannot be a statement: which column, what was found and why it cannot be.
 */
public final class InvalidStatementException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String column;

	private final String found;

	private final String reason;

	public InvalidStatementException(String column, String found, String reason) {
		super("%s \"%s\" %s".formatted(column, found, reason));
		this.column = column;
		this.found = found;
		this.reason = reason;
	}

	/** The column that is wrong. */
	public String column() {
		return this.column;
	}

	/** What stood there. */
	public String found() {
		return this.found;
	}

	/** Why it cannot be, and what is accepted. */
	public String reason() {
		return this.reason;
	}

}
