package org.fealty.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.jspecify.annotations.Nullable;

/** Picks arguments for named queries from what the graph holds; of one seed the same. */
final class Arguments {

	private static final int TRIED = 300;

	private static final Map<String, String> OTHERS = Map.of("fact",
			"MATCH (:Person)-[f:LED]->(o:Entity) WHERE o.id STARTS WITH 't' RETURN f.id AS id ORDER BY id", "defector",
			"MATCH (e:Entity)-[:DEFECTED_TO]->() WHERE e.id STARTS WITH 't' RETURN DISTINCT e.id AS id ORDER BY id",
			"name", "MATCH (e:Person) WHERE e.id STARTS WITH 't' RETURN e.name AS id ORDER BY e.id");

	private final Running program;

	private final Map<String, List<String>> pools = new HashMap<>();

	Arguments(Running program) {
		this.program = program;
	}

	/**
	 * Questions that each name something of one theatre; empty where the query cannot be
	 * asked so.
	 */
	List<Asked> local(NamedQuery query) {
		Parameter leading = query.parameters().stream().filter(Arguments::leads).findFirst().orElse(null);
		if (leading == null) {
			return List.of();
		}
		Random random = new Random(query.name().hashCode());
		return pool(query, leading).stream().map((argument) -> {
			Map<String, String> given = new HashMap<>(Map.of(leading.name(), argument));
			query.parameters()
				.stream()
				.filter((parameter) -> parameter.isRequired() && !parameter.equals(leading))
				.forEach((parameter) -> given.put(parameter.name(), other(parameter, random)));
			return new Asked(query, given);
		}).toList();
	}

	/** The question about the whole graph; empty where the query must be given an id. */
	Stream<Asked> global(NamedQuery query) {
		Map<String, String> given = new HashMap<>();
		for (Parameter parameter : query.parameters()) {
			if (parameter.isRequired()) {
				if (leads(parameter)) {
					return Stream.empty();
				}
				given.put(parameter.name(), other(parameter, new Random(1)));
			}
		}
		return Stream.of(new Asked(query, given));
	}

	private static boolean leads(Parameter parameter) {
		return parameter.label() != null || OTHERS.containsKey(parameter.name());
	}

	private static String other(Parameter parameter, Random random) {
		if (parameter.name().equals("knownTo")) {
			return Calendar.exactly(Calendar.LAST - 300);
		}
		int day = Calendar.FIRST + 365 * 16 + random.nextInt(365 * 8);
		return Calendar.exactly(parameter.name().equals("knownFrom") ? Calendar.LAST - 330 : day);
	}

	private List<String> pool(NamedQuery query, Parameter parameter) {
		String pool = query.group().equals("defection") && "Entity".equals(parameter.label()) ? "defector"
				: (parameter.label() != null) ? parameter.label() : parameter.name();
		List<String> ids = new ArrayList<>(this.pools.computeIfAbsent(pool, this::read));
		return ids;
	}

	private List<String> read(String pool) {
		@Nullable String cypher = OTHERS.get(pool);
		List<String> ids = new ArrayList<>(this.program
			.run((cypher != null) ? cypher
					: "MATCH (e:%s) WHERE e.id STARTS WITH 't' RETURN e.id AS id ORDER BY id".formatted(pool), Map.of())
			.stream()
			.map((row) -> row.get("id").asString())
			.toList());
		Collections.shuffle(ids, new Random(pool.hashCode()));
		return List.copyOf(ids.subList(0, Math.min(TRIED, ids.size())));
	}

}
