package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** {@code succession/vacancies}: gaps between leaders, and seats stated to be empty. */
final class VacancyQuestion {

	private final Answers world;

	private final Given given;

	private VacancyQuestion(Answers world, Given given) {
		this.world = world;
		this.given = given;
	}

	static Question question() {
		return new Question("succession/vacancies",
				Map.of("organisation", ArgumentKind.ORGANISATION, "minDays", ArgumentKind.FEW_DAYS, "possible",
						ArgumentKind.YES_OR_NO, "parts", ArgumentKind.YES_OR_NO, "asOf", ArgumentKind.SOME_DAY),
				(world, given) -> new VacancyQuestion(world, given).rows());
	}

	/** The first empty seat that a source states after an office and only after it. */
	static @Nullable Empty after(Answers world, OracleRelationship office) {
		VacancyQuestion question = new VacancyQuestion(world, new Given(Map.of()));
		return world.edges((edge) -> edge.is("HAS") && edge.text("what").equals("VACANT"))
			.stream()
			.filter((vacancy) -> vacancy.from().equals(office.to()) && !vacancy.text("status").equals("denied")
					&& office.equals(question.only(vacancy, question::canLeadBefore, question::canLeadAfter)))
			.filter((vacancy) -> world.edges("SUCCEEDED")
				.stream()
				.noneMatch((next) -> next.list("deciding").contains(vacancy.id())))
			.map(question::stated)
			.min(Empty.OLDEST)
			.orElse(null);
	}

	private List<Map<String, @Nullable Object>> rows() {
		List<Empty> found = new ArrayList<>();
		for (OracleRelationship next : this.world.edges("SUCCEEDED")) {
			if (next.get("gapKind") != null) {
				found.add(gap(next));
			}
		}
		for (OracleRelationship vacancy : this.world
			.edges((edge) -> edge.is("HAS") && edge.text("what").equals("VACANT"))) {
			boolean told = this.world.edges("SUCCEEDED")
				.stream()
				.anyMatch((next) -> next.list("deciding").contains(vacancy.id()));
			if (!told && !vacancy.text("status").equals("denied")) {
				found.add(stated(vacancy));
			}
		}
		return found.stream().filter(this::isAsked).sorted(Empty.OLDEST).map(this::row).toList();
	}

	private boolean isAsked(Empty empty) {
		Long days = this.given.is("possible") ? empty.atMost : empty.atLeast;
		LocalDate day = this.given.day("asOf");
		return (days == null || days >= this.given.number("minDays", 1))
				&& (day == null || (empty.from.low() <= day.toEpochDay() && day.toEpochDay() <= empty.to.high()))
				&& this.world.isPartDuring(empty.seat, this.given.id("organisation"), this.given.is("parts"), day,
						new OracleBounds(empty.from.low(), empty.to.high()));
	}

	private Empty gap(OracleRelationship next) {
		List<?> deciding = next.list("deciding");
		OracleRelationship office = null;
		for (OracleRelationship led : this.world.edges("LED")) {
			boolean earlier = !next.from().equals(next.to()) || !led.id().equals(deciding.getFirst());
			if (led.from().equals(next.to()) && deciding.contains(led.id()) && earlier) {
				office = led;
			}
		}
		return new Empty(next.id(), next.text("organisation"), next.to(), next.from(), next.span("gapFrom"),
				next.span("gapTo"), atLeastZero(next.get("gapDaysAtLeast")), atLeastZero(next.get("gapDaysAtMost")),
				next.text("gapKind"), (office != null) ? office.get("ending") : null,
				(next.get("presumedFrom") instanceof LocalDate day) ? day : null, deciding);
	}

	private static @Nullable Long atLeastZero(@Nullable Object days) {
		return (days instanceof Long number) ? (Long) Math.max(number, 0L) : null;
	}

	private Empty stated(OracleRelationship vacancy) {
		OracleBounds since = vacancy.span("since");
		OracleBounds until = vacancy.span("until");
		OracleRelationship before = only(vacancy, this::canLeadBefore, this::canLeadAfter);
		OracleRelationship after = only(vacancy, this::canLeadAfter, this::canLeadBefore);
		Long least = OracleBounds.between(since.high(), until.low());
		Long most = OracleBounds.between(since.low(), until.high());
		List<String> deciding = new ArrayList<>(List.of(vacancy.id()));
		if (after != null) {
			deciding.add(after.id());
		}
		if (before != null) {
			deciding.add(before.id());
		}
		Long atLeast = !vacancy.isFirm() ? (Long) 0L : (least != null) ? (Long) Math.max(1L, least + 1) : null;
		return new Empty(vacancy.id(), vacancy.from(), (before != null) ? before.from() : null,
				(after != null) ? after.from() : null, since, until, atLeast, (most != null) ? (Long) (most + 1) : null,
				"stated", (before != null) ? before.get("ending") : null, presumedFrom(before), deciding);
	}

	/**
	 * The day after the one up to which an office is presumed to have been held; null
	 * where it is presumed on no day.
	 */
	private static @Nullable LocalDate presumedFrom(@Nullable OracleRelationship office) {
		if (office == null || !(office.get("presumedUntil") instanceof LocalDate last)) {
			return null;
		}
		long begun = office.span("since").high();
		return (begun != OracleBounds.LAST && last.toEpochDay() < begun) ? null : last.plusDays(1);
	}

	/**
	 * The only office that can have held there, if it is firm and cannot have held here.
	 */
	private @Nullable OracleRelationship only(OracleRelationship vacancy, Where there, Where here) {
		List<OracleRelationship> can = this.world.edges("LED")
			.stream()
			.filter((office) -> office.to().equals(vacancy.from()) && there.can(office, vacancy))
			.toList();
		return (can.size() == 1 && can.getFirst().isFirm() && !here.can(can.getFirst(), vacancy)) ? can.getFirst()
				: null;
	}

	private boolean canLeadBefore(OracleRelationship office, OracleRelationship vacancy) {
		OracleBounds since = vacancy.span("since");
		return (office.span("since").low() < since.high() || office.span("since").low() == OracleBounds.FIRST)
				&& office.span("until").high() >= OracleBounds.plus(since.low(), -1);
	}

	private boolean canLeadAfter(OracleRelationship office, OracleRelationship vacancy) {
		OracleBounds until = vacancy.span("until");
		return (office.span("until").high() > until.low() || until.low() == OracleBounds.FIRST)
				&& office.span("since").low() <= OracleBounds.plus(until.high(), 1);
	}

	private Map<String, @Nullable Object> row(Empty empty) {
		Map<String, @Nullable Object> row = new HashMap<>();
		this.world.show(row, "organisation", "organisationName", empty.seat);
		this.world.show(row, "predecessor", "predecessorName", empty.predecessor);
		this.world.show(row, "successor", "successorName", empty.successor);
		Answers.bounds(row, "from", empty.from);
		Answers.bounds(row, "to", empty.to);
		row.put("daysAtLeast", empty.atLeast);
		row.put("daysAtMost", empty.atMost);
		row.put("kind", empty.kind);
		row.put("holds", holds(empty));
		row.put("cause", empty.cause);
		row.put("presumedFrom", empty.presumedFrom);
		TreeSet<Object> voices = new TreeSet<>();
		this.world.edges((edge) -> edge.is("HAS") && empty.deciding.contains(edge.id()))
			.forEach((vacancy) -> voices.addAll(vacancy.list("origins")));
		row.put("statedBy", List.copyOf(voices));
		row.put("deciding", empty.deciding);
		return row;
	}

	/** How surely it was empty on the day asked; null where none is. */
	private @Nullable String holds(Empty empty) {
		LocalDate asked = this.given.day("asOf");
		if (asked == null) {
			return null;
		}
		long day = asked.toEpochDay();
		List<OracleRelationship> told = this.world.edges(
				(edge) -> edge.is("HAS") && edge.text("what").equals("VACANT") && empty.deciding.contains(edge.id()));
		for (OracleRelationship vacancy : told) {
			if (vacancy.id().equals(empty.id)) {
				return Objects.requireNonNull(vacancy.course().on(day)).word();
			}
			if (vacancy.course().on(day) == Certainty.CERTAIN) {
				return Certainty.CERTAIN.word();
			}
		}
		List<OracleRelationship> offices = this.world.edges("LED")
			.stream()
			.filter((office) -> office.to().equals(empty.seat))
			.toList();
		boolean both = offices.stream()
			.filter((office) -> empty.deciding.contains(office.id()) && office.isFirm())
			.count() == 2;
		boolean third = offices.stream()
			.anyMatch((office) -> !empty.deciding.contains(office.id()) && office.course().on(day) != null);
		if (!both || third || day > empty.to.low()) {
			return Certainty.POSSIBLE.word();
		}
		LocalDate presumed = empty.presumedFrom;
		return ((day >= empty.from.high()) ? Certainty.CERTAIN
				: (presumed != null && day >= presumed.toEpochDay()) ? Certainty.PRESUMED : Certainty.POSSIBLE)
			.word();
	}

	/** Whether an office can have held near a vacancy. */
	private interface Where {

		boolean can(OracleRelationship office, OracleRelationship vacancy);

	}

	record Empty(String id, String seat, @Nullable String predecessor, @Nullable String successor, OracleBounds from,
			OracleBounds to, @Nullable Long atLeast, @Nullable Long atMost, String kind, @Nullable Object cause,
			@Nullable LocalDate presumedFrom, List<?> deciding) {

		static final Comparator<Empty> OLDEST = Comparator.comparingLong((Empty empty) -> empty.from.high())
			.thenComparingLong((empty) -> Answers.unknownLast(empty.from.low()))
			.thenComparing(Empty::seat)
			.thenComparing(Empty::id);

	}

}
