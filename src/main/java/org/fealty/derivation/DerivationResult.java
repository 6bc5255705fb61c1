package org.fealty.derivation;

import java.util.List;
import java.util.Map;

import org.fealty.fact.Fact;
import org.fealty.time.Bounds;

/**
 * What follows from facts.
 *
 * @param facts the facts given, by id, each with its effective period, end and disputes;
 * what is stated remains with whoever asked
 * @param derived the relationships that follow, by id; a {@link Derived.Succession} that
 * a source states bears the id of that fact
 * @param undatedEvents when events were of which nobody states a date, as far as claims
 * of them and killings in them bound it, by event
 */
public record DerivationResult(List<Fact> facts, List<Derived> derived, Map<String, Bounds> undatedEvents) {

	public DerivationResult {
		facts = List.copyOf(facts);
		derived = List.copyOf(derived);
		undatedEvents = Map.copyOf(undatedEvents);
	}

}
