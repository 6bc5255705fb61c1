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

	/** The same with a path that means the same wherever a process works. */
	ExportRequest absolute() {
		return new ExportRequest(this.datasets, folder().toAbsolutePath().normalize().toString());
	}

	Path folder() {
		return Path.of(this.target);
	}

}
