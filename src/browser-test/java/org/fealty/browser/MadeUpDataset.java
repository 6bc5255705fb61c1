package org.fealty.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A dataset that the shared program has in addition, as long as a class runs. */
final class MadeUpDataset implements AutoCloseable {

	private static final String DESCRIPTION = """
			title: A made-up dataset
			publisher: Nobody
			licence: CC0-1.0
			attribution: Nobody
			coding: Made up for a test.
			""";

	private final String id;

	private MadeUpDataset(String id) {
		this.id = id;
	}

	/**
	 * Writes a dataset and has the program load it.
	 * @param id its id
	 * @param tables what stands in each file
	 */
	static MadeUpDataset load(String id, Map<String, String> tables) throws IOException {
		Path dataset = Files.createDirectories(SharedProgram.INSTANCE.folder().resolve("made-up").resolve(id));
		Files.writeString(dataset.resolve("dataset.yaml"), DESCRIPTION);
		for (Map.Entry<String, String> table : tables.entrySet()) {
			Files.writeString(dataset.resolve(table.getKey()), table.getValue());
		}
		SharedProgram.INSTANCE.load(dataset);
		return new MadeUpDataset(id);
	}

	/** Takes it out again. */
	@Override
	public void close() {
		SharedProgram.INSTANCE.withdraw(this.id);
	}

}
