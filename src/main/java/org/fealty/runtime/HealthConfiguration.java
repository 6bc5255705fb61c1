package org.fealty.runtime;

import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.health.Neo4jHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Has {@code /actuator/health} ask for what the program needs, on a way of its own. Beans
 * of these names stand in for those that Spring Boot would make.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

	/** A database that cannot write its log any more stops. */
	private static final DataSize LEAST_SPACE = DataSize.ofMegabytes(300);

	@Bean
	HealthConnection healthConnection(Neo4jConnectionDetails details) {
		return new HealthConnection(details);
	}

	@Bean
	Neo4jHealthIndicator neo4jHealthIndicator(HealthConnection connection) {
		return new Neo4jHealthIndicator(connection.driver());
	}

	/** How much of the graph would have to be recovered after a crash. */
	@Bean
	@Conditional(NoUriIsGiven.class)
	CheckpointHealth checkpointHealthIndicator(LocalNeo4j neo4j) {
		return new CheckpointHealth(neo4j);
	}

	/** The space where the database of the data folder is kept. */
	@Bean
	@Conditional(NoUriIsGiven.class)
	DiskSpaceHealthIndicator diskSpaceHealthIndicator(EmbeddedSettings settings) {
		return new DiskSpaceHealthIndicator(settings.data().toFile(), LEAST_SPACE);
	}

}
