package org.fealty.runtime;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class CheckpointHealthTests {

	@Test
	void tellsHowManyTransactionsStandInTheLogAlone() {
		long before = since();
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J)) {
			driver.executableQuery("CREATE (:Written)").execute();
			driver.executableQuery("CREATE (:Written)").execute();
			driver.executableQuery("MATCH (n:Written) DETACH DELETE n").execute();
		}

		assertThat(since()).isGreaterThanOrEqualTo(before + 3);
	}

	private static long since() {
		Health health = new CheckpointHealth(ClosedNeo4j.NEO4J).health();
		Map<String, Object> details = health.getDetails();

		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(Instant.parse((String) details.get("committed"))).isAfter(Instant.EPOCH);
		return (long) Objects.requireNonNull(details.get("transactionsSince"));
	}

}
