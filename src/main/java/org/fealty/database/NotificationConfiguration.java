package org.fealty.database;

import org.neo4j.driver.NotificationSeverity;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the database keep its notes on statements to itself. They are for whoever writes a
 * statement (that a graph has no property of some name yet, say), and would stand as
 * warnings on the console of whoever opens a page.
 */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

	@Bean
	ConfigBuilderCustomizer noNotifications() {
		return (config) -> config.withMinimumNotificationSeverity(NotificationSeverity.OFF);
	}

}
