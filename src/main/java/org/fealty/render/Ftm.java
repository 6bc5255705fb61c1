package org.fealty.render;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.fealty.database.DatasetLicence;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * FollowTheMoney, one entity a line: nodes as things, relationships as intervals between
 * them. {@code docs/formats/ftm.md} says what becomes what, and what FollowTheMoney
 * cannot say. Of a fact that is only suspected or contested {@code description} tells so;
 * what nobody asserts is left out.
 *
 * @see <a href="https://followthemoney.tech/explorer/">FollowTheMoney, Schemata</a>
 */
@Component
class Ftm implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("ftm", "application/vnd.followthemoney+json");

	/** A date of FollowTheMoney is a beginning of an ISO 8601 date. */
	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

	private static final Set<String> UNSURE = Set.of("suspected", "contested");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		List<String> datasets = graph.question().graph().datasets().stream().map(DatasetLicence::id).toList();
		Set<String> things = new TreeSet<>();
		JsonWriter.write(out, (json) -> {
			for (GraphAnswer.Node node : graph.nodes()) {
				String schema = schema(node.labels());
				if (schema != null) {
					things.add(node.id());
					write(node.id(), schema, ofNode(node, schema), datasets, json);
				}
			}
			for (GraphAnswer.Relationship one : graph.relationships()) {
				FtmLink link = FtmLink.of(one.type());
				boolean said = !"denied".equals(one.properties().get("status"));
				if (link != null && said && things.contains(one.start()) && things.contains(one.end())) {
					write(one.id(), link.schema(), ofRelationship(one, link), datasets, json);
				}
			}
		});
	}

	private static @Nullable String schema(List<String> labels) {
		return labels.contains("Person") ? "Person"
				: labels.contains("Organisation") ? "Organization" : labels.contains("Province") ? "Address"
						: (labels.contains("Attack") || labels.contains("Operation")) ? "Event" : null;
	}

	private static Map<String, List<String>> ofNode(GraphAnswer.Node node, String schema) {
		Map<String, List<String>> told = new LinkedHashMap<>();
		Map<String, @Nullable Object> properties = node.properties();
		List<String> names = new ArrayList<>(List.of(NodeName.of(node)));
		list(properties.get("names")).stream().filter((name) -> !names.contains(name)).forEach(names::add);
		if (schema.equals("Address")) {
			told.put("full", names.subList(0, 1));
			return told;
		}
		told.put("name", names.subList(0, 1));
		put(told, "alias", names.subList(1, names.size()));
		switch (schema) {
			case "Person" -> {
				dated(told, "birthDate", properties.get("birth"), "born");
				dated(told, "deathDate", properties.get("death"), "died");
			}
			case "Organization" -> {
				dated(told, "incorporationDate", properties.get("founded"), "founded");
				dated(told, "dissolutionDate", properties.get("dissolved"), "dissolved");
				put(told, "legalForm", list(properties.get("kind")));
			}
			default -> {
				dated(told, "date", properties.get("date"), "date");
				put(told, "summary", list(properties.get("kind")));
			}
		}
		put(told, "notes", list(properties.get("note")));
		return told;
	}

	private static Map<String, List<String>> ofRelationship(GraphAnswer.Relationship one, FtmLink link) {
		Map<String, List<String>> told = new LinkedHashMap<>();
		Map<String, @Nullable Object> properties = one.properties();
		told.put(link.subject(), List.of(link.turned() ? one.end() : one.start()));
		told.put(link.object(), List.of(link.turned() ? one.start() : one.end()));
		List<String> words = list(properties.get(link.isSanction() ? "office" : "role"));
		put(told, link.isSanction() ? "program" : "role", words.isEmpty() ? link.words() : words);
		dated(told, link.isSanction() ? "listingDate" : "startDate", properties.get("since"), "since");
		dated(told, "endDate", properties.get("until"), "until");
		Object status = properties.get("status");
		if (status != null && UNSURE.contains(status.toString())) {
			add(told, "description", "The sources do not agree or do not assert it: " + status + ".");
		}
		return told;
	}

	/** What no date of FollowTheMoney can say stands as a text. */
	private static void dated(Map<String, List<String>> told, String name, @Nullable Object date, String word) {
		for (String each : list(date)) {
			if (DATE.matcher(each).matches()) {
				add(told, name, each);
			}
			else {
				add(told, told.containsKey("name") ? "notes" : "description", word + ": " + each);
			}
		}
	}

	private static List<String> list(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case List<?> many -> many.stream().map(String::valueOf).toList();
			default -> value.toString().isEmpty() ? List.of() : List.of(value.toString());
		};
	}

	private static void put(Map<String, List<String>> told, String name, List<String> values) {
		values.forEach((value) -> add(told, name, value));
	}

	private static void add(Map<String, List<String>> told, String name, String value) {
		told.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

	private static void write(String id, String schema, Map<String, List<String>> properties, List<String> datasets,
			JsonWriter json) {
		json.startObject()
			.property("id", id)
			.property("schema", schema)
			.property("properties", properties)
			.property("datasets", datasets)
			.endObject()
			.endLine();
	}

}
