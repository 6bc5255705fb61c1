package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fealty.statement.Ending;

/** What ends one fact or may end it, and what that makes of the fact. */
final class OraclePossibleEnds {

	final List<OracleEndCause> causes = new ArrayList<>();

	/** What may have ended it. */
	final List<Chance> chances = new ArrayList<>();

	OraclePossibleEnds copy() {
		OraclePossibleEnds copy = new OraclePossibleEnds();
		copy.causes.addAll(this.causes);
		copy.chances.addAll(this.chances);
		return copy;
	}

	/** Writes the end into the fact. */
	void into(OracleFact fact) {
		List<OracleEndCause> able = this.causes.stream()
			.filter((cause) -> isAble(cause, fact))
			.sorted(OracleEndCause.FIRST)
			.toList();
		List<OracleEndCause> refuted = this.causes.stream().filter((cause) -> !able.contains(cause)).toList();
		refuted.stream().filter(OracleEndCause::isDeath).forEach((death) -> fact.disputed.add("death"));
		refuted.stream().filter(OracleEndCause::isDissolution).forEach((end) -> fact.disputed.add("dissolved"));
		if (!fact.lasts()) {
			return;
		}
		if (fact.crossed) {
			able.stream()
				.filter(OracleEndCause::isDeath)
				.forEach((death) -> fact.until = fact.until
					.cut(new OracleBounds(OracleBounds.FIRST, death.day().high())));
			fact.presumed = (fact.attested != OracleBounds.FIRST) ? fact.attested : OracleBounds.LAST;
			fact.mayHaveEnded = fact.presumed;
			if (fact.attested == OracleBounds.FIRST) {
				fact.presumeNothing();
			}
			return;
		}
		List<Chance> ends = new ArrayList<>();
		boolean openEnd = fact.statedEnd && OracleBounds.isOpen(fact.until.low());
		giveWay(fact, able, ends);
		if (fact.statedEnd) {
			ends.add(stated(fact, able));
		}
		else if (!able.isEmpty()) {
			follow(fact, able, ends);
		}
		if (fact.statedEnd || !able.isEmpty()) {
			long begun = fact.since.high();
			fact.bind();
			fact.undatedOnly |= fact.plannedFrom != OracleBounds.FIRST && fact.since.high() != begun;
		}
		if (refuted.stream().anyMatch(OracleEndCause::isDissolution)) {
			ends.add(Chance.on(fact.attested));
		}
		presume(fact, ends, openEnd);
	}

	private static boolean isAble(OracleEndCause cause, OracleFact fact) {
		return cause.day().high() >= fact.since.low() && cause.day().high() >= fact.attested;
	}

	/** What is only planned gives way to what follows. */
	private static void giveWay(OracleFact fact, List<OracleEndCause> able, List<Chance> ends) {
		if (able.isEmpty()) {
			return;
		}
		if (fact.planned && fact.statedEnd) {
			fact.until = new OracleBounds(fact.until.low(), OracleBounds.LAST);
			fact.planned = false;
			ends.add(new Chance(fact.plannedUntil, OracleBounds.LAST, 0));
			fact.plannedUntil = OracleBounds.FIRST;
			fact.statedEnd = false;
		}
	}

	/**
	 * A stated end decides; the oath that may be it and was sworn by the least day
	 * narrows it, a death caps it.
	 */
	private static Chance stated(OracleFact fact, List<OracleEndCause> able) {
		Chance end = new Chance(fact.planned ? fact.plannedUntil : fact.until.low(), OracleBounds.LAST, 0);
		List<OracleEndCause> oaths = able.stream()
			.filter((cause) -> cause.ending() == Ending.DEFECTED && mayFallOn(fact, cause.day()))
			.sorted(Comparator.comparingLong((OracleEndCause cause) -> cause.day().high())
				.thenComparing(OracleEndCause.FIRST))
			.toList();
		if (!oaths.isEmpty()) {
			OracleEndCause oath = oaths.getFirst();
			OracleBounds stated = fact.until;
			fact.until = new OracleBounds(stated.low(), stated.cut(oath.day()).high());
			end = new Chance(
					oaths.stream().mapToLong((one) -> stated.cut(one.day()).low()).min().orElse(OracleBounds.FIRST),
					OracleBounds.LAST, 0);
			if (fact.ending == null) {
				fact.ending = oath.ending();
				fact.endingFact = oath.fact();
			}
		}
		for (OracleEndCause cause : able) {
			if (cause.ending() != Ending.DEFECTED) {
				cap(fact, cause);
			}
		}
		boolean isDeath = fact.ending != null && fact.ending.isDeath();
		return (isDeath && !fact.planned) ? new Chance(fact.until.low(), OracleBounds.LAST, 0) : end;
	}

	/** Whether a stated end may be an oath on this day. */
	static boolean mayFallOn(OracleFact fact, OracleBounds oath) {
		return (fact.ending == null || fact.ending == Ending.DEFECTED || fact.ending == Ending.ENDED)
				&& fact.until.meets(oath);
	}

	/** A stated end that is the death is on its day; every other is not after it. */
	private static void cap(OracleFact fact, OracleEndCause end) {
		boolean same = fact.ending != null && (end.isDeath() ? fact.ending.isDeath() : fact.ending == end.ending());
		if (same && fact.until.meets(end.day())) {
			fact.until = fact.until.cut(end.day());
			fact.attested = Math.max(fact.attested, fact.until.low());
			fact.endingEvent = (fact.endingEvent != null) ? fact.endingEvent : end.event();
		}
		else if (fact.until.low() <= end.day().high()) {
			fact.until = fact.until.cut(new OracleBounds(OracleBounds.FIRST, end.day().high()));
		}
	}

	/** The least latest day counts; that it went on until then is only presumed. */
	private static void follow(OracleFact fact, List<OracleEndCause> causes, List<Chance> ends) {
		OracleEndCause first = causes.stream()
			.min(Comparator.comparingLong((OracleEndCause cause) -> cause.day().high())
				.thenComparing(OracleEndCause.FIRST))
			.orElseThrow();
		OracleBounds until = new OracleBounds(Math.max(fact.until.low(), fact.attested),
				Math.min(fact.until.high(), first.day().high()));
		fact.until = until.isEmpty() ? first.day() : until;
		fact.ending = first.ending();
		fact.endingFact = first.fact();
		fact.endingEvent = first.event();
		causes.forEach((cause) -> ends.add(new Chance(cause.day().low(), OracleBounds.LAST, 0)));
	}

	private void presume(OracleFact fact, List<Chance> ends, boolean openEnd) {
		long unknown = (fact.attested != OracleBounds.FIRST) ? fact.attested : fact.since.high();
		List<Chance> all = new ArrayList<>(ends);
		all.addAll(this.chances);
		fact.mayEnd.forEach((day) -> all.add(new Chance(day.low(), day.high(), 0)));
		long least = OracleBounds.LAST;
		for (Chance chance : all) {
			if (chance.high() >= fact.attested) {
				least = Math.min(least,
						OracleBounds.isOpen(chance.low()) ? unknown : OracleBounds.plus(chance.low(), -chance.eve()));
			}
		}
		fact.presumed = (least == OracleBounds.LAST) ? OracleBounds.LAST
				: Math.max(Math.min(least, fact.until.high()), fact.attested);
		fact.mayHaveEnded = fact.presumed;
		boolean boundByEndAlone = openEnd && fact.attested == OracleBounds.FIRST
				&& fact.sinceUnbound > fact.until.high();
		if (fact.undatedOnly || boundByEndAlone) {
			fact.presumeNothing();
		}
	}

	/**
	 * What may have ended something.
	 *
	 * @param low the earliest day of it
	 * @param high the latest day of it
	 * @param eve 1 where what it ends ended on the day before, else 0
	 */
	record Chance(long low, long high, int eve) {

		static Chance on(OracleBounds day) {
			return new Chance(day.low(), day.high(), 0);
		}

		static Chance on(long day) {
			return new Chance(day, OracleBounds.LAST, 0);
		}

		static Chance before(OracleBounds day) {
			return new Chance(day.low(), day.high(), 1);
		}

	}

}
