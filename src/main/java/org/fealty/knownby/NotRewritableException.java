package org.fealty.knownby;

/** Something in a statement has no form that answers from what was known by a day. */
final class NotRewritableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotRewritableException(SyntaxNode where, String reason) {
		super("Line " + where.line() + " of its statement " + reason + ".");
	}

}
