package org.fealty.ingest;

/**
 * Tells whoever stops the program during an import what became of it: the database falls
 * away under the work, and a trace of that would say nothing.
 */
final class StopNotice implements AutoCloseable {

	/** Why a dataset was not imported. */
	static final String REASON = "the program was told to stop before this dataset was written. Import it again.";

	private final Thread hook = new Thread(this::tell, "import-stopped");

	private volatile String dataset = "";

	private volatile boolean stopping;

	private StopNotice() {
	}

	/** Watches for the end of the process until it is closed. */
	static StopNotice whileImporting() {
		StopNotice notice = new StopNotice();
		try {
			Runtime.getRuntime().addShutdownHook(notice.hook);
		}
		catch (IllegalStateException ex) {
			notice.stopping = true;
		}
		return notice;
	}

	/** The dataset's turn has come. */
	void begins(String dataset) {
		this.dataset = dataset;
	}

	boolean isStopping() {
		return this.stopping;
	}

	private void tell() {
		this.stopping = true;
		System.err.println("The import was stopped at the dataset " + this.dataset
				+ ": the graph holds nothing of what was being written, and the datasets before it whole; of a dataset"
				+ " that comes in pieces, the pieces before. Import again to go on.");
		System.err.flush();
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException ex) {
			this.stopping = true;
		}
	}

}
