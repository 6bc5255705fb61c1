package org.fealty.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * A named query with arguments.
 *
 * @param query the query
 * @param given the arguments as text, by parameter
 */
record Asked(NamedQuery query, Map<String, String> given) {

	Asked {
		given = Map.copyOf(new TreeMap<>(given));
	}

	Asked and(String parameter, String argument) {
		Map<String, String> more = new HashMap<>(this.given);
		more.put(parameter, argument);
		return new Asked(this.query, more);
	}

	/**
	 * What the program gives the database: typed, defaults filled in, one row more than
	 * asked for.
	 */
	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> values = new HashMap<>();
		for (Parameter parameter : this.query.parameters()) {
			String text = this.given.get(parameter.name());
			Object value = (text != null) ? ValueReader.read(parameter.type().element(), text)
					: parameter.defaultValue();
			values.put(parameter.name(), (parameter.name().equals("limit") && value instanceof Long limit)
					? Long.valueOf(limit + 1) : value);
		}
		return values;
	}

	/** Path and query of the endpoint that answers it. */
	String path(String format) {
		String arguments = this.given.entrySet()
			.stream()
			.map((argument) -> argument.getKey() + "=" + URLEncoder.encode(argument.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return "/api/queries/" + this.query.name() + "?format=" + format + (arguments.isEmpty() ? "" : "&" + arguments);
	}

}
