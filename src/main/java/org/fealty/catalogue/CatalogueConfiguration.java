package org.fealty.catalogue;

import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the query files when the program starts. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue(@Value("${fealty.queries:}") List<String> folders) {
		return Catalogue.read(folders.stream().filter((folder) -> !folder.isBlank()).map(Path::of).toList());
	}

}
