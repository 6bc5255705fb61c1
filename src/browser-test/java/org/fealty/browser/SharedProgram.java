package org.fealty.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * One program with the datasets that come with it, for all tests. Whoever adds something
 * to its graph takes it out again; {@link MadeUpDataset} does.
 */
final class SharedProgram {

	/** It stops with the process. */
	static final RunningProgram INSTANCE = start();

	private SharedProgram() {
	}

	private static RunningProgram start() {
		Path folder = Path.of("target", "browser-tests", Long.toString(ProcessHandle.current().pid()));
		try {
			FileSystemUtils.deleteRecursively(folder);
			return new RunningProgram(folder.toAbsolutePath(), Path.of("import"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
