package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;

import org.fealty.ingest.ImportOptions;
import org.jspecify.annotations.Nullable;

/**
 * What {@code import} is asked to do.
 *
 * @param paths datasets, or folders of datasets
 * @param format how to read them; null to recognise it
 * @param dryRun whether to read and judge only
 * @param strict whether one rejected row refuses a dataset
 * @param replace whether it is a newer edition of what is there
 */
record ImportRequest(List<String> paths, @Nullable String format, boolean dryRun, boolean strict, boolean replace) {

	ImportRequest {
		paths = List.copyOf(paths);
	}

	/**
	 * The same request with absolute paths, for a process in another working directory.
	 */
	ImportRequest absolute() {
		return new ImportRequest(
				this.paths.stream().map((path) -> Path.of(path).toAbsolutePath().normalize().toString()).toList(),
				this.format, this.dryRun, this.strict, this.replace);
	}

	List<Path> files() {
		return this.paths.stream().map(Path::of).toList();
	}

	/**
	 * How to import.
	 * @param rejects the folder for rejected rows
	 */
	ImportOptions options(Path rejects) {
		return new ImportOptions(this.format, this.dryRun, this.strict, this.replace, rejects);
	}

}
