package org.fealty.derivation;

import java.util.List;

import org.fealty.fact.DateBasis;
import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.time.Period;

/**
 * Bounds what is told of an empty seat by those who surely led: a vacancy that can only
 * have come after a firm office began no earlier than the day after the last on which
 * that office is attested, and one that can only have come before it ended before that
 * office surely had begun. Where both are attested for the same days they disagree and
 * neither moves.
 */
final class VacancyDays {

	private final FactIndex index;

	private final EffectivePeriods periods;

	VacancyDays(FactIndex index, EffectivePeriods periods) {
		this.index = index;
		this.periods = periods;
	}

	/** Narrows each vacancy; offices stay as they are. */
	void bind() {
		for (String seat : this.index.seats()) {
			List<IndexedFact> offices = this.index.leaders(seat)
				.stream()
				.filter((office) -> office.isFirm() && isReliable(this.periods.fact(office).basis()))
				.toList();
			for (IndexedFact vacancy : this.index.seat(seat)) {
				if (vacancy.is(AttributeType.VACANT) && !this.periods.fact(vacancy).basis().crossed()) {
					Period stated = this.periods.period(vacancy);
					offices.forEach((office) -> bind(vacancy, stated, this.periods.period(office)));
				}
			}
		}
	}

	/** A plan bounds nothing, nor do days that contradict each other. */
	private static boolean isReliable(DateBasis office) {
		return !office.crossed() && !office.plannedBeginning();
	}

	private void bind(IndexedFact vacancy, Period empty, Period held) {
		boolean after = Days.before(held.since().latest(), empty.attestedUntil());
		boolean before = Days.before(empty.since().latest(), held.attestedUntil());
		Fact fact = this.periods.fact(vacancy);
		if (after && !before) {
			this.periods.put(vacancy, EffectivePeriods.begunFrom(fact, Days.plus(held.attestedUntil(), 1)));
		}
		else if (before && !after) {
			this.periods.put(vacancy, EffectivePeriods.endedBy(fact, Days.plus(held.since().latest(), -1)));
		}
	}

}
