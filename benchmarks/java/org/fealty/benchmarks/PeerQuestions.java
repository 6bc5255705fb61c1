package org.fealty.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Ten questions, with arguments picked from the graph; of one graph always the same. */
final class PeerQuestions {

	private static final int EACH = 24;

	private final Running program;

	private final Random random = new Random(7);

	PeerQuestions(Running program) {
		this.program = program;
	}

	/** The questions; the first page of all vacancies and all of them are two. */
	List<PeerQuestion> all() {
		List<String> seats = pick("MATCH (o:Entity)<-[f:LED]-() WHERE o.id STARTS WITH 't' "
				+ "WITH o, count(f) AS n WHERE n > 3 RETURN o.id AS id ORDER BY id");
		List<String> groups = pick("MATCH (o:Entity)<-[f:PART_OF]-() WHERE o.id STARTS WITH 't' "
				+ "WITH o, count(f) AS n WHERE n > 1 RETURN o.id AS id ORDER BY id");
		List<String> dead = pick("MATCH (o:Entity)<-[:MEMBER_OF]-(:Person)-[:KILLED_IN]->() "
				+ "WHERE o.id STARTS WITH 't' RETURN DISTINCT o.id AS id ORDER BY id");
		List<String> persons = pick(
				"MATCH (p:Person)-[:PLEDGED_TO]->() WHERE p.id STARTS WITH 't' RETURN DISTINCT p.id AS id ORDER BY id");
		List<String> defectors = pick("MATCH (p:Person)-[d:DEFECTED_TO {fromOrganisation: '" + BigOrganisation.ID
				+ "'}]->() RETURN DISTINCT p.id AS id ORDER BY id");
		List<String> names = pick("MATCH (p:Person) WHERE p.id STARTS WITH 't' RETURN p.name AS id ORDER BY p.id");
		return List.of(new PeerQuestion("leaders on a day", "leaders-on-a-day", "succession/leaders-of-organisation",
				List.of("person", "fact"), with("organisation", seats, (organisation) -> Map.of("asOf", day()))),
				new PeerQuestion("leaders as known on an old day", "leaders-as-known-on-an-old-day",
						"succession/leaders-of-organisation", List.of("person", "fact"),
						with("organisation", seats, (organisation) -> Map.of("knownBy", day()))),
				new PeerQuestion("succession chain", "succession-chain", "succession/leaders-of-organisation",
						List.of("person", "fact", "successor"), with("organisation", seats, (other) -> Map.of())),
				new PeerQuestion("first page of all vacancies", "vacancies", "succession/vacancies",
						List.of("organisation", "predecessor", "successor"), List.of(Map.of("limit", "25"))),
				new PeerQuestion("all vacancies", "vacancies", "succession/vacancies",
						List.of("organisation", "predecessor", "successor"), List.of(Map.of("limit", "100000"))),
				new PeerQuestion("defections of a hub", "defectors", "defection/defections",
						List.of("party", "toOrganisation", "joinedFact"),
						List.of(Map.of("fromOrganisation", BigOrganisation.ID, "limit", "25"))),
				new PeerQuestion("followers", "followers", "defection/followers", List.of("party"),
						with("party", defectors, (other) -> Map.of())),
				new PeerQuestion("network on a new day", "network-on-a-new-day", "allegiance/network-on-date",
						List.of("relationship"),
						with("organisation", groups, (organisation) -> Map.of("on", day(), "limit", "100000"))),
				new PeerQuestion("deaths of an organisation", "deaths-of-an-organisation", "attack/deaths-of",
						List.of("person", "event", "fact"), with("organisation", dead, (other) -> Map.of())),
				new PeerQuestion("profile", "profile", "entity/profile", List.of("fact"),
						with("entity", persons, (other) -> Map.of())),
				new PeerQuestion("search", "search", "entity/find", List.of("entity"),
						with("name", names, (other) -> Map.of())));
	}

	private List<String> pick(String cypher) {
		List<String> ids = new ArrayList<>(
				this.program.run(cypher, Map.of()).stream().map((row) -> row.get("id").asString()).toList());
		Collections.shuffle(ids, new Random(cypher.hashCode()));
		return List.copyOf(ids.subList(0, Math.min(EACH, ids.size())));
	}

	/** A day on which much was going on. */
	private String day() {
		return Calendar.exactly(Calendar.FIRST + 365 * 14 + this.random.nextInt(365 * 9));
	}

	private static List<Map<String, String>> with(String parameter, List<String> values,
			Function<String, Map<String, String>> more) {
		return values.stream().map((value) -> {
			Map<String, String> arguments = new HashMap<>(more.apply(value));
			arguments.put(parameter, value);
			return Map.copyOf(arguments);
		}).toList();
	}

}
