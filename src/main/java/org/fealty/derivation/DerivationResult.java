package org.fealty.derivation;

import java.util.List;

import org.fealty.fact.Fact;

/**
 * What follows from facts.
 *
 * @param facts the facts given, by id, each with its effective period, end and disputes;
 * what is stated remains with whoever asked
 * @param derived the relationships that follow, by id; a {@link Derived.Succession} that
 * a source states bears the id of that fact
 */
public record DerivationResult(List<Fact> facts, List<Derived> derived) {

	public DerivationResult {
		facts = List.copyOf(facts);
		derived = List.copyOf(derived);
	}

}
