package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.fealty.model.AttributeType;
import org.fealty.time.Bounds;
import org.fealty.time.Period;

/**
 * Sees who else sat in a seat: a later leader or vacancy may end an office; a vacancy and
 * an office that are both attested for the same days disagree.
 */
final class Seats {

	private final FactIndex index;

	private final EffectivePeriods periods;

	private final BeginOrder order;

	Seats(FactIndex index, EffectivePeriods periods, BeginOrder order) {
		this.index = index;
		this.periods = periods;
		this.order = order;
	}

	/**
	 * Tells for each occupant when another one can have taken its place.
	 * @param sink takes the occupant and the other
	 */
	void rivals(BiConsumer<IndexedFact, IndexedFact> sink) {
		for (String seat : this.index.seats()) {
			List<IndexedFact> occupants = this.index.seat(seat);
			for (IndexedFact occupant : occupants) {
				for (IndexedFact other : occupants) {
					if (other != occupant && this.order.mayHaveBegunAfter(other, occupant)) {
						sink.accept(occupant, other);
					}
				}
			}
		}
	}

	/** Marks offices and vacancies that cannot both be right. */
	void dispute() {
		for (String seat : this.index.seats()) {
			List<IndexedFact> occupants = this.index.seat(seat);
			for (IndexedFact vacancy : occupants) {
				if (vacancy.is(AttributeType.VACANT)) {
					occupants.stream()
						.filter((office) -> !office.is(AttributeType.VACANT) && contradict(office, vacancy))
						.forEach((office) -> List.of(office, vacancy).forEach(this::mark));
				}
			}
		}
	}

	private void mark(IndexedFact fact) {
		this.periods.put(fact,
				EffectivePeriods.disputed(this.periods.fact(fact), List.of(AttributeType.VACANT.word())));
	}

	private boolean contradict(IndexedFact office, IndexedFact vacancy) {
		Period held = this.periods.period(office);
		Period empty = this.periods.period(vacancy);
		LocalDate first = Days.later(held.since().latest(), empty.since().latest());
		LocalDate last = Days.earlier(held.attestedUntil(), empty.attestedUntil());
		if (!office.isFirm() || !vacancy.isFirm() || !isAttested(held) || !isAttested(empty) || first == null
				|| last == null || last.isBefore(first)) {
			return false;
		}
		return first.isBefore(last)
				|| !(meet(held.until(), empty.since(), first) || meet(empty.until(), held.since(), first));
	}

	private static boolean isAttested(Period period) {
		return period.since().latest() != null && period.attestedUntil() != null;
	}

	/** A day that ends one and begins the other. */
	private static boolean meet(Bounds until, Bounds since, LocalDate day) {
		return until.allows(day) && since.allows(day);
	}

}
