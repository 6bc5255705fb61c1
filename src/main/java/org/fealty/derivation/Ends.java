package org.fealty.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.statement.Ending;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Gives one fact its end. A stated one decides; an oath that may fall on it narrows it
 * from above, a death caps it. Otherwise, of the ends that follow, the one with the least
 * latest day counts. An end that follows bounds the fact from above alone: that it went
 * on until then is only presumed.
 */
final class Ends {

	private static final Comparator<EndCause> FIRST = Comparator
		.comparing((EndCause cause) -> cause.day().latest(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((cause) -> cause.day().earliest(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((cause) -> !cause.isDeath())
		.thenComparing(EndCause::by);

	private final Fact fact;

	private final List<EndCause> causes = new ArrayList<>();

	private final List<Bounds> chances;

	private final List<String> disputed = new ArrayList<>();

	private boolean dissolvedBefore;

	private Ends(Fact fact, PossibleEnds possible) {
		this.fact = fact;
		this.chances = possible.chances();
		possible.causes().stream().sorted(FIRST).forEach(this::take);
	}

	/** The fact with the end that these give it. */
	static Fact settle(IndexedFact indexed, Fact fact, PossibleEnds possible) {
		Ends ends = new Ends(fact, possible);
		return indexed.lasts() ? ends.lasting() : ends.act();
	}

	/**
	 * Whether a stated end may be an oath on this day: the days allow it and no source
	 * names another kind of end.
	 */
	static boolean mayFallOn(Fact fact, Bounds oath) {
		Ending ending = fact.end().ending();
		boolean open = ending == null || ending == Ending.DEFECTED || ending == Ending.ENDED;
		return open && fact.period().until().intersect(oath).isPresent();
	}

	private void take(EndCause cause) {
		if (canEnd(cause)) {
			this.causes.add(cause);
		}
		else if (cause.isDeath()) {
			this.disputed.add(Deaths.DISPUTE);
		}
		else if (cause.isDissolution()) {
			this.disputed.add(AttributeType.DISSOLVED.word());
			this.dissolvedBefore = true;
		}
	}

	/** What begins or was seen after it stays as stated. */
	private boolean canEnd(EndCause cause) {
		LocalDate latest = cause.day().latest();
		return !Days.before(latest, this.fact.period().since().earliest())
				&& !Days.before(latest, this.fact.period().attestedUntil());
	}

	/** Nobody acts after his death. */
	private Fact act() {
		Bounds day = this.fact.period().since();
		for (EndCause cause : this.causes) {
			day = day.intersect(Bounds.upTo(cause.day().latest())).orElse(day);
		}
		return EffectivePeriods.dated(this.fact, day, this.disputed);
	}

	private Fact lasting() {
		if (this.fact.basis().crossed()) {
			this.causes.removeIf((cause) -> !cause.isDeath());
		}
		List<EndCause> oaths = this.fact.hasStatedEnd() ? fallOnTheStatedEnd() : List.of();
		Fact settled = this.fact.basis().crossed() ? cappedWhereCrossed()
				: this.fact.hasStatedEnd() ? stated(oaths) : following();
		boolean neverBegun = this.fact.basis().plannedBeginning()
				&& !Objects.equals(settled.period().since().latest(), this.fact.period().since().latest());
		return EffectivePeriods.presumed(neverBegun ? EffectivePeriods.neverBegun(settled) : settled,
				presumedUntil(settled.period(), oaths), this.disputed);
	}

	/** Where sources contradict each other a death caps it, and bounds nothing else. */
	private Fact cappedWhereCrossed() {
		Period period = this.fact.period();
		LocalDate last = this.causes.isEmpty() ? null : this.causes.getFirst().day().latest();
		return EffectivePeriods.during(this.fact, new Period(period.since(),
				period.until().intersect(Bounds.upTo(last)).orElse(period.until()), period.attestedUntil(), null));
	}

	private Fact following() {
		if (this.causes.isEmpty()) {
			return this.fact;
		}
		EndCause first = this.causes.getFirst();
		Period period = this.fact.period();
		LocalDate stated = this.fact.endingStated() ? null : period.until().latest();
		LocalDate earliest = Days.later(period.until().earliest(), period.attestedUntil());
		LocalDate latest = Days.earlier(stated, first.day().latest());
		Bounds until = Days.before(latest, earliest) ? first.day() : new Bounds(earliest, latest);
		return EffectivePeriods.ended(this.fact, until, period.attestedUntil(),
				new End(first.ending(), first.by(), first.event()));
	}

	private List<EndCause> fallOnTheStatedEnd() {
		return this.causes.stream()
			.filter((cause) -> cause.ending() == Ending.DEFECTED && mayFallOn(this.fact, cause.day()))
			.toList();
	}

	private Fact stated(List<EndCause> oaths) {
		Fact narrowed = oaths.isEmpty() ? this.fact : narrowed(oaths.getFirst());
		Fact capped = narrowed;
		for (EndCause cause : this.causes) {
			capped = (cause.isDeath() || cause.isDissolution()) ? capped(capped, cause) : capped;
		}
		return capped;
	}

	private Fact narrowed(EndCause oath) {
		End end = this.fact.end();
		Bounds until = this.fact.period().until().intersect(Bounds.upTo(oath.day().latest())).orElseThrow();
		End why = (end.ending() != null) ? end : new End(oath.ending(), oath.by(), end.event());
		return EffectivePeriods.ended(this.fact, until, this.fact.period().attestedUntil(), why);
	}

	/**
	 * A death or dissolution ends it at the latest; where it is the stated end, both give
	 * its day.
	 */
	private Fact capped(Fact before, EndCause cause) {
		Bounds until = before.period().until();
		Ending ending = before.end().ending();
		boolean same = ending != null && (cause.isDeath() ? ending.isDeath() : ending == cause.ending());
		if (same && until.intersect(cause.day()).isPresent()) {
			Bounds day = until.intersect(cause.day()).orElseThrow();
			String event = (before.end().event() != null) ? before.end().event() : cause.event();
			return EffectivePeriods.ended(before, day, Days.later(before.period().attestedUntil(), day.earliest()),
					new End(ending, null, event));
		}
		return until.intersect(Bounds.upTo(cause.day().latest()))
			.map((day) -> EffectivePeriods.ended(before, day, before.period().attestedUntil(), before.end()))
			.orElse(before);
	}

	/** The first day that a stated end can be, by the oaths that may fall on it. */
	private @Nullable LocalDate firstEnd(Period period, List<EndCause> oaths) {
		LocalDate least = oaths.isEmpty() ? period.until().earliest() : null;
		for (EndCause oath : oaths) {
			LocalDate earliest = this.fact.period().until().intersect(oath.day()).orElse(oath.day()).earliest();
			if (earliest == null) {
				return null;
			}
			least = Days.earlier(least, earliest);
		}
		return least;
	}

	/**
	 * The least of the earliest days of its end, of what ends it and of what only may end
	 * it; never before the attested ones. What surely lies before these may end nothing.
	 */
	private @Nullable LocalDate presumedUntil(Period period, List<EndCause> oaths) {
		LocalDate attested = period.attestedUntil();
		if (this.fact.basis().crossed() || this.dissolvedBefore) {
			return attested;
		}
		LocalDate fallback = Days.either(attested, period.since().latest());
		LocalDate least = this.fact.hasStatedEnd()
				? Days.earlier(Days.either(firstEnd(period, oaths), fallback), this.fact.basis().hedgedEnd())
				: this.fact.mayHaveEnded();
		if (!this.fact.hasStatedEnd()) {
			for (EndCause cause : this.causes) {
				least = Days.earlier(least, Days.either(cause.day().earliest(), fallback));
			}
		}
		for (Bounds chance : this.chances) {
			if (!Days.before(chance.latest(), attested)) {
				least = Days.earlier(least, Days.either(chance.earliest(), fallback));
			}
		}
		return (least == null) ? null : Days.later(Days.earlier(least, period.until().latest()), attested);
	}

}
