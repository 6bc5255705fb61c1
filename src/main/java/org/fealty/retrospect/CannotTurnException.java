package org.fealty.retrospect;

/** Something in a statement has no form that answers from what was known by a day. */
final class CannotTurnException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CannotTurnException(Phrase where, String reason) {
		super("Line " + where.line() + " of its statement " + reason + ".");
	}

}
