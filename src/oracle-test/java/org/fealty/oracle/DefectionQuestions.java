package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.oracle.Question.Given;
import org.fealty.model.Label;
import org.jspecify.annotations.Nullable;

/** Who went over from whom to whom. */
final class DefectionQuestions {

	/** In the order of joining. */
	static final Comparator<Edge> JOINED = Comparator.comparingLong((Edge edge) -> edge.span("joined").high())
		.thenComparingLong((edge) -> Answers.unknownLast(edge.span("joined").low()))
		.thenComparing(Edge::id);

	private DefectionQuestions() {
	}

	static List<Question> all() {
		return List.of(
				new Question("defection/defections",
						Map.of("fromOrganisation", Asking.SOME_ORGANISATION, "toOrganisation", Asking.ORGANISATION,
								"after", Asking.SOME_DAY, "before", Asking.SOME_DAY, "parts", Asking.YES_OR_NO),
						DefectionQuestions::defections),
				new Question(
						"defection/defections", Map.of("fromOrganisation", Asking.ORGANISATION, "after",
								Asking.SOME_DAY, "before", Asking.SOME_DAY, "parts", Asking.YES_OR_NO),
						DefectionQuestions::defections));
	}

	private static List<Map<String, @Nullable Object>> defections(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		world.edges("DEFECTED_TO")
			.stream()
			.filter((edge) -> isFrom(world, edge, given.orNull("fromOrganisation"), given.is("parts")))
			.filter((edge) -> isTo(world, edge, given.orNull("toOrganisation"), given.is("parts")))
			.filter((edge) -> canLieIn(edge.span("joined"), given.day("after"), given.day("before")))
			.sorted(JOINED)
			.forEach((edge) -> rows.add(row(world, edge)));
		return rows;
	}

	private static boolean isFrom(Answers world, Edge edge, @Nullable String asked, boolean parts) {
		return asked == null || edge.text("fromOrganisation").equals(asked) || (!edge.text("fromUnit").isEmpty()
				&& world.isPart(edge.text("fromUnit"), asked, parts, edge.span("left")));
	}

	private static boolean isTo(Answers world, Edge edge, @Nullable String asked, boolean parts) {
		return asked == null || edge.to().equals(asked) || (!edge.text("toUnit").isEmpty()
				&& world.isPart(edge.text("toUnit"), asked, parts, edge.span("joined")));
	}

	static boolean canLieIn(Span day, @Nullable LocalDate after, @Nullable LocalDate before) {
		return (after == null || day.high() >= after.toEpochDay())
				&& (before == null || day.low() <= before.toEpochDay());
	}

	static Map<String, @Nullable Object> row(Answers world, Edge edge) {
		Map<String, @Nullable Object> row = new HashMap<>();
		world.show(row, "party", "partyName", edge.from());
		row.put("partyKind", world.entity(edge.from()).labels().contains(Label.PERSON) ? "Person" : "Organisation");
		world.show(row, "fromOrganisation", "fromName", edge.text("fromOrganisation"));
		world.show(row, "toOrganisation", "toName", edge.to());
		for (String column : List.of("leftEarliest", "leftLatest", "joinedEarliest", "joinedLatest", "lagDaysAtLeast",
				"lagDaysAtMost", "kind", "status", "leftFact", "joinedFact")) {
			row.put(column, edge.get(column));
		}
		world.show(row, "fromUnit", "fromUnitName", edge.text("fromUnit"));
		world.show(row, "toUnit", "toUnitName", edge.text("toUnit"));
		row.put("fact", edge.id());
		row.put("origins", edge.list("origins"));
		return row;
	}

}
