package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** {@code succession/contested-leaderships}: two in one seat on one day. */
final class ContestQuestion {

	/** More days than a world has. */
	private static final long FAR = 2000;

	private ContestQuestion() {
	}

	static Question question() {
		return new Question("succession/contested-leaderships",
				Map.of("organisation", ArgumentKind.ORGANISATION, "minDays", ArgumentKind.FEW_DAYS, "possible",
						ArgumentKind.YES_OR_NO, "parts", ArgumentKind.YES_OR_NO, "asOf", ArgumentKind.SOME_DAY),
				ContestQuestion::rows);
	}

	private static List<Map<String, @Nullable Object>> rows(Answers world, Given given) {
		List<Contest> contests = new ArrayList<>();
		List<OracleRelationship> offices = world.edges("LED");
		for (int first = 0; first < offices.size(); first++) {
			for (int second = first + 1; second < offices.size(); second++) {
				Contest contest = new Contest(offices.get(first), offices.get(second));
				if (isAsked(world, given, contest)) {
					contests.add(contest);
				}
			}
		}
		return contests.stream().sorted(Contest.OLDEST).map((contest) -> contest.row(world)).toList();
	}

	private static boolean isAsked(Answers world, Given given, Contest contest) {
		OracleBounds overlap = contest.overlap();
		LocalDate day = given.day("asOf");
		if (isInterim(world, contest) || !contest.f.to().equals(contest.g.to())
				|| contest.f.from().equals(contest.g.from())
				|| contest.days(contest.f.span("since").low(), contest.f.span("until").high(),
						contest.g.span("since").low(), contest.g.span("until").high()) == 0
				|| (day != null && !overlap.has(day.toEpochDay()))) {
			return false;
		}
		Long days = given.is("possible") ? contest.atMost() : (Long) contest.atLeast();
		return (days == null || days >= given.number("minDays", 1)) && world.isPartWith(contest.f.to(),
				given.id("organisation"), given.is("parts"), day, List.of(contest.f, contest.g));
	}

	/** Whether one surely only stood in for the other. */
	private static boolean isInterim(Answers world, Contest contest) {
		return world.edges("SUCCEEDED")
			.stream()
			.anyMatch((next) -> Boolean.TRUE.equals(next.get("interim")) && !next.text("kind").equals("possible")
					&& next.list("deciding").containsAll(List.of(contest.f.id(), contest.g.id())));
	}

	/** The older one first. */
	private record Contest(OracleRelationship f, OracleRelationship g) {

		static final Comparator<Contest> OLDEST = Comparator
			.comparingLong((Contest contest) -> Answers.unknownLast(contest.overlap().low()))
			.thenComparingLong((contest) -> contest.overlap().high())
			.thenComparing((contest) -> contest.f.to())
			.thenComparing((contest) -> contest.f.id())
			.thenComparing((contest) -> contest.g.id());

		OracleBounds overlap() {
			return new OracleBounds(Math.max(this.f.span("since").low(), this.g.span("since").low()),
					Math.min(this.f.span("until").high(), this.g.span("until").high()));
		}

		/** How many days both held, if these are the first and last days of the two. */
		long days(long sf, long uf, long sg, long ug) {
			long low = Math.max(Math.max(sf, sg), -FAR * FAR);
			long high = Math.min(Math.min(uf, ug), FAR * FAR);
			boolean endsAndBegins = uf <= sg || ug <= sf;
			return (endsAndBegins || low > high) ? 0 : high - low + 1;
		}

		@Nullable Long atMost() {
			Long days = OracleBounds.between(overlap().low(), overlap().high());
			return (days != null) ? (Long) (days + 1) : null;
		}

		/**
		 * Over all days on which the two can have begun, each ended as soon as it can
		 * have.
		 */
		long atLeast() {
			if (!this.f.isFirm() || !this.g.isFirm()) {
				return 0;
			}
			long least = Long.MAX_VALUE;
			for (long sf : beginnings(this.f)) {
				for (long sg : beginnings(this.g)) {
					least = Math.min(least, days(sf, Math.max(sf, this.f.span("until").low()), sg,
							Math.max(sg, this.g.span("until").low())));
				}
			}
			return (least == Long.MAX_VALUE) ? 0 : least;
		}

		private static List<Long> beginnings(OracleRelationship office) {
			long last = Math.min(Math.min(office.span("since").high(), office.span("until").high()), FAR * FAR);
			List<Long> days = new ArrayList<>();
			for (long day = Math.max(office.span("since").low(), last - 200); day <= last; day++) {
				days.add(day);
			}
			return days;
		}

		String kind() {
			long both = Math.max(this.f.span("since").high(), this.g.span("since").high());
			if (!this.f.isFirm() || !this.g.isFirm() || both == OracleBounds.LAST) {
				return "possible";
			}
			long attested = Math.min(this.f.course().attested(), this.g.course().attested());
			long presumed = Math.min(Math.min(this.f.course().presumed(), this.g.course().presumed()),
					overlap().high());
			boolean sure = atLeast() > 0;
			if (sure && both <= attested && both <= presumed) {
				return "certain";
			}
			return (both < presumed || (both == presumed && sure)) ? "presumed" : "possible";
		}

		Map<String, @Nullable Object> row(Answers world) {
			Map<String, @Nullable Object> row = new HashMap<>();
			world.show(row, "organisation", "organisationName", this.f.to());
			world.show(row, "first", "firstName", this.f.from());
			world.show(row, "second", "secondName", this.g.from());
			Answers.bounds(row, "overlap", overlap());
			row.put("daysAtLeast", atLeast());
			row.put("daysAtMost", atMost());
			row.put("kind", kind());
			row.put("deciding", List.of(this.f.id(), this.g.id()));
			return row;
		}

	}

}
