package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/** Lends the days of events to what happened in them or ended with them. */
final class EventDays {

	private final FactIndex world;

	EventDays(FactIndex world) {
		this.world = world;
	}

	/** How everything stands once the days of events are known. */
	EffectivePeriods lend() {
		EffectivePeriods course = EffectivePeriods.of(this.world);
		for (IndexedFact tie : this.world.ties()) {
			if (tie.is(Predicate.KILLED_IN)) {
				Bounds day = lent(tie.stated().period().since(), this.world.day(tie.object()));
				course.put(tie, EffectivePeriods.dated(tie.stated(), day, List.of()));
			}
			else if (tie.lasts() && tie.stated().end().event() != null) {
				course.put(tie, ended(tie.stated(), this.world.day(tie.stated().end().event())));
			}
		}
		return course;
	}

	/**
	 * Nobody dies in an event before it, unless sources contradict each other; but of
	 * what it did to him one may die later.
	 */
	private static Bounds lent(Bounds own, Bounds event) {
		if (own.isUnknown()) {
			return event;
		}
		return (own.earliest() != null || own.intersect(event).isEmpty()) ? own
				: new Bounds(event.earliest(), own.latest());
	}

	private static Fact ended(Fact fact, Bounds day) {
		if (day.isUnknown()) {
			return fact;
		}
		Period period = fact.period();
		Optional<Bounds> agreed = period.until().intersect(day);
		Bounds until = agreed.orElseGet(() -> (fact.untilText() != null) ? period.until().hull(day) : day);
		LocalDate sure = fact.end().suspected() ? null : until.earliest();
		Fact ended = EffectivePeriods.ended(fact, until, attested(period, until, sure), fact.end());
		if (ended.period().isInverted()) {
			return EffectivePeriods.disputed(ended, List.of("since", "until"));
		}
		return agreed.isPresent() ? ended : EffectivePeriods.disputed(ended, List.of("until"));
	}

	/**
	 * The stated end's earliest day counts, unless it is only suspected of what somebody
	 * asserts; nothing attests a day after the last.
	 */
	private static @Nullable LocalDate attested(Period period, Bounds until, @Nullable LocalDate sure) {
		return Stream.of(period.attestedUntil(), period.since().earliest(), sure)
			.flatMap(Stream::ofNullable)
			.filter((day) -> !Days.before(until.latest(), day))
			.max(LocalDate::compareTo)
			.orElse(null);
	}

}
