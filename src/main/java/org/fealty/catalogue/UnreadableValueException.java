package org.fealty.catalogue;

/** A text that is no value of the type asked for. */
public final class UnreadableValueException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String accepted;

	private final String hint;

	UnreadableValueException(String found, String accepted, String hint) {
		super("\"" + found + "\" is not accepted. Give " + accepted + "." + (hint.isEmpty() ? "" : " " + hint));
		this.accepted = accepted;
		this.hint = hint;
	}

	/** What is accepted, as words to follow "give", such as "true or false". */
	public String accepted() {
		return this.accepted;
	}

	/** A whole sentence on what may have been meant; empty where nothing can be said. */
	public String hint() {
		return this.hint;
	}

}
