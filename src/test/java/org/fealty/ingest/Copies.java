package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Copies of datasets that a test may spoil. */
final class Copies {

	private Copies() {
	}

	static Path of(Path datasets, Path folder) throws IOException {
		Path copy = Files.createDirectories(folder.resolve("datasets"));
		FileSystemUtils.copyRecursively(datasets, copy);
		return copy;
	}

}
