package org.fealty.web;

import org.fealty.derivation.RulesVersion;
import org.fealty.testing.SharedNeo4j;

/** A few leaders of one organisation, laid out as an import would. */
final class Emirate {

	private Emirate() {
	}

	static void create() {
		SharedNeo4j.clean();
		SharedNeo4j.run(
				"""
						CREATE (emirate:Entity:Organisation {id: 'caucasus-emirate', name: 'Caucasus Emirate',
						  names: ['Caucasus Emirate', 'Imarat Kavkaz'], search: ['caucasus emirate', 'imarat kavkaz'],
						  kind: 'organisation', founded: '2007-10'})
						CREATE (umarov:Entity:Person {id: 'dokka-umarov', name: 'Dokka Umarov',
						  names: ['Dokka Umarov', 'Doku Umarov'], search: ['dokka umarov', 'doku umarov']})
						CREATE (kebekov:Entity:Person {id: 'aliaskhab-kebekov', name: 'Aliaskhab Kebekov',
						  names: ['Aliaskhab Kebekov'], search: ['aliaskhab kebekov'], death: '2015-04-19'})
						CREATE (umarov)-[:LED {id: 'f1', since: '2007-10-31', sinceLatest: date('2007-10-31'), status: 'reported'}]->(emirate)
						CREATE (kebekov)-[:LED {id: 'f2', sinceLatest: date('2014-03-18'), status: 'reported'}]->(emirate)
						CREATE (kebekov)-[:HAS]->(:Attribute {id: 'a1', what: 'death', value: '2015-04-19',
						  sinceEarliest: date('2015-04-19'), status: 'confirmed', disputed: [], statements: 3, origins: ['fsb', 'nak']})
						CREATE (kebekov)-[:HAS]->(:Attribute {id: 'a2', what: 'name', value: 'Aliaskhab Kebekov',
						  status: 'reported', disputed: [], statements: 1, origins: ['reuters']})
						CREATE (dataset:Dataset {id: 'north-caucasus', rules: $rules, title: 'North Caucasus', licence: 'CC-BY-4.0',
						  attribution: 'Name us', statements: 4, read: 6, accepted: 4, duplicate: 1, rejected: 1,
						  rejects: ['led.csv, line 3: "4/12/2016" is no date.'], importedAt: datetime('2026-11-24T10:00:00Z')})
						CREATE (first:Source {id: 's1', title: 'First', publisher: 'Reuters', published: '2015-04-20',
						  knownFrom: date('2015-04-20')})-[:IN]->(dataset)
						CREATE (second:Source {id: 's2', title: 'Second', publisher: 'AP', published: '2015-04-21',
						  knownFrom: date('2015-04-21')})-[:IN]->(dataset)
						WITH first, second
						UNWIND [['x1', 'a1', 's1', 'fsb'], ['x2', 'a1', 's1', 'nak'], ['x3', 'a1', 's2', 'nak'], ['x4', 'a2', 's2', 'reuters']] AS row
						CREATE (s:Statement {id: row[0], fact: row[1], source: row[2], saidBy: row[3], dataset: 'north-caucasus',
						  predicate: 'death', stance: 'asserts', subject: 'aliaskhab-kebekov', value: '2015-04-19', through: []})
						WITH s, CASE s.source WHEN 's1' THEN first ELSE second END AS source
						SET s.knownFrom = source.knownFrom
						CREATE (s)-[:STATED_IN]->(source)
						""",
				"rules", RulesVersion.CURRENT);
	}

}
