package org.fealty.knownby;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a statement becomes when it is turned to a day. */
class KnownByRewriterTests {

	private static final String KNOWN = ".knownFrom <= $knownBy AND coalesce($knownBy < ";

	@Test
	void findsAFactInTheStateThatWasKnown() {
		assertThat(turned("MATCH (p:Person)-[f:LED]->(o:Entity) RETURN f.id AS fact")).isEqualTo(
				"MATCH (p:Person)-[f:LED|LED_SUPERSEDED WHERE f.knownFrom <= $knownBy AND coalesce($knownBy < f.knownTo, true)]"
						+ "->(o:Entity) RETURN f.id AS fact");
	}

	@Test
	void namesARelationshipThatHasNoName() {
		assertThat(turned("MATCH (p:Person)-[:LED|MEMBER_OF]->(o:Entity) RETURN p.id AS id"))
			.contains("-[known_1:LED|LED_SUPERSEDED|MEMBER_OF|MEMBER_OF_SUPERSEDED WHERE known_1" + KNOWN
					+ "known_1.knownTo, true)]->");
	}

	@Test
	void takesNoNameThatTheStatementUses() {
		assertThat(turned("MATCH (known_1:Person)-[:LED]->(o:Entity) RETURN o.id AS id")).contains("[known__1:LED|");
	}

	@Test
	void keepsWhatARelationshipMustBeBesides() {
		assertThat(turned("MATCH (:Person)-[f:LED {spell: $spell} WHERE f.a OR f.b]->(o:Entity) RETURN o.id AS id"))
			.contains("{spell: $spell} WHERE (f.a OR f.b) AND f" + KNOWN + "f.knownTo, true)]");
	}

	@Test
	void turnsRepeatedPatternsAndSubqueries() {
		String turned = turned("""
				MATCH (w:Entity {id: $o})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(o:Entity)
				WHERE EXISTS { (o)<-[:LED]-() } AND COUNT { MATCH (o)-[:CLAIMED]->(:Attack) } > 1
				RETURN COLLECT { MATCH (o)<-[:MEMBER_OF]-(m:Entity) RETURN m.id } AS members
				""");
		assertThat(turned).contains("[part:PART_OF|PART_OF_SUPERSEDED WHERE part.knownFrom")
			.contains("EXISTS { (o)<-[known_1:LED|LED_SUPERSEDED WHERE known_1.knownFrom")
			.contains("-[known_2:CLAIMED|CLAIMED_SUPERSEDED WHERE known_2.knownFrom")
			.contains("<-[known_3:MEMBER_OF|MEMBER_OF_SUPERSEDED WHERE known_3.knownFrom");
	}

	@Test
	void asksForAPatternInAConditionWhereItCanBeNamed() {
		assertThat(turned("MATCH (o:Entity) WHERE NOT (o)<-[:LED]-() RETURN o.id AS id"))
			.contains("WHERE NOT EXISTS { (o)<-[known_1:LED|LED_SUPERSEDED WHERE known_1")
			.contains("]-() } RETURN");
	}

	@Test
	void findsAttributesInTheStateThatWasKnown() {
		assertThat(turned("MATCH (e:Entity)-[:HAS]->(a:Attribute {what: 'birth'}) RETURN a.value AS value"))
			.contains("[known_1:HAS|HAS_SUPERSEDED WHERE known_1.knownFrom")
			.contains("(a:Attribute|Attribute_SUPERSEDED {what: 'birth'})");
		assertThat(turned("MATCH (a:Attribute {id: $id}) RETURN a.value AS value")).contains(
				"(a:Attribute|Attribute_SUPERSEDED {id: $id} WHERE EXISTS { (:Entity)-[known_1:HAS|HAS_SUPERSEDED");
	}

	@Test
	void countsOnlyWhatWasPublished() {
		assertThat(turned("MATCH (s:Statement {saidBy: $voice})-[:STATED_IN]->(:Source) RETURN s.id AS id")).isEqualTo(
				"MATCH (s:Statement {saidBy: $voice} WHERE coalesce(s.knownFrom <= $knownBy, false))-[:STATED_IN]->"
						+ "(known_1:Source WHERE coalesce(known_1.knownFrom <= $knownBy, false)) RETURN s.id AS id");
	}

	@Test
	void findsWhatANewerEditionTookBackByTheFactOfWhichItSpoke() {
		assertThat(turned("MATCH (s:Statement {fact: $fact}) RETURN s.id AS id, s.fact AS about")).isEqualTo(
				"MATCH (s:Statement  WHERE (s.fact = $fact OR s.formerFact = $fact) AND coalesce($knownBy < s.knownTo, true)"
						+ " AND coalesce(s.knownFrom <= $knownBy, false)) RETURN s.id AS id, "
						+ "(CASE WHEN $knownBy < s.knownTo THEN s.formerFact ELSE s.fact END) AS about");
	}

	@Test
	void callsTypesAndLabelsByTheirPlainNames() {
		assertThat(turned("MATCH (:Person)-[f:LED]->(o:Entity) WHERE f:LED RETURN type(f) AS type"))
			.contains("WHERE f:LED|LED_SUPERSEDED RETURN replace(type(f), '_SUPERSEDED', '') AS type");
		assertThat(turned("MATCH (:Entity)-[f:LED]->(o:Entity) WHERE f:!LED RETURN f.id AS id"))
			.contains("f:!(LED|LED_SUPERSEDED)");
	}

	@Test
	void keepsTheNameOfAColumnThatHasNone() {
		assertThat(turned("MATCH (:Person)-[f:LED]->(o:Entity) RETURN type(f), o.id"))
			.endsWith("RETURN replace(type(f), '_SUPERSEDED', '') AS `type(f)`, o.id");
	}

	@Test
	void readsWhatANodeShowedThen() {
		assertThat(turned("MATCH (o:Organisation) RETURN o.kind AS kind, o.name AS name")).isEqualTo(
				"MATCH (o:Organisation) RETURN coalesce(head(COLLECT { MATCH (o)-[known_2:VERSION WHERE known_2.knownFrom <= "
						+ "$knownBy AND $knownBy < known_2.knownTo]->(known_1:Version) RETURN known_1 }), o).kind AS kind, "
						+ "o.name AS name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN r ORDER BY r.gapFromLatest, r.id LIMIT $limit", "RETURN r" })
	void readsOfEachStateAsManyAsAreWanted(String wanted) {
		String rest = " WHERE r.gapKind IS NOT NULL " + wanted;
		assertThat(turned("MATCH ()-[r:LED]->()" + rest))
			.isEqualTo("CALL () { MATCH ()-[r:LED WHERE r.knownFrom <= $knownBy]->()" + rest
					+ " UNION ALL MATCH ()-[r:LED_SUPERSEDED "
					+ "WHERE r.knownFrom <= $knownBy AND $knownBy < r.knownTo]->()" + rest + " } " + wanted);
	}

	@Test
	void passesOverWhatHadBeenSupersededByTheDay() {
		assertThat(turned("MATCH ()-[r:SUCCEEDED]->() WHERE r.gapKind IS NOT NULL RETURN r")).contains(
				"$knownBy < r.knownTo]->() USING INDEX r:SUCCEEDED_SUPERSEDED(knownTo, knownFrom) WHERE r.gapKind IS NOT NULL");
	}

	@Test
	void leavesAnotherIndexToWhatIsFoundByWhatItIs() {
		assertThat(turned("MATCH ()-[r:SUCCEEDED]->() WHERE r.organisation = 'a' RETURN r")).contains("UNION ALL")
			.doesNotContain("USING INDEX");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH ()-[r:LED]->() RETURN r ORDER BY r.id LIMIT 5",
			"MATCH ()-[r:LED]->(o:Entity) WHERE r.id > 'a' RETURN r ORDER BY r.id LIMIT 5",
			"MATCH ()-[r:LED]->() WHERE r.id > 'a' RETURN count(r) AS r ORDER BY r LIMIT 5",
			"MATCH ()-[r:LED]->() WHERE r.id > 'a' RETURN r ORDER BY r.id",
			"MATCH ()-[r:LED]->() WHERE r.id > 'a' RETURN r ORDER BY r.id SKIP 1 LIMIT 5",
			"MATCH ()-[r:LED]->() WHERE type(r) = 'LED' RETURN r ORDER BY r.id LIMIT 5",
			"MATCH ()-[r:LED]->() WHERE EXISTS { ()-[:LED]->() } RETURN r ORDER BY r.id LIMIT 5",
			"MATCH ()-[r:LED|KILLED_IN]->() WHERE r.id > 'a' RETURN r ORDER BY r.id LIMIT 5" })
	void readsAllStatesTogetherWhereMoreIsAskedFor(String cypher) {
		assertThat(turned(cypher)).contains("|LED_SUPERSEDED").doesNotContain("UNION ALL");
	}

	@Test
	void looksOnceForAllThatAMapTakesOver() {
		assertThat(turned("MATCH (o:Organisation {id: 'a'}) RETURN o{.id, .kind, .killedLow} AS told")).isEqualTo(
				"MATCH (o:Organisation {id: 'a'}) OPTIONAL MATCH (o)-[known_3:VERSION WHERE known_3.knownFrom <= $knownBy AND $knownBy "
						+ "< known_3.knownTo]->(known_2:Version) RETURN head([known_1 IN [coalesce(known_2, o)] "
						+ "| o{.id, kind: known_1.kind, killedLow: known_1.killedLow}]) AS told");
	}

	@Test
	void joinsTheLooksOfADayToAllNodesOfALabel() {
		assertThat(turned("MATCH (o:Organisation) WITH o, o{.kind} AS told RETURN told.kind AS kind"))
			.contains("->(known_2:Version) USING JOIN ON o WITH o, head(");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (o:Organisation) WHERE o.id = 'a' RETURN o{.kind} AS told",
			"MATCH (o:Organisation {id: 'a'}) RETURN o{.kind} AS told",
			"MATCH (p:Person)-[:LED]->(o:Organisation) RETURN o{.kind} AS told",
			"MATCH (p:Person {id: 'a'}) MATCH (o:Organisation) RETURN o{.kind} AS told" })
	void looksAtEachNodeWhereFewAreFound(String cypher) {
		assertThat(turned(cypher)).contains("OPTIONAL MATCH (o)-[").doesNotContain("USING JOIN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (o:Organisation) RETURN [o{.id, .kind}] AS told",
			"MATCH (o:Organisation) WITH *, o{.id, .kind} AS told RETURN told",
			"MATCH (o:Organisation) RETURN CASE WHEN o.id = 'a' THEN o{.id, .kind} END AS told" })
	void looksOnceWithinWhatElseIsComputedOrHandedOn(String cypher) {
		assertThat(turned(cypher)).containsOnlyOnce("VERSION WHERE").contains("coalesce(head(COLLECT { MATCH (o)-[");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MATCH (a:Entity)-[f:LED]->(b:Entity) WITH endNode(f) AS x RETURN x.kind AS k                       | true
			MATCH (a:Entity)-[f:LED]->(b:Entity) WITH collect({n: a, r: f})[0] AS x RETURN x.n.kind AS k       | true
			MATCH (a:Entity)-[f:LED]->(b:Entity) WITH collect({n: a, r: f})[0] AS x RETURN x.r.kind AS k       | false
			MATCH (a:Entity) WITH collect(a) AS all RETURN [x IN all WHERE x.kind = 'y' ~ x.id] AS k           | true
			MATCH (a:Entity) WITH {kind: a.id} AS x RETURN x.kind AS k                                        | false
			MATCH (a:Entity)-[f:LED]->(b:Entity) WITH properties(f) AS x RETURN x.kind AS k                   | false
			MATCH (a:Entity)-[f:LED]->(b:Entity) RETURN f.kind AS kind                                        | false
			MATCH (a:Entity) RETURN a{.id, .kind} AS k                                                        | true
			MATCH (a:Entity) RETURN a{.id, .name} AS k                                                        | false
			MATCH (a:Entity) CALL (a) { RETURN a AS b UNION WITH null AS b RETURN b } RETURN b.kind AS k      | true
			MATCH (a:Entity) RETURN reduce(x = a, y IN [1] ~ a).kind AS k                                     | true
			MATCH (a:Entity) RETURN CASE WHEN true THEN a ELSE null END.kind AS k                             | true
			MATCH (s:Source) RETURN s.kind AS k                                                               | false
			""")
	void tellsNodesFromOtherThingsWithSuchAProperty(String cypher, boolean read) {
		assertThat(turned(cypher.replace('~', '|')).contains("VERSION")).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MATCH (a:Entity)-[f]->(b:Entity) RETURN f.id AS id                         | a relationship without a type
					MATCH (a:Entity)-->(b:Entity) RETURN a.id AS id                            | a relationship without a type
					MATCH (a:Entity)-[f:!LED]->(b:Entity) RETURN f.id AS id                    | negates one
					MATCH (a:Entity)-[f:$($type)]->(b:Entity) RETURN f.id AS id                | by an expression
					MATCH (a:Entity)-[f:LED*1..3]->(b:Entity) RETURN a.id AS id                | quantified path pattern
					MATCH (a:Entity)-[f:LED_SUPERSEDED]->(b:Entity) RETURN f.id AS id          | itself reads what was known earlier
					MATCH (a:Entity)-[:VERSION]->(v:Version) RETURN v.kind AS kind             | itself reads what was known earlier
					MATCH (a:Entity)-[f:LED]->(b:Entity) RETURN f.knownTo AS until             | until when something was known
					CALL db.labels() YIELD label RETURN label                                  | calls the procedure db.labels
					MATCH (a) RETURN a.id AS id                                                | name its label
					MATCH (a:Entity) RETURN properties(a) AS all                               | all properties
					MATCH (a:Entity) RETURN a{.*} AS all                                       | all properties
					MATCH (a:Entity) RETURN a[$name] AS value                                  | whose name is computed
					MATCH (a:Entity {kind: 'x'}) RETURN a.id AS id                             | ask for it in WHERE
					MATCH (s:Statement) RETURN s.statusWithout AS status                       | kept as of today alone
					MATCH (s:Statement) RETURN s                                               | whole statements
					MATCH (s:Statement {fact: $f, stance: 'denies'}) RETURN s.id AS id         | name the fact alone
					MATCH (a:Entity) RETURN a.search AS search                                 | of which only today's are kept
					MATCH (d:Dataset) RETURN d.statements AS n                                 | reads datasets
					MATCH (a:Entity~Source) RETURN a.id AS id                                  | match them apart
					MATCH (a:Entity)-[:LED]->(b:Entity) WITH DISTINCT * RETURN a.id AS id      | name them
					UNWIND $list AS x RETURN my.own(x).kind AS k                               | an entity or something else
					MATCH (a:Entity) RETURN                                                    | does not follow the grammar
					""")
	void refusesWhatItCannotTellAndSaysWhy(String cypher, String reason) {
		assertThat(KnownByRewriter.turn(cypher.replace('~', '|'))).isInstanceOfSatisfying(Rewrite.Refused.class,
				(refused) -> assertThat(refused.reason()).contains(reason).endsWith("."));
	}

	@Test
	void namesTheLineThatItRefuses() {
		assertThat(KnownByRewriter.turn("MATCH (a:Entity)\nMATCH (a)--(b:Entity)\nRETURN b.id AS id"))
			.isInstanceOfSatisfying(Rewrite.Refused.class,
					(refused) -> assertThat(refused.reason()).startsWith("Line 2 of its statement "));
	}

	@Test
	void turnsAStatementOfTheNewerLanguage() {
		assertThat(turned("CYPHER 25\nMATCH (p:Person)-[f:LED]->(o:Entity) FILTER o.kind = 'x' RETURN f.id AS id"))
			.startsWith("CYPHER 25\nMATCH (p:Person)-[f:LED|LED_SUPERSEDED WHERE")
			.contains("FILTER coalesce(head(COLLECT { MATCH (o)-");
	}

	@Test
	void leavesCommentsAndLayoutAsTheyAre() {
		String cypher = "MATCH (a:Entity)  // -[:LED]->\nWHERE a.id <> ':LED'\nRETURN a.id AS id /* (s:Statement) */";
		assertThat(turned(cypher)).isEqualTo(cypher);
	}

	@Test
	void saysWhetherWholeNodesAreReturned() {
		assertThat(KnownByRewriter.turn("MATCH (a:Entity) RETURN [a] AS all"))
			.isInstanceOfSatisfying(Rewrite.Text.class, (text) -> assertThat(text.nodes()).isTrue());
		assertThat(KnownByRewriter.turn("MATCH (a:Entity)-[f:LED]->(b:Entity) RETURN f AS f, a.id AS id"))
			.isInstanceOfSatisfying(Rewrite.Text.class, (text) -> assertThat(text.nodes()).isFalse());
	}

	private static String turned(String cypher) {
		assertThat(KnownByRewriter.turn(cypher)).isInstanceOf(Rewrite.Text.class);
		return ((Rewrite.Text) KnownByRewriter.turn(cypher)).cypher();
	}

}
