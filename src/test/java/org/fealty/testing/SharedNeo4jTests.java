package org.fealty.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class SharedNeo4jTests {

	@Test
	void forgetsEveryNodeWhenCleaned() {
		SharedNeo4j.run("UNWIND range(1, $count) AS i CREATE (:Thing {id: i})-[:NEXT]->(:Thing)", "count", 30);

		SharedNeo4j.clean();

		assertThat(SharedNeo4j.run("MATCH (n) RETURN n")).isEmpty();
	}

	@Test
	void tellsNamesThatItHasNeverSeen() {
		SharedNeo4j.run("CREATE (t:Thing {id: 'x'}) DELETE t");

		assertThat(SharedNeo4j.unknownNames("MATCH (t:Thing) RETURN t.id")).isEmpty();
		assertThat(SharedNeo4j.unknownNames("MATCH (t:Thnig) RETURN t.id")).singleElement()
			.asString()
			.contains("The label `Thnig` does not exist");
	}

	@Test
	void dropsTheSchemaThatWasCreated() {
		SharedNeo4j.run("CREATE CONSTRAINT thing_id FOR (t:Thing) REQUIRE t.id IS UNIQUE");
		SharedNeo4j.run("CREATE INDEX thing_name FOR (t:Thing) ON (t.name)");

		SharedNeo4j.dropSchema();

		assertThat(SharedNeo4j.run("SHOW CONSTRAINTS")).isEmpty();
		assertThat(SharedNeo4j.run("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).isEmpty();
	}

}
