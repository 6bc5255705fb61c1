package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Which datasets are to be written as folders.
 *
 * @param datasets their ids; all where none is named
 * @param target the folder in which their folders are made
 */
record ExportRequest(List<String> datasets, String target) {

	ExportRequest {
		datasets = List.copyOf(datasets);
	}

	/**
	 * The same request with an absolute path, for a process in another working directory.
	 */
	ExportRequest absolute() {
		return new ExportRequest(this.datasets, folder().toAbsolutePath().normalize().toString());
	}

	Path folder() {
		return Path.of(this.target);
	}

}
