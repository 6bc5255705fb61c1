package org.fealty.ingest;

/**
 * Somebody else imported since the graph was looked at, so what was read may no longer be
 * right; it has to be read again.
 */
final class OtherImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OtherImportException() {
		super("Another import came in between.");
	}

}
