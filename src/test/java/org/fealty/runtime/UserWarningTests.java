package org.fealty.runtime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class UserWarningTests {

	private final Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J);

	@AfterEach
	void removeTheStranger() {
		run("DROP USER stranger IF EXISTS");
		this.driver.close();
	}

	@Test
	void namesUsersThatTheProgramDidNotMake(CapturedOutput output) {
		run("CREATE USER stranger SET PASSWORD 'of eight letters'");

		new UserWarning(this.driver, ClosedNeo4j.NEO4J).warn();

		assertThat(output).contains("users that this program did not make: stranger.", "DROP USER `stranger`");
	}

	@Test
	void saysNothingOfTheOneThatItMade(CapturedOutput output) {
		new UserWarning(this.driver, ClosedNeo4j.NEO4J).warn();

		assertThat(output).doesNotContain("did not make");
	}

	private void run(String cypher) {
		this.driver.executableQuery(cypher).withConfig(QueryConfig.builder().withDatabase("system").build()).execute();
	}

}
