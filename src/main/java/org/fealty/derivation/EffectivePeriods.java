package org.fealty.derivation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.fealty.fact.DateBasis;
import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How each fact stands at one stage of the work: its effective period, end and dispute.
 */
final class EffectivePeriods {

	private final Fact[] facts;

	private EffectivePeriods(Fact[] facts) {
		this.facts = facts;
	}

	/** As everything is stated. */
	static EffectivePeriods of(FactIndex index) {
		return new EffectivePeriods(index.facts().stream().map(IndexedFact::stated).toArray(Fact[]::new));
	}

	EffectivePeriods copy() {
		return new EffectivePeriods(this.facts.clone());
	}

	Fact fact(IndexedFact of) {
		return this.facts[of.index()];
	}

	Period period(IndexedFact of) {
		return fact(of).period();
	}

	/** Whether a firm fact's end is stated, so that it can make something else sure. */
	boolean hasFirmEnd(IndexedFact of) {
		return fact(of).hasFirmEnd();
	}

	/** What a fact lends to the relationship that it makes. */
	Derived.Basis basis(IndexedFact of) {
		return Derived.Basis.of(fact(of));
	}

	/** What can have begun by the earlier day comes first, what nothing bounds last. */
	Comparator<IndexedFact> oldest() {
		Comparator<LocalDate> openLast = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
		Comparator<IndexedFact> byLatest = Comparator.comparing((of) -> period(of).since().latest(), openLast);
		return byLatest.thenComparing((of) -> period(of).since().earliest(), openLast);
	}

	void put(IndexedFact of, Fact fact) {
		this.facts[of.index()] = fact;
	}

	/** The fact with another day of an act. */
	static Fact dated(Fact fact, Bounds since, Collection<String> disputed) {
		Period period = fact.period();
		boolean earlier = Days.before(since.latest(), fact.basis().begunBy()) || fact.basis().begunBy() == null;
		return with(earlier ? based(fact, fact.basis().begunBy(since.latest())) : fact,
				new Period(since, period.until(), period.attestedUntil(), period.presumedUntil()), fact.end(),
				disputed);
	}

	/** The fact, which had begun by a day, whatever its end tells of its beginning. */
	static Fact begunBy(Fact fact, @Nullable LocalDate latest) {
		Period period = fact.period();
		Bounds since = period.since().intersect(Bounds.upTo(latest)).orElse(period.since());
		return during(based(fact, fact.basis().begunBy(Days.earlier(fact.basis().begunBy(), latest))),
				new Period(since, period.until(), period.attestedUntil(), period.presumedUntil()));
	}

	/** The fact, which neither began nor ended before a day. */
	static Fact begunFrom(Fact fact, @Nullable LocalDate earliest) {
		return during(fact, begunFrom(fact.period(), earliest));
	}

	/**
	 * The period, neither end of which lies before a day; the same where nothing would
	 * remain. That attests nothing.
	 */
	static Period begunFrom(Period period, @Nullable LocalDate earliest) {
		if (Days.before(period.since().latest(), earliest) || Days.before(period.until().latest(), earliest)) {
			return period;
		}
		return new Period(new Bounds(Days.later(period.since().earliest(), earliest), period.since().latest()),
				new Bounds(Days.later(period.until().earliest(), earliest), period.until().latest()),
				period.attestedUntil(), period.presumedUntil());
	}

	/** The fact, which ended no later than a day, unless nothing would remain. */
	static Fact endedBy(Fact fact, @Nullable LocalDate latest) {
		Period period = fact.period();
		if (Days.before(latest, period.since().earliest()) || Days.before(latest, period.until().earliest())
				|| Days.before(latest, period.attestedUntil())) {
			return fact;
		}
		return ended(fact, new Bounds(period.until().earliest(), Days.earlier(period.until().latest(), latest)),
				period.attestedUntil(), fact.end());
	}

	/** The fact with another period. */
	static Fact during(Fact fact, Period period) {
		return with(fact, period, fact.end(), List.of());
	}

	/**
	 * The fact with another end. Nothing began after it ended: the last day on which it
	 * can have begun moves with the end, unless sources contradict each other.
	 */
	static Fact ended(Fact fact, Bounds until, @Nullable LocalDate attestedUntil, End end) {
		Period period = fact.period();
		Bounds since = period.since().intersect(Bounds.upTo(until.latest())).orElse(period.since());
		return with(fact, new Period(since, until, attestedUntil, period.presumedUntil()), end, List.of());
	}

	/** The fact with more in dispute. */
	static Fact disputed(Fact fact, Collection<String> disputed) {
		return with(fact, fact.period(), fact.end(), disputed);
	}

	/** The fact with another day up to which it is presumed, and more in dispute. */
	static Fact presumed(Fact fact, @Nullable LocalDate presumedUntil, Collection<String> disputed) {
		Period period = fact.period();
		Fact based = based(fact, fact.basis().mayHaveEnded(presumedUntil).within(period));
		LocalDate until = based.basis().presumedUntil(period);
		return with(based, new Period(period.since(), period.until(), period.attestedUntil(), until), fact.end(),
				disputed);
	}

	/**
	 * The fact whose beginning and end contradict each other: neither counts, sightings
	 * alone do.
	 */
	static Fact crossed(Fact fact) {
		return based(with(fact, fact.basis().seen(), fact.end(), List.of("since", "until")),
				fact.basis().whereCrossed());
	}

	/** The fact that was only planned and never began. */
	static Fact neverBegun(Fact fact) {
		return based(fact, fact.basis().neverBegun());
	}

	private static Fact based(Fact fact, DateBasis basis) {
		if (basis.equals(fact.basis())) {
			return fact;
		}
		return new Fact(fact.key(), fact.status(), fact.period(), fact.sinceText(), fact.untilText(), fact.end(),
				fact.disputed(), fact.support(), fact.result(), basis);
	}

	private static Fact with(Fact fact, Period period, End end, Collection<String> disputed) {
		if (fact.disputed().containsAll(disputed) && period.equals(fact.period()) && end.equals(fact.end())) {
			return fact;
		}
		SortedSet<String> all = new TreeSet<>(fact.disputed());
		all.addAll(disputed);
		return new Fact(fact.key(), fact.status(), period, fact.sinceText(), fact.untilText(), end, all, fact.support(),
				fact.result(), fact.basis());
	}

}
