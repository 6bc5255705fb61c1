package org.fealty.catalogue;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which queries there are.
 *
 * @param queries folders with more query files beside the built-in ones
 */
@ConfigurationProperties("fealty")
public record CatalogueSettings(@DefaultValue List<Path> queries) {

	public CatalogueSettings {
		queries = queries.stream().filter((folder) -> !folder.toString().isBlank()).toList();
	}

}
