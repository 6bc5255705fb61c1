package org.fealty.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.fealty.dataset.InputFiles;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What is imported when the program starts to serve.
 *
 * @param folder folder whose datasets are loaded at the start; one that does not exist
 * holds none
 * @param data folder of the database, its password and, below rejects, the rejected rows;
 * it is created where it is missing
 * @param importAtStart whether datasets are loaded at the start; only a server does so
 */
@ConfigurationProperties("fealty")
public record ImportSettings(@Name("import") @DefaultValue("./import") Path folder, @DefaultValue("./data") Path data,
		@DefaultValue("false") boolean importAtStart) {

	/**
	 * Whether anything lies in the folder but what is meant for people, such as a README.
	 */
	public boolean holdsDatasets() {
		if (!Files.isDirectory(this.folder)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(this.folder)) {
			return entries.anyMatch((entry) -> !InputFiles.isBesideData(String.valueOf(entry.getFileName())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where the rejected rows of each dataset are written. */
	public Path rejects() {
		return this.data.resolve("rejects");
	}

}
