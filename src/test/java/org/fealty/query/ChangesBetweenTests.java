package org.fealty.query;

import java.util.List;

import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code evidence/changes-between} reads from the states that facts had. */
@ExtendWith(SharedNeo4j.class)
class ChangesBetweenTests {

	private DefectionGraph graph;

	@BeforeEach
	void emptyGraph() {
		this.graph = DefectionGraph.empty();
		SharedNeo4j.run("CREATE (:Entity:Person {id: 'Ada', name: 'Ada'})");
	}

	@Test
	void whatWasNotKnownBeforeIsNew() {
		state("LED", "led", "2015-03-01", null, "status: 'reported', sinceEarliest: date('2014-01-01')");
		said("s1", "led", "2015-03-01");

		assertThat(changes("2015-02-28", "2015-03-01"))
			.containsExactly("new LED: null -> reported since [2014-01-01..] because [s1]");
		assertThat(changes("2015-03-01", "2015-12-31")).isEmpty();
		assertThat(changes("2015-01-01", "2015-02-28")).isEmpty();
	}

	@Test
	void statusBoundsEndingAndTypeChange() {
		state("LED_SUPERSEDED", "led", "2015-03-01", "2016-01-01", "status: 'reported'");
		state("LED_SUPERSEDED", "led", "2016-01-01", "2017-01-01",
				"status: 'confirmed', untilEarliest: date('2015-12-01'), untilLatest: date('2015-12-01'), ending: 'killed', endingFact: 'death'");
		state("DENIED", "led", "2017-01-01", null, "status: 'denied', what: 'LED'");
		said("s1", "led", "2015-03-01");
		said("s2", "death", "2016-01-01");
		said("s3", "led", "2017-01-01");

		assertThat(changes("2015-12-31", "2016-12-31"))
			.containsExactly("changed LED: reported -> confirmed until 2015-12-01 (killed) because [s2]");
		assertThat(changes("2016-12-31", "2017-12-31"))
			.containsExactly("changed LED: confirmed until 2015-12-01 (killed) -> denied because [s3]");
	}

	@Test
	void whatMovedInBetweenAndBackIsNoChange() {
		state("LED_SUPERSEDED", "led", "2015-01-01", "2015-02-01", "status: 'reported'");
		state("LED_SUPERSEDED", "led", "2015-02-01", "2015-03-01", "status: 'contested'");
		state("LED", "led", "2015-03-01", null, "status: 'reported', statements: 3");

		assertThat(changes("2015-01-15", "2015-04-01")).isEmpty();
	}

	@Test
	void onlyThePresumedOrTheAttestedDayMoves() {
		state("LED_SUPERSEDED", "led", "2015-01-01", "2016-01-01", "status: 'reported'");
		state("LED_SUPERSEDED", "led", "2016-01-01", "2017-01-01",
				"status: 'reported', presumedUntil: date('2015-12-01')");
		state("LED", "led", "2017-01-01", null,
				"status: 'reported', attestedUntil: date('2015-11-01'), presumedUntil: date('2015-12-01')");
		said("s1", "led", "2017-01-01");

		assertThat(changes("2015-12-31", "2016-12-31"))
			.containsExactly("changed LED: reported -> reported presumed until 2015-12-01 because []");
		assertThat(changes("2016-12-31", "2017-12-31")).containsExactly(
				"changed LED: reported presumed until 2015-12-01 -> reported attested until 2015-11-01 presumed until 2015-12-01 because [s1]");
	}

	@Test
	void aDerivedRelationshipThatNoLongerFollowsIsWithdrawn() {
		state("DEFECTED_TO_SUPERSEDED", "change", "2015-01-01", "2015-06-01",
				"status: 'reported', kind: 'possible', deciding: ['oath', 'office'], joinedEarliest: date('2014-12-01'), joinedLatest: date('2014-12-31')");
		said("s1", "oath", "2015-01-01");
		said("s2", "office", "2015-06-01");

		assertThat(changes("2015-05-31", "2015-06-01")).containsExactly(
				"withdrawn DEFECTED_TO: reported, possible joined [2014-12-01..2014-12-31] -> null because [s2]");
	}

	@Test
	void whatMovedItFromFartherAwayIsNamedWhereNothingNearIsNew() {
		state("SWORN_TO_SUPERSEDED", "sworn", "2015-01-01", "2015-06-01",
				"status: 'reported', kind: 'certain', deciding: ['oath']");
		SharedNeo4j.run("CREATE (:Statement {id: 's9', fact: 'other', subject: 'Ada', knownFrom: date('2015-06-01')})");

		assertThat(changes("2015-05-31", "2015-06-01"))
			.containsExactly("withdrawn SWORN_TO: reported, certain -> null because [s9]");
	}

	@Test
	void attributesChangeInTheirValue() {
		SharedNeo4j.run("""
				MATCH (e:Entity {id: 'Ada'})
				CREATE (e)-[:HAS_SUPERSEDED {knownFrom: date('2015-01-01'), knownTo: date('2016-01-01')}]->
				  (:Attribute_SUPERSEDED {id: 'birth', what: 'birth', value: '1980', status: 'reported'})
				CREATE (e)-[:HAS {knownFrom: date('2016-01-01')}]->
				  (:Attribute {id: 'birth', what: 'birth', value: '1980-05', status: 'confirmed'})
				""");
		said("s1", "birth", "2016-01-01");

		assertThat(changes("2015-12-31", "2016-01-01"))
			.containsExactly("changed birth: reported 1980 -> confirmed 1980-05 because [s1]");
	}

	@Test
	void anEntityMayBeAtEitherEnd() {
		state("LED", "led", "2015-03-01", null, "status: 'reported'");
		state("MEMBER_OF", "member", "2015-03-01", null, "status: 'reported'");
		SharedNeo4j.run("CREATE (:Entity:Person {id: 'Ben', name: 'Ben'})");

		assertThat(of("old")).hasSize(2);
		assertThat(of("Ada")).hasSize(2);
		assertThat(of("Ben")).isEmpty();
	}

	private void state(String type, String id, String from, @Nullable String to, String properties) {
		SharedNeo4j.run(
				"MATCH (a:Entity {id: 'Ada'}) MATCH (b:Entity {id: 'old'}) CREATE (a)-[f:" + type + " {" + properties
						+ "}]->(b) SET f.id = $id, f.knownFrom = date($from), f.knownTo = date($to)",
				"id", id, "from", from, "to", to);
	}

	private static void said(String id, String fact, String day) {
		SharedNeo4j.run("CREATE (:Statement {id: $id, fact: $fact, subject: 'x', knownFrom: date($day)})", "id", id,
				"fact", fact, "day", day);
	}

	private List<String> of(String entity) {
		return this.graph
			.rows("evidence/changes-between", "knownFrom", "2015-01-01", "knownTo", "2016-01-01", "entity", entity)
			.stream()
			.map((row) -> String.valueOf(row.get("fact")))
			.toList();
	}

	private List<String> changes(String from, String to) {
		return this.graph.rows("evidence/changes-between", "knownFrom", from, "knownTo", to)
			.stream()
			.map((row) -> row.get("change") + " " + row.get("predicate") + ": " + row.get("was") + " -> "
					+ row.get("became") + " because " + row.get("because"))
			.toList();
	}

}
