package org.fealty.format.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.dataset.Place;
import org.fealty.format.AlternativeDates;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entity. Every value is one of a list.
 *
 * @param place where it stands
 * @param id its id
 * @param schema what it is
 * @param properties values by property
 * @param datasets the datasets from which it was put together
 */
record FtmEntity(Place place, String id, String schema, Map<String, List<String>> properties, List<String> datasets) {

	static FtmEntity of(JsonNode node, Place place) {
		Map<String, List<String>> properties = new LinkedHashMap<>();
		node.path("properties")
			.properties()
			.forEach((property) -> properties.put(property.getKey(), texts(property.getValue())));
		return new FtmEntity(place, node.path("id").asString(""), node.path("schema").asString(""), properties,
				texts(node.path("datasets")));
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		(list.isArray() ? list : List.<JsonNode>of()).forEach((one) -> {
			String text = one.asString("");
			if (!text.isBlank() && !texts.contains(text)) {
				texts.add(text);
			}
		});
		return texts;
	}

	List<String> all(String property) {
		return this.properties.getOrDefault(property, List.of());
	}

	/** The one value; null where there is none, or several. */
	@Nullable String one(String property) {
		List<String> values = all(property);
		return (values.size() == 1) ? values.getFirst() : null;
	}

	/** All values in one text; null where there are none. */
	@Nullable String joined(String property) {
		List<String> values = all(property);
		return values.isEmpty() ? null : String.join("; ", values);
	}

	/** One day that lies between all that are given; empty where none can be read. */
	Optional<AlternativeDates> date(String property) {
		return AlternativeDates.of(all(property).stream().flatMap((text) -> parse(text).stream()).toList());
	}

	/** The one day; null where there is none, or several, which belong to nothing. */
	@Nullable EdtfDate day(String property) {
		String text = one(property);
		return (text != null) ? parse(text).orElse(null) : null;
	}

	/** A date is a prefix of a day with its time: 2015, 2015-06, 2015-06-12. */
	private static Optional<EdtfDate> parse(String text) {
		try {
			return Optional.of(EdtfDate.parse((text.length() > 10) ? text.substring(0, 10) : text));
		}
		catch (EdtfException ex) {
			return Optional.empty();
		}
	}

}
