package org.fealty.query;

/** A question names entities by ids under which they are not shown; it is asked again. */
final class OtherIdsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Arguments arguments;

	OtherIdsException(Arguments arguments) {
		super("Entities are shown under other ids.", null, false, false);
		this.arguments = arguments;
	}

	/** The arguments with the ids under which they are shown. */
	Arguments arguments() {
		return this.arguments;
	}

}
