package org.fealty.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;

/**
 * By when those who surely died did all that they did, as one round of {@link DayRounds}
 * knows it. Whose death becomes unsure or later in a round lends nothing from then on, so
 * no day rests on a death that the same days refute, and the rounds end.
 */
final class LastDays {

	/** What the first round knows. */
	static final LastDays NONE = new LastDays(Map.of(), Set.of());

	private final Map<String, LocalDate> days;

	private final Set<String> unreliable;

	private LastDays(Map<String, LocalDate> days, Set<String> unreliable) {
		this.days = days;
		this.unreliable = unreliable;
	}

	/** What the round after one with these deaths knows. */
	LastDays after(Map<String, EndCause> deaths) {
		Map<String, LocalDate> later = new HashMap<>();
		deaths.forEach((person, death) -> {
			LocalDate latest = death.day().latest();
			if (latest != null) {
				later.put(person, latest);
			}
		});
		Set<String> doubted = new HashSet<>(this.unreliable);
		this.days.forEach((person, day) -> {
			LocalDate now = later.get(person);
			if (now == null || now.isAfter(day)) {
				doubted.add(person);
			}
		});
		later.keySet().removeAll(doubted);
		return new LastDays(later, doubted);
	}

	/** The day of an act as stated; a firm one is not after the death of who did it. */
	Bounds day(IndexedFact act) {
		Bounds stated = act.stated().period().since();
		LocalDate last = act.isFirm() ? this.days.get(act.subject()) : null;
		return stated.intersect(Bounds.upTo(last)).orElse(stated);
	}

	/** The days of those acts that bind others and lie otherwise than stated, by fact. */
	Map<String, Bounds> moved(FactIndex index) {
		Map<String, Bounds> moved = new HashMap<>();
		for (String person : this.days.keySet()) {
			for (IndexedFact act : index.of(person)) {
				if ((act.is(Predicate.CLAIMED) || act.is(Predicate.KILLED_IN) || act.is(Predicate.ACCEPTED_PLEDGE_OF))
						&& !day(act).equals(act.stated().period().since())) {
					moved.put(act.id(), day(act));
				}
			}
		}
		return moved;
	}

}
