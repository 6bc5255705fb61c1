package org.fealty.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;

/** What no oath changes: days of events, deaths, who else sat in a seat. */
final class Beginnings {

	/** With the days of events and of deaths, before anything that follows. */
	final Stage stated;

	final Fates fates;

	final Order order;

	/** With deaths and rivals. */
	final Stage stage;

	private final Map<String, Settled> influences = new TreeMap<>();

	Beginnings(Stage weighed) {
		this.stated = weighed.copy();
		eventDays();
		this.fates = new Fates(this.stated);
		this.stated.facts((fact) -> fact.isRelation() && !fact.isDeath()).forEach(this::death);
		this.order = new Order(settle());
		Stream
			.concat(this.stated.facts((fact) -> fact.is(Predicate.LED)).stream().map(Shown::object),
					this.stated.facts((fact) -> fact.is(AttributeType.VACANT)).stream().map(Shown::subject))
			.distinct()
			.forEach(this::seat);
		this.stage = settle();
	}

	/** What ends or may end a fact, as far as it is known here. */
	Settled influences(Shown fact) {
		return this.influences.computeIfAbsent(fact.id(), (id) -> new Settled());
	}

	private Stage settle() {
		Stage settled = this.stated.copy();
		settled.facts((fact) -> true).forEach((fact) -> influences(fact).into(fact));
		return settled;
	}

	private void eventDays() {
		for (Shown fact : this.stated.all()) {
			if (fact.is(Predicate.KILLED_IN) && fact.since.low() == Span.FIRST
					&& fact.since.meets(this.stated.day(fact.object()))) {
				Span event = this.stated.day(fact.object());
				fact.since = new Span(event.low(), fact.since.isAny() ? event.high() : fact.since.high());
			}
			else if (fact.lasts() && fact.endingEvent != null && !this.stated.day(fact.endingEvent).isAny()) {
				endsWith(fact, this.stated.day(fact.endingEvent));
			}
		}
	}

	private static void endsWith(Shown fact, Span day) {
		boolean agreed = fact.until.meets(day);
		fact.until = agreed ? fact.until.cut(day) : (fact.untilText != null) ? fact.until.hull(day) : day;
		long last = fact.until.high();
		fact.attested = Stream.of(fact.attested, fact.since.low(), fact.firmEvent ? fact.until.low() : Span.FIRST)
			.filter((sure) -> sure <= last)
			.max(Long::compare)
			.orElse(Span.FIRST);
		boolean inverted = fact.since.low() > fact.until.high();
		if (inverted || !agreed) {
			fact.disputed.add("until");
		}
		if (inverted) {
			fact.disputed.add("since");
		}
	}

	private void death(Shown fact) {
		if (this.fates.refuted.getOrDefault(fact.subject(), List.of())
			.stream()
			.anyMatch((day) -> day.high() < fact.since.low())) {
			fact.disputed.add("death");
		}
		Cause death = this.fates.sure.get(fact.subject());
		if (death != null) {
			influences(fact).causes.add(death);
			return;
		}
		for (Span day : this.fates.any(fact.subject())) {
			if (day.high() >= fact.since.low()) {
				influences(fact).chances.add(day.low());
			}
		}
	}

	private void seat(String seat) {
		List<Shown> occupants = Stream.concat(this.stated.leaders(seat).stream(), this.stated.vacancies(seat).stream())
			.toList();
		for (Shown vacancy : this.stated.vacancies(seat)) {
			for (Shown office : this.stated.leaders(seat)) {
				if (contradict(office, vacancy)) {
					office.disputed.add("VACANT");
					vacancy.disputed.add("VACANT");
				}
			}
		}
		for (Shown occupant : occupants) {
			for (Shown other : occupants) {
				if (!other.equals(occupant) && this.order.canHaveBegunLater(other, occupant)) {
					influences(occupant).chances.add(Span.plus(other.since.low(), -1));
				}
			}
		}
	}

	/**
	 * Whether both are certain on one day, other than as the end of one and beginning of
	 * the other.
	 */
	private static boolean contradict(Shown office, Shown vacancy) {
		TreeSet<Long> both = new TreeSet<>();
		for (long border : List.of(office.since.high(), vacancy.since.high(), office.attested, vacancy.attested)) {
			for (long day : List.of(border, Span.plus(border, -1), Span.plus(border, 1))) {
				if (!Span.isOpen(day) && isAttested(office, day) && isAttested(vacancy, day)) {
					both.add(day);
				}
			}
		}
		if (both.size() != 1) {
			return !both.isEmpty();
		}
		long day = both.first();
		return !(office.until.has(day) && vacancy.since.has(day)) && !(vacancy.until.has(day) && office.since.has(day));
	}

	private static boolean isAttested(Shown fact, long day) {
		return fact.isFirm() && fact.since.high() <= day && day <= fact.attested;
	}

}
