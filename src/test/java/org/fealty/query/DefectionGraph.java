package org.fealty.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Catalogue;
import org.fealty.database.EntityLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;

/**
 * Changes of allegiance from the side {@code old} to the side {@code new}, written
 * straight into the graph, and the questions about them. Persons are written with a
 * capital, organisations without; days count from {@link #DAY_0}.
 */
final class DefectionGraph {

	static final LocalDate DAY_0 = LocalDate.of(2014, 1, 1);

	private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(60), 100_000);

	private final QueryRunner runner;

	private DefectionGraph() {
		ReadTransactions reads = new ReadTransactions(SharedNeo4j.driver());
		this.runner = new QueryRunner(Catalogue.read(List.of()), reads, new EntityLookup(reads), LIMITS, new KnownBy());
	}

	/** A graph of the two sides alone. */
	static DefectionGraph empty() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		SharedNeo4j.run("UNWIND ['old', 'new'] AS id CREATE (:Entity:Organisation {id: id, name: id})");
		return new DefectionGraph();
	}

	/** The day so many days after {@link #DAY_0}; null for null. */
	static @Nullable LocalDate day(@Nullable Integer number) {
		return (number != null) ? DAY_0.plusDays(number) : null;
	}

	/** The day so many days after {@link #DAY_0}. */
	static LocalDate day(int number) {
		return DAY_0.plusDays(number);
	}

	/** The party left and joined at once, on one of these days. */
	DefectionGraph took(String party, @Nullable Integer earliest, @Nullable Integer latest) {
		return took(party, earliest, latest, "certain");
	}

	DefectionGraph took(String party, @Nullable Integer earliest, @Nullable Integer latest, String kind) {
		entity(party);
		SharedNeo4j.run("""
				MATCH (party:Entity {id: $party})
				MATCH (side:Entity {id: 'new'})
				WITH party, side, count { (party)-[:DEFECTED_TO]->() } AS before
				CREATE (party)-[d:DEFECTED_TO {id: $party + ' ' + before, fromOrganisation: 'old', kind: $kind,
				  status: 'reported', joinedEarliest: $earliest, joinedLatest: $latest, leftEarliest: $earliest,
				  leftLatest: $latest, orderedBy: coalesce($latest, date('9999-12-31')),
				  units: [], places: [], placesAround: [], commands: [], commandsFrom: [], commandsTo: [],
				  superiors: [], superiorsFrom: [], superiorsTo: []}]->(side)
				""", "party", party, "earliest", day(earliest), "latest", day(latest), "kind", kind);
		return this;
	}

	/** The party led or belonged to this organisation when it left. */
	DefectionGraph unit(String party, String unit) {
		return add(party, "units", unit);
	}

	/** A unit of the party worked in this place, which lies within the others. */
	DefectionGraph place(String party, String place, String... around) {
		add(party, "places", place).add(party, "placesAround", place);
		List.of(around).forEach((wider) -> add(party, "placesAround", wider));
		return this;
	}

	/** The party can have led the organisation on these days, both inclusive. */
	DefectionGraph led(String party, String organisation, int first, int last) {
		return add(party, "commands", organisation).add(party, "commandsFrom", day(first))
			.add(party, "commandsTo", day(last));
	}

	/** The party can have stood under the organisation on these days, both inclusive. */
	DefectionGraph under(String party, String organisation, int first, int last) {
		return add(party, "superiors", organisation).add(party, "superiorsFrom", day(first))
			.add(party, "superiorsTo", day(last));
	}

	private DefectionGraph add(String party, String key, Object value) {
		SharedNeo4j.run("MATCH (:Entity {id: $party})-[d:DEFECTED_TO]->() SET d[$key] = d[$key] + $value", "party",
				party, "key", key, "value", value);
		return this;
	}

	/** A fact of unknown days. */
	DefectionGraph that(String subject, String type, String object) {
		return that(subject, type, object, null, null);
	}

	/** A fact that began on the first of these days and ended on the other. */
	DefectionGraph that(String subject, String type, String object, @Nullable Integer since, @Nullable Integer until) {
		entity(subject);
		entity(object);
		SharedNeo4j.run("""
				MATCH (subject:Entity {id: $subject})
				MATCH (object:Entity {id: $object})
				CREATE (subject)-[:$($type) {id: $subject + ' ' + $type + ' ' + $object, status: 'reported',
				  sinceEarliest: $since, sinceLatest: $since, untilEarliest: $until, untilLatest: $until}]->(object)
				""", "subject", subject, "type", type, "object", object, "since", day(since), "until", day(until));
		return this;
	}

	private static void entity(String id) {
		String label = Character.isUpperCase(id.charAt(0)) ? "Person"
				: id.startsWith("raid") ? "Operation:Event" : "Organisation";
		SharedNeo4j.run("MERGE (e:Entity {id: $id}) ON CREATE SET e.name = $id, e:" + label, "id", id);
	}

	/** Each row of a query's answer, by column. */
	List<Map<String, @Nullable Object>> rows(String query, Object... arguments) {
		return this.runner.ask(query, texts(arguments), (answer) -> {
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			RowsAnswer table = (RowsAnswer) answer;
			table.forEachRemaining((row) -> {
				Map<String, @Nullable Object> named = new LinkedHashMap<>();
				for (int index = 0; index < row.size(); index++) {
					named.put(table.columns().get(index).name(), row.get(index));
				}
				rows.add(named);
			});
			return rows;
		});
	}

	/** The relationships FOLLOWED of a cascade. */
	List<GraphAnswer.Relationship> followed(Object... arguments) {
		GraphAnswer answer = this.runner.ask("defection/cascade", texts(arguments), GraphAnswer.class::cast);
		return answer.relationships().stream().filter((one) -> one.type().equals("FOLLOWED")).toList();
	}

	private static Map<String, List<String>> texts(Object... arguments) {
		Map<String, List<String>> texts = new LinkedHashMap<>();
		for (int index = 0; index < arguments.length; index += 2) {
			texts.put((String) arguments[index], List.of(arguments[index + 1].toString()));
		}
		return texts;
	}

}
