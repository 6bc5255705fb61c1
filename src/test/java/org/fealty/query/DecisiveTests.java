package org.fealty.query;

import java.util.Arrays;
import java.util.List;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What {@code evidence/decisive} tells of what is written on statements. */
@ExtendWith(SharedNeo4j.class)
class DecisiveTests {

	private DefectionGraph graph;

	@BeforeEach
	void anOathOnTwoVoices() {
		this.graph = DefectionGraph.empty();
		SharedNeo4j
			.run("""
					UNWIND [
					  {id: 's1', fact: 'oath', saidBy: 'fsb', predicate: 'PLEDGED_TO', dataset: 'd', statusWithout: 'reported', sinceWithout: '2014'},
					  {id: 's0', fact: 'oath', saidBy: 'fsb', predicate: 'PLEDGED_TO', dataset: 'd', statusWithout: 'reported', sinceWithout: '2014'},
					  {id: 's2', fact: 'oath', saidBy: 'paper', predicate: 'PLEDGED_TO', dataset: 'd'},
					  {id: 's3', fact: 'office', saidBy: 'paper', predicate: 'LED', dataset: 'd', statusWithout: 'none'}
					] AS row
					CREATE (s:Statement) SET s = row
					""");
		SharedNeo4j.run("CREATE (:Voice {key: 'd/fsb', id: 'fsb', name: 'Federal Security Service'})");
		this.graph.took("Ada", 1, 1);
		SharedNeo4j.run("MATCH ()-[d:DEFECTED_TO]->() SET d.deciding = ['oath', 'office']");
	}

	@Test
	void aVoiceWithoutWhichTheFactWouldChangeIsOneRow() {
		assertThat(this.graph.rows("evidence/decisive", "fact", "oath"))
			.extracting((row) -> row.get("origin"), (row) -> row.get("originName"), (row) -> row.get("statusWithout"),
					(row) -> row.get("sinceWithout"), (row) -> row.get("untilWithout"), (row) -> row.get("statements"))
			.containsExactly(tuple("fsb", "Federal Security Service", "reported", "2014", null, List.of("s0", "s1")));
	}

	@Test
	void whatIsDerivedStandsOnTheVoicesOfWhatDecidesIt() {
		assertThat(this.graph.rows("evidence/decisive", "fact", "Ada 0"))
			.extracting((row) -> Arrays.asList(row.get("about"), row.get("predicate"), row.get("origin"),
					row.get("statusWithout")))
			.containsExactly(List.of("oath", "PLEDGED_TO", "fsb", "reported"),
					List.of("office", "LED", "paper", "none"));
	}

}
