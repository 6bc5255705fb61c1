package org.fealty.format;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Real published files, which are no part of the project: they lie beside the checkout in
 * {@code ../shared/data}, or where {@code -Dfealty.shared.data} says.
 */
public final class SharedData {

	private static final Path FOLDER = Path.of(System.getProperty("fealty.shared.data", "../shared/data"));

	private SharedData() {
	}

	/** The file of this name; where it is absent, the test is skipped with a message. */
	public static Path file(String name) {
		Path file = FOLDER.resolve(name);
		assumeTrue(Files.exists(file), "skipped: there is no " + file
				+ "; put the published files there, or name their folder by -Dfealty.shared.data");
		return file;
	}

}
