package org.fealty.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;

/**
 * Binds oaths and their acceptances to each other: no oath is sworn after it was
 * accepted, and none is accepted before it was sworn. An acceptance is that of the one
 * firm oath of the same party to the acceptor, to whom led the acceptor or to what the
 * acceptor led on that day; of several such oaths it is nobody's.
 */
final class Acceptances {

	private static final List<String> SINCE = List.of("since");

	private final FactIndex index;

	private final EffectivePeriods periods;

	private final LastDays last;

	Acceptances(FactIndex index, EffectivePeriods periods, LastDays last) {
		this.index = index;
		this.periods = periods;
		this.last = last;
	}

	/** Narrows both by what is stated of the other; where they contradict, neither. */
	void bind() {
		List<Runnable> changes = new ArrayList<>();
		for (IndexedFact acceptance : this.index.facts()) {
			if (acceptance.is(Predicate.ACCEPTED_PLEDGE_OF) && !acceptance.isDenied() && !acceptance.isToItself()) {
				oath(acceptance).ifPresent((oath) -> bind(oath, acceptance, changes));
			}
		}
		changes.forEach(Runnable::run);
	}

	private void bind(IndexedFact oath, IndexedFact acceptance, List<Runnable> changes) {
		Bounds sworn = oath.stated().period().since();
		Bounds accepted = this.last.day(acceptance);
		if (Days.before(accepted.latest(), sworn.earliest())) {
			changes.add(() -> put(acceptance, accepted, SINCE));
			if (acceptance.isFirm()) {
				changes.add(() -> put(oath, this.periods.period(oath).since(), SINCE));
			}
			return;
		}
		changes.add(() -> put(acceptance,
				new Bounds(Days.later(accepted.earliest(), sworn.earliest()), accepted.latest()), List.of()));
		if (acceptance.isFirm()) {
			changes.add(
					() -> this.periods.put(oath, EffectivePeriods.begunBy(this.periods.fact(oath), accepted.latest())));
		}
	}

	private void put(IndexedFact fact, Bounds since, List<String> disputed) {
		this.periods.put(fact, EffectivePeriods.dated(this.periods.fact(fact), since, disputed));
	}

	private Optional<IndexedFact> oath(IndexedFact acceptance) {
		List<IndexedFact> oaths = this.index.of(acceptance.object(), Oaths.OATH)
			.stream()
			.filter((oath) -> oath.isFirm() && isTo(oath.object(), acceptance))
			.toList();
		return (oaths.size() == 1 && !this.periods.fact(oaths.getFirst()).basis().crossed())
				? Optional.of(oaths.getFirst()) : Optional.empty();
	}

	private boolean isTo(String lord, IndexedFact acceptance) {
		return lord.equals(acceptance.subject()) || led(lord, acceptance.subject(), acceptance)
				|| led(acceptance.subject(), lord, acceptance);
	}

	private boolean led(String person, String organisation, IndexedFact acceptance) {
		Bounds day = this.last.day(acceptance);
		return this.index.leaders(organisation)
			.stream()
			.anyMatch((office) -> office.subject().equals(person) && office.isFirm()
					&& office.stated().period().on(day).isPresent());
	}

}
