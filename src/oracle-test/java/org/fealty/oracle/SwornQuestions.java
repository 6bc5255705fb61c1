package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** Who was sworn to whom on a day, who stayed so, and to whom one owed allegiance. */
final class SwornQuestions {

	private SwornQuestions() {
	}

	static List<Question> all() {
		Map<String, ArgumentKind> onADay = Map.of("organisation", ArgumentKind.ORGANISATION, "on", ArgumentKind.DAY,
				"parts", ArgumentKind.YES_OR_NO);
		return List.of(new Question("allegiance/sworn-on-date", onADay, SwornQuestions::sworn),
				new Question("defection/remained", onADay, SwornQuestions::remained),
				new Question("allegiance/chain-on-date",
						Map.of("entity", ArgumentKind.SOME_ENTITY, "on", ArgumentKind.DAY), SwornQuestions::chain));
	}

	private static List<Map<String, @Nullable Object>> sworn(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship sworn : world.below(given.id("organisation"), given.is("parts"), given.day("on"),
				"SWORN_TO")) {
			LocalDate day = LocalDate.parse(given.id("on"));
			rows.add(row(world, sworn, weaker(kind(sworn), sworn.course().on(day.toEpochDay()))));
		}
		return rows;
	}

	/**
	 * Those who can have been sworn on the eve and on the morrow. Who is stated to have
	 * gone over must surely have done so later.
	 */
	private static List<Map<String, @Nullable Object>> remained(Answers world, Given given) {
		long day = LocalDate.parse(given.id("on")).toEpochDay();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship sworn : world.edges("SWORN_TO")) {
			Certainty eve = sworn.course().on(day - 1);
			Certainty morrow = sworn.course().on(day + 1);
			boolean wentOver = sworn.text("ending").equals("defected") && sworn.get("endingFact") == null
					&& sworn.span("until").low() <= day;
			if (eve != null && morrow != null && !wentOver && world.isPartWith(sworn.to(), given.id("organisation"),
					given.is("parts"), given.day("on"), List.of(sworn))) {
				rows.add(row(world, sworn, weaker(kind(sworn), eve.weaker(morrow))));
			}
		}
		return rows;
	}

	private static Certainty kind(OracleRelationship sworn) {
		return Certainty.valueOf(sworn.text("kind").toUpperCase(java.util.Locale.ROOT));
	}

	private static @Nullable Certainty weaker(Certainty kind, @Nullable Certainty holds) {
		return (holds != null) ? kind.weaker(holds) : null;
	}

	private static Map<String, @Nullable Object> row(Answers world, OracleRelationship sworn,
			@Nullable Certainty holds) {
		Map<String, @Nullable Object> row = Answers.factRow(sworn, null);
		row.put("holds", Answers.word(holds));
		world.show(row, "party", "partyName", sworn.from());
		world.show(row, "through", "throughName", sworn.text("throughId"));
		world.show(row, "organisation", "organisationName", sworn.to());
		return row;
	}

	private static List<Map<String, @Nullable Object>> chain(Answers world, Given given) {
		List<OracleRelationship> ties = world.edges((edge) -> edge.is("PLEDGED_TO", "LED", "MEMBER_OF", "PART_OF")
				&& Answers.canHold(edge, given.day("on")) && !world.entity(edge.from()).isEvent());
		Set<String> reached = new TreeSet<>(Set.of(given.id("entity")));
		Set<OracleRelationship> shown = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (OracleRelationship tie : ties) {
				if (reached.contains(tie.from()) && shown.add(tie)) {
					reached.add(tie.to());
					more = true;
				}
			}
		}
		return shown.stream()
			.sorted(Answers.OLDEST)
			.map((edge) -> Map.<String, @Nullable Object>of("relationship", edge.id()))
			.toList();
	}

}
