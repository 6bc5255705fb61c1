package org.fealty.catalogue;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the query files when the program starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueSettings.class)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue(CatalogueSettings settings) {
		return Catalogue.read(settings.queries());
	}

}
