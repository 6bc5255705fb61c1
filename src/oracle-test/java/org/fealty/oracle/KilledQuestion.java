package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** {@code succession/leaders-killed}: who was killed in office, or may have been. */
final class KilledQuestion {

	private KilledQuestion() {
	}

	static Question question() {
		return new Question(
				"succession/leaders-killed", Map.of("organisation", ArgumentKind.ORGANISATION, "after",
						ArgumentKind.SOME_DAY, "before", ArgumentKind.SOME_DAY, "parts", ArgumentKind.YES_OR_NO),
				KilledQuestion::rows);
	}

	private static List<Map<String, @Nullable Object>> rows(Answers world, Given given) {
		List<Killed> all = new ArrayList<>();
		for (OracleRelationship killing : world.edges("KILLED_IN")) {
			OracleBounds death = killing.span("since");
			for (OracleRelationship office : world.edges("LED")) {
				if (office.from().equals(killing.from())
						&& DefectionQuestions.canLieIn(death, given.day("after"), given.day("before"))
						&& isAsked(world, given, office, killing)) {
					add(world, all, killing, office, death);
				}
			}
		}
		return all.stream().sorted(Killed.OLDEST).map((one) -> one.row(world)).toList();
	}

	private static boolean isAsked(Answers world, Given given, OracleRelationship office, OracleRelationship killing) {
		OracleBounds death = killing.span("since");
		OracleRelationship day = DeathTie.of(office, killing).lasting();
		return office.span("since").low() <= death.high() && death.low() <= office.span("until").high() && world
			.isPartWith(office.to(), given.id("organisation"), given.is("parts"), null, List.of(office, day));
	}

	/**
	 * One row for each who may have come next and did not only stand in; after himself,
	 * of the earlier office.
	 */
	private static void add(Answers world, List<Killed> all, OracleRelationship killing, OracleRelationship office,
			OracleBounds death) {
		List<OracleRelationship> next = world.edges((edge) -> edge.is("SUCCEEDED") && edge.to().equals(office.from())
				&& edge.text("organisation").equals(office.to()) && edge.list("deciding").contains(office.id())
				&& (!edge.from().equals(edge.to()) || !edge.list("deciding").getFirst().equals(office.id()))
				&& !Boolean.TRUE.equals(edge.get("interim")));
		next.forEach((edge) -> all.add(new Killed(killing, office, death, edge)));
		if (next.isEmpty()) {
			all.add(new Killed(killing, office, death, null));
		}
	}

	private record Killed(OracleRelationship killing, OracleRelationship office, OracleBounds death,
			@Nullable OracleRelationship next) {

		static final Comparator<Killed> OLDEST = Comparator
			.comparingInt((Killed one) -> DeathTie.SUREST.indexOf(DeathTie.of(one.office, one.killing).how()))
			.thenComparingLong((one) -> one.death.high())
			.thenComparingLong((one) -> Answers.unknownLast(one.death.low()))
			.thenComparing((one) -> one.office.id())
			.thenComparing((one) -> one.killing.id())
			.thenComparing((one) -> (one.next != null) ? one.next.from() : "")
			.thenComparing((one) -> one.days("gapDaysAtMost"), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((one) -> one.days("gapDaysAtLeast"), Comparator.nullsLast(Comparator.naturalOrder()));

		Map<String, @Nullable Object> row(Answers world) {
			Map<String, @Nullable Object> row = new HashMap<>();
			world.show(row, "person", "personName", this.office.from());
			world.show(row, "organisation", "organisationName", this.office.to());
			row.put("role", this.office.list("role"));
			row.put("inOffice", DeathTie.of(this.office, this.killing).how());
			world.show(row, "event", "eventName", this.killing.to());
			Answers.bounds(row, "date", this.death);
			OracleBounds last = lastDay();
			Long least = OracleBounds.between(this.office.span("since").high(), last.low());
			Long most = OracleBounds.between(this.office.span("since").low(), last.high());
			row.put("daysInOfficeAtLeast", (least != null) ? (Long) Math.max(1, least + 1) : null);
			row.put("daysInOfficeAtMost", (most != null) ? (Long) (most + 1) : null);
			world.show(row, "successor", "successorName", (this.next != null) ? this.next.from() : null);
			row.put("successorKind", (this.next != null) ? this.next.get("kind") : null);
			VacancyQuestion.Empty empty = (this.next == null) ? VacancyQuestion.after(world, this.office) : null;
			row.put("vacancyDaysAtLeast", (empty != null) ? empty.atLeast() : days("gapDaysAtLeast"));
			row.put("vacancyDaysAtMost", (empty != null) ? empty.atMost() : days("gapDaysAtMost"));
			row.put("status", this.killing.get("status"));
			row.put("office", this.office.id());
			row.put("killing", this.killing.id());
			return row;
		}

		/** The last day in office: the end of it or the death, whichever came first. */
		private OracleBounds lastDay() {
			OracleBounds end = this.office.span("until");
			long low = (this.death.low() == OracleBounds.FIRST) ? end.low() : Math.min(end.low(), this.death.low());
			return new OracleBounds(low, Math.min(end.high(), this.death.high()));
		}

		private @Nullable Long days(String name) {
			return (this.next != null && this.next.get(name) instanceof Long days) ? (Long) Math.max(0L, days) : null;
		}

	}

}
