package org.fealty.database;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has the database answer before anybody else asks: one that is away stops the start, and
 * the first query of a fresh process, which costs seconds, is not a user's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WarmUp implements ApplicationRunner {

	private static final List<String> QUERIES = List.of("RETURN 1",
			"MATCH (e:Entity {id: $id})-[f]->(o) WHERE f.since IS NOT NULL RETURN e, f, o ORDER BY f.since LIMIT 1");

	private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

	private final Driver driver;

	WarmUp(Driver driver) {
		this.driver = driver;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		LOG.info("Asking the first questions ...");
		this.driver.verifyConnectivity();
		QUERIES.forEach(this::read);
	}

	private void read(String query) {
		this.driver.executableQuery(query)
			.withParameters(Map.of("id", ""))
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute();
	}

}
