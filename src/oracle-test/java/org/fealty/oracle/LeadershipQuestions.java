package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** Who led what, and who came after whom. */
final class LeadershipQuestions {

	private LeadershipQuestions() {
	}

	static List<Question> all() {
		return List.of(
				new Question("succession/leaders-of-organisation",
						Map.of("organisation", ArgumentKind.ORGANISATION, "parts", ArgumentKind.YES_OR_NO, "asOf",
								ArgumentKind.SOME_DAY),
						LeadershipQuestions::leaders),
				new Question("succession/organisations-led-by",
						Map.of("person", ArgumentKind.PERSON, "asOf", ArgumentKind.SOME_DAY), LeadershipQuestions::led),
				new Question("succession/succession-chain", Map.of("organisation", ArgumentKind.ORGANISATION, "parts",
						ArgumentKind.YES_OR_NO, "asOf", ArgumentKind.SOME_DAY), LeadershipQuestions::chain));
	}

	private static List<Map<String, @Nullable Object>> leaders(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship office : world.below(given.id("organisation"), given.is("parts"), given.day("asOf"),
				"LED")) {
			List<OracleRelationship> next = world
				.edges((edge) -> edge.is("SUCCEEDED") && !Boolean.TRUE.equals(edge.get("interim"))
						&& edge.to().equals(office.from()) && edge.text("organisation").equals(office.to())
						&& isBefore(office, edge))
				.stream()
				.sorted((one, other) -> one.from().compareTo(other.from()))
				.toList();
			if (next.isEmpty()) {
				rows.add(leader(world, given, office, null));
			}
			next.forEach((edge) -> rows.add(leader(world, given, office, edge)));
		}
		return rows;
	}

	/** Of who came after himself the later office is the first that decides. */
	private static boolean isBefore(OracleRelationship office, OracleRelationship next) {
		return next.list("deciding").contains(office.id())
				&& (!next.from().equals(next.to()) || !next.list("deciding").getFirst().equals(office.id()));
	}

	private static Map<String, @Nullable Object> leader(Answers world, Given given, OracleRelationship office,
			@Nullable OracleRelationship successor) {
		Map<String, @Nullable Object> row = Answers.factRow(office, given.day("asOf"));
		world.show(row, "person", "personName", office.from());
		world.show(row, "organisation", "organisationName", office.to());
		row.put("role", office.list("role"));
		world.show(row, "endingEvent", "endingEventName", office.text("endingEvent"));
		world.show(row, "successor", "successorName", (successor != null) ? successor.from() : null);
		row.put("successorKind", (successor != null) ? successor.get("kind") : null);
		return row;
	}

	private static List<Map<String, @Nullable Object>> led(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship office : world.edges("LED")) {
			if (office.from().equals(given.id("person")) && Answers.canHold(office, given.day("asOf"))) {
				Map<String, @Nullable Object> row = Answers.factRow(office, given.day("asOf"));
				world.show(row, "organisation", "organisationName", office.to());
				row.put("role", office.list("role"));
				world.show(row, "endingEvent", "endingEventName", office.text("endingEvent"));
				rows.add(row);
			}
		}
		return rows;
	}

	private static List<Map<String, @Nullable Object>> chain(Answers world, Given given) {
		List<OracleRelationship> offices = world.below(given.id("organisation"), given.is("parts"), given.day("asOf"),
				"LED");
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		world
			.edges((edge) -> offices.contains(edge) || (edge.is("SUCCEEDED") && offices.stream()
				.anyMatch((office) -> edge.text("organisation").equals(office.to())
						&& edge.list("deciding").contains(office.id()))))
			.forEach((edge) -> rows.add(Map.of("relationship", edge.id())));
		return rows;
	}

}
