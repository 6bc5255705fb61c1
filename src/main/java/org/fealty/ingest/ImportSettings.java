package org.fealty.ingest;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What is imported when the program starts to serve.
 *
 * @param folder where the datasets lie ({@code fealty.import}); one that does not exist
 * holds none
 * @param data the data folder ({@code fealty.data}); rejected rows go to {@code rejects}
 * below it
 * @param importAtStart whether to import at all ({@code fealty.import-at-start}); only a
 * server does
 */
@ConfigurationProperties("fealty")
public record ImportSettings(@Name("import") @DefaultValue("./import") Path folder, @DefaultValue("./data") Path data,
		@DefaultValue("false") boolean importAtStart) {

	/** Where the rejected rows of each dataset are written. */
	public Path rejects() {
		return this.data.resolve("rejects");
	}

}
