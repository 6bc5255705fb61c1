package org.fealty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.ValueReader;
import org.fealty.database.CypherRequest;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;

/**
 * What a query's statement finds for ids that it cannot be asked with: of nobody, and of
 * each other label.
 */
final class WrongIds {

	private static final List<String> LABELS = List.of("Person", "Organisation", "Province", "Attack", "Operation");

	private final NamedQuery query;

	WrongIds(NamedQuery query) {
		this.query = query;
	}

	/** The wrong ids for which some row is found, each with its parameter. */
	List<String> found() {
		List<String> found = new ArrayList<>();
		for (Parameter parameter : this.query.parameters()) {
			if (parameter.label() != null && parameter.type() instanceof CypherType.Simple) {
				wrong(parameter).forEach((id) -> this.query.examples()
					.stream()
					.filter((example) -> rows(example, parameter, id) > 0)
					.forEach((example) -> found.add(parameter.name() + "=" + id + " beside " + example.arguments())));
			}
		}
		return found;
	}

	private static Stream<String> wrong(Parameter parameter) {
		Stream<String> others = !parameter.takesEntities() ? Stream.of()
				: LABELS.stream().flatMap((label) -> another(label, parameter));
		return Stream.concat(Stream.of("nobody"), others);
	}

	/** Somebody of whom much is said, so that a query would find him. */
	private static Stream<String> another(String label, Parameter parameter) {
		return SharedNeo4j.run(
				"MATCH (e:%s) WHERE NOT $wanted IN labels(e) RETURN e.id AS id ORDER BY COUNT { (e)--() } DESC, id LIMIT 1"
					.formatted(label),
				"wanted", parameter.label())
			.stream()
			.map((row) -> row.get("id").asString());
	}

	private int rows(Example example, Parameter wrong, String id) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (Parameter parameter : this.query.parameters()) {
			List<String> given = example.arguments().get(parameter.name());
			parameters.put(parameter.name(), (given != null) ? value(parameter, given) : parameter.defaultValue());
		}
		parameters.put(wrong.name(), id);
		return SharedNeo4j.driver()
			.executableQuery(CypherRequest.of(this.query.cypher()).text())
			.withParameters(CypherRequest.arguments(parameters))
			.execute()
			.records()
			.size();
	}

	private static Object value(Parameter parameter, Collection<String> given) {
		List<Object> values = given.stream().map((text) -> ValueReader.read(parameter.type().element(), text)).toList();
		return (parameter.type() instanceof CypherType.Simple) ? values.getFirst() : values;
	}

}
