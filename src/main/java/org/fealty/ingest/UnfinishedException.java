package org.fealty.ingest;

/** A large dataset could not be written to its end; what is there is right. */
final class UnfinishedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says how far it came.
	 * @param done how many rows of the change are in the graph
	 * @param all how many there are
	 */
	UnfinishedException(int done, int all, RuntimeException cause) {
		super("%,d of %,d rows are done, and the rest is not: %s What is there is right as far as it goes. Import it again to go on, or withdraw it."
			.formatted(done, all, cause.getMessage()), cause);
	}

}
