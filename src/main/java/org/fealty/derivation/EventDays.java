package org.fealty.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.Period;

/**
 * Binds the days of events to what happened in them, claimed them or ended with them.
 * Nothing is claimed before it happened, and nobody is killed in an event before it, so
 * firm claims and killings bound an event from above, and a firm day of an event bounds
 * them from below. All judge by what is stated, and by when who died did all that they
 * did.
 */
final class EventDays {

	private static final List<String> SINCE = List.of("since");

	private final FactIndex index;

	private final LastDays last;

	private final EffectivePeriods periods;

	private final Map<String, LocalDate> told = new HashMap<>();

	private final Map<String, Bounds> days = new HashMap<>();

	/**
	 * Binds them.
	 * @param last by when those who died did all that they did
	 */
	EventDays(FactIndex index, LastDays last) {
		this.index = index;
		this.last = last;
		this.periods = EffectivePeriods.of(index);
		index.facts().forEach(this::tell);
	}

	/** Lets events, claims and killings bound each other's days. */
	EffectivePeriods bind() {
		this.index.facts().stream().filter((date) -> date.is(AttributeType.DATE)).forEach(this::date);
		for (IndexedFact fact : this.index.facts()) {
			if (fact.isDenied()) {
				continue;
			}
			if (fact.is(Predicate.KILLED_IN)) {
				killed(fact);
			}
			else if (fact.is(Predicate.CLAIMED)) {
				claimed(fact);
			}
			else if (fact.lasts() && !fact.stated().basis().crossed()) {
				this.periods.put(fact, mayEndWith(ended(fact.stated())));
			}
		}
		return this.periods;
	}

	/** The days of events that nobody dates, as far as firm acts bound them, by event. */
	Map<String, Bounds> undated() {
		Map<String, Bounds> undated = new HashMap<>();
		this.told.forEach((event, latest) -> {
			if (this.index.date(event) == null) {
				undated.put(event, Bounds.upTo(latest));
			}
		});
		return undated;
	}

	/**
	 * The last day on which an event can have been, by a firm claim of it or killing in
	 * it.
	 */
	private void tell(IndexedFact act) {
		LocalDate latest = this.last.day(act).latest();
		if (latest != null && act.isFirm() && (act.is(Predicate.KILLED_IN) || act.is(Predicate.CLAIMED))) {
			Bounds date = this.index.day(act.object());
			if (!Days.before(latest, date.earliest())) {
				this.told.merge(act.object(), latest, (one, other) -> one.isBefore(other) ? one : other);
			}
		}
	}

	private void date(IndexedFact date) {
		LocalDate latest = this.told.get(date.subject());
		if (latest == null || date.isDenied()) {
			return;
		}
		Period period = date.stated().period();
		Bounds begun = upTo(period.since(), latest);
		Bounds last = period.since().equals(period.until()) ? begun : period.until();
		this.periods.put(date, EffectivePeriods.during(date.stated(),
				new Period(begun, last, period.attestedUntil(), period.presumedUntil())));
	}

	/** From the first to the last day on which an event can have been. */
	private Bounds day(@Nullable String event) {
		if (event == null) {
			return Bounds.UNKNOWN;
		}
		return this.days.computeIfAbsent(event, (id) -> {
			IndexedFact date = this.index.date(id);
			if (date == null) {
				return Bounds.upTo(this.told.get(id));
			}
			Period period = this.periods.period(date);
			return period.until().isUnknown() ? period.since()
					: new Bounds(period.since().earliest(), period.until().latest());
		});
	}

	private static Bounds upTo(Bounds day, LocalDate latest) {
		return day.intersect(Bounds.upTo(latest)).orElse(day);
	}

	/**
	 * Nobody dies in an event before it, unless sources contradict each other; but of
	 * what it did to him one may die later.
	 */
	private void killed(IndexedFact killing) {
		Bounds own = killing.stated().period().since();
		Bounds event = day(killing.object());
		Bounds agreed = own.intersect(event).orElse(null);
		boolean undated = killing.stated().sinceText() == null;
		if (agreed == null || (own.earliest() != null && !undated)) {
			boolean contradicts = Days.before(own.latest(), event.earliest())
					&& (isFirm(killing.object()) || killing.isFirm());
			this.periods.put(killing, EffectivePeriods.dated(killing.stated(), own, contradicts ? SINCE : List.of()));
			return;
		}
		this.periods.put(killing, EffectivePeriods.dated(killing.stated(),
				undated ? agreed : new Bounds(event.earliest(), own.latest()), List.of()));
	}

	private void claimed(IndexedFact claim) {
		Bounds day = this.last.day(claim);
		LocalDate known = day(claim.object()).earliest();
		boolean binds = isFirm(claim.object()) || (claim.isFirm() && Days.before(day.latest(), known));
		Optional<Bounds> bounded = day.intersect(Bounds.from(binds ? known : null));
		this.periods.put(claim,
				EffectivePeriods.dated(claim.stated(), bounded.orElse(day), bounded.isPresent() ? List.of() : SINCE));
	}

	private boolean isFirm(String event) {
		IndexedFact date = this.index.date(event);
		return date != null && date.isFirm();
	}

	private Fact ended(Fact fact) {
		Bounds day = day(fact.end().event());
		if (day.isUnknown()) {
			return fact;
		}
		Period period = fact.period();
		Optional<Bounds> agreed = period.until().intersect(day);
		Bounds until = agreed.orElseGet(() -> (fact.untilText() != null) ? period.until().hull(day) : day);
		until = until.intersect(Bounds.from(period.since().earliest())).orElse(until);
		LocalDate sure = fact.end().suspected() ? null : until.earliest();
		LocalDate before = agreed.isPresent() ? period.attestedUntil() : fact.basis().seen().attestedUntil();
		Fact ended = EffectivePeriods.ended(fact, until, attested(before, period, until, sure), fact.end());
		return Days.before(until.latest(), period.since().earliest()) ? EffectivePeriods.crossed(fact)
				: agreed.isPresent() ? ended : EffectivePeriods.disputed(ended, List.of("until"));
	}

	/** An event that is only suspected to be the end lowers the presumption alone. */
	private Fact mayEndWith(Fact fact) {
		Fact ended = fact;
		for (var suspected : fact.basis().mayEndWith().entrySet()) {
			ended = onlyMayEnd(ended, upTo(day(suspected.getKey()), suspected.getValue()));
		}
		return ended;
	}

	private static Fact onlyMayEnd(Fact fact, Bounds day) {
		Period period = fact.period();
		if (Days.before(day.latest(), period.attestedUntil())) {
			return fact;
		}
		LocalDate earliest = Days.either(day.earliest(), Days.either(period.attestedUntil(), period.since().latest()));
		LocalDate until = Days.later(Days.earlier(earliest, fact.mayHaveEnded()), period.attestedUntil());
		return EffectivePeriods.presumed(fact, until, List.of());
	}

	/**
	 * The stated end's earliest day counts, unless it is only suspected of what somebody
	 * asserts; nothing attests a day after the last.
	 */
	private static @Nullable LocalDate attested(@Nullable LocalDate before, Period period, Bounds until,
			@Nullable LocalDate sure) {
		return Stream.of(before, period.since().earliest(), sure)
			.flatMap(Stream::ofNullable)
			.filter((day) -> !Days.before(until.latest(), day))
			.max(LocalDate::compareTo)
			.orElse(null);
	}

}
