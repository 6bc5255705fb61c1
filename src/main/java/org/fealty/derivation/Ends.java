package org.fealty.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.statement.Ending;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Gives one fact its end. A stated one decides; an oath that may fall on it narrows it, a
 * death caps it. Otherwise, of the ends that follow, the least earliest and the least
 * latest day count.
 */
final class Ends {

	private static final Comparator<EndCause> FIRST = Comparator
		.comparing((EndCause cause) -> cause.day().earliest(),
				Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((cause) -> cause.day().latest(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(EndCause::isDeath)
		.thenComparing(EndCause::by);

	private final IndexedFact tie;

	private final Fact fact;

	private final List<EndCause> causes;

	private final List<@Nullable LocalDate> chances;

	private final List<String> disputed = new ArrayList<>();

	private boolean ended;

	private Ends(IndexedFact tie, Fact fact, PossibleEnds influences) {
		this.tie = tie;
		this.fact = fact;
		this.chances = influences.chances();
		List<EndCause> possible = new ArrayList<>();
		for (EndCause cause : influences.causes()) {
			if (canEnd(cause)) {
				possible.add(cause);
			}
			else if (cause.isDeath() && this.disputed.isEmpty()) {
				this.disputed.add(Deaths.DISPUTE);
			}
		}
		possible.sort(FIRST);
		this.causes = possible;
	}

	/** The fact with the end that its influences give it. */
	static Fact settle(IndexedFact tie, Fact fact, PossibleEnds influences) {
		return new Ends(tie, fact, influences).settle();
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

	private Fact settle() {
		if (!this.tie.lasts()) {
			return EffectivePeriods.presumed(this.fact, this.fact.period().presumedUntil(), this.disputed);
		}
		Fact settled = this.tie.hasStatedEnd() ? stated() : following();
		this.ended = this.tie.hasStatedEnd() || !this.causes.isEmpty();
		return EffectivePeriods.presumed(settled, presumedUntil(settled.period()), this.disputed);
	}

	/** What begins or was seen after it stays as stated. */
	private boolean canEnd(EndCause cause) {
		LocalDate latest = cause.day().latest();
		return !Days.before(latest, this.fact.period().since().earliest())
				&& !Days.before(latest, this.fact.period().attestedUntil());
	}

	private Fact following() {
		if (this.causes.isEmpty()) {
			return this.fact;
		}
		EndCause first = this.causes.getFirst();
		LocalDate latest = null;
		for (EndCause cause : this.causes) {
			latest = Days.earlier(latest, cause.day().latest());
		}
		LocalDate seen = Days.later(this.fact.period().until().earliest(), this.fact.period().attestedUntil());
		LocalDate earliest = Days.later(first.day().earliest(), seen);
		return EffectivePeriods.ended(this.fact,
				Days.before(latest, earliest) ? first.day() : new Bounds(earliest, latest),
				this.fact.period().attestedUntil(), new End(first.ending(), first.by(), first.event()));
	}

	private Fact stated() {
		Fact narrowed = this.causes.stream()
			.filter((cause) -> !cause.isDeath() && mayFallOn(this.fact, cause.day()))
			.findFirst()
			.map(this::narrowed)
			.orElse(this.fact);
		return this.causes.stream()
			.filter(EndCause::isDeath)
			.findFirst()
			.map((death) -> capped(narrowed, death))
			.orElse(narrowed);
	}

	private Fact narrowed(EndCause oath) {
		End end = this.fact.end();
		Bounds until = this.fact.period().until().intersect(oath.day()).orElseThrow();
		End why = (end.ending() != null) ? end : new End(oath.ending(), oath.by(), end.event());
		return EffectivePeriods.ended(this.fact, until, this.fact.period().attestedUntil(), why);
	}

	private Fact capped(Fact before, EndCause death) {
		Bounds until = before.period().until();
		Ending ending = before.end().ending();
		if (ending != null && ending.isDeath() && until.intersect(death.day()).isPresent()) {
			Bounds day = until.intersect(death.day()).orElseThrow();
			String event = (before.end().event() != null) ? before.end().event() : death.event();
			return EffectivePeriods.ended(before, day, Days.later(before.period().attestedUntil(), day.earliest()),
					new End(ending, null, event));
		}
		return until.intersect(Bounds.upTo(death.day().latest()))
			.map((day) -> EffectivePeriods.ended(before, day, before.period().attestedUntil(), before.end()))
			.orElse(before);
	}

	/**
	 * The earliest day that can have been the last one, never before the attested ones.
	 */
	private @Nullable LocalDate presumedUntil(Period period) {
		LocalDate fallback = Days.either(period.attestedUntil(), period.since().latest());
		LocalDate least = null;
		if (this.ended) {
			least = Days.either(period.until().earliest(), fallback);
		}
		if (!this.tie.hasStatedEnd()) {
			for (LocalDate chance : this.chances) {
				least = Days.earlier(least, Days.either(chance, fallback));
			}
		}
		return (least == null) ? null
				: Days.later(Days.earlier(least, period.until().latest()), period.attestedUntil());
	}

}
