package org.fealty.runtime;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** What the running Neo4j itself says of its settings. */
class ClosedConfigurationTests {

	@Test
	void reportsToNobody() {
		assertThat(settings()).containsEntry("dbms.usage_report.enabled", "false")
			.containsEntry("dbms.fleet_manager.enabled", "false")
			.containsEntry("server.fleet_discovery.enabled", "false")
			.containsEntry("client.allow_telemetry", "false")
			.containsEntry("server.bolt.telemetry.enabled", "false");
	}

	@Test
	void opensNoPortButBolt() {
		assertThat(settings()).containsEntry("server.http.enabled", "false")
			.containsEntry("server.https.enabled", "false")
			.containsEntry("server.bolt.enabled", "true");
	}

	@Test
	void takesBoltFromThisMachineAlone() {
		assertThat(ClosedNeo4j.NEO4J.access().uri().getHost()).isEqualTo("127.0.0.1");
		assertThat(ClosedConfiguration.of(ClosedNeo4j.settings(ClosedNeo4j.DATA, Map.of())).settings())
			.containsEntry("server.bolt.listen_address", "127.0.0.1:0");
	}

	@Test
	void limitsTimeAndMemoryOfEveryTransaction() {
		assertThat(ClosedConfiguration.of(ClosedNeo4j.settings(ClosedNeo4j.DATA, Map.of())).settings())
			.containsEntry("db.transaction.timeout", "2m")
			.containsKeys("db.memory.transaction.max", "dbms.memory.transaction.total.max");
	}

	@Test
	void letsTheUserSetWhatNeo4jKnows() {
		assertThat(settings()).containsEntry("db.transaction.timeout", "5s");
	}

	private static Map<String, String> settings() {
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J); var session = driver.session()) {
			return session.run("SHOW SETTINGS YIELD name, value")
				.stream()
				.collect(Collectors.toMap((row) -> row.get("name").asString(), (row) -> row.get("value").asString("")));
		}
	}

}
