package org.fealty.ingest;

import java.nio.file.Path;

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

	/** Where the rejected rows of each dataset are written. */
	public Path rejects() {
		return this.data.resolve("rejects");
	}

}
