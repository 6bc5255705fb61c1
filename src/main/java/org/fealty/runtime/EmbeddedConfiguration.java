package org.fealty.runtime;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Has the driver connect to the Neo4j of the data folder. The driver depends on the
 * details and these on the database, so that they start and stop in that order.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoUriIsGiven.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedConfiguration {

	/** The one that opens it closes it. */
	@Bean(destroyMethod = "")
	LocalNeo4j localNeo4j(EarlyNeo4j.Opening opening) {
		return opening.await();
	}

	/** The graph itself, for what writes much; null where another process keeps it. */
	@Bean(destroyMethod = "")
	@Nullable GraphDatabaseService localGraph(LocalNeo4j neo4j) {
		return (neo4j instanceof EmbeddedNeo4j embedded) ? embedded.graph() : null;
	}

	@Bean
	Neo4jConnectionDetails localConnection(LocalNeo4j neo4j) {
		Access access = neo4j.access();
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return access.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(access.username(), access.password());
			}

		};
	}

}
