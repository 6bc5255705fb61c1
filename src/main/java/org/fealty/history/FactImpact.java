package org.fealty.history;

import java.util.List;
import java.util.SortedSet;

import org.fealty.derivation.FactDependencies;
import org.fealty.fact.DateBasis;
import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.fact.Status;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What of a fact other facts can depend on. Who says it and in which words is left out:
 * one more report that says the same changes no other fact.
 *
 * @param firm whether it can surely end something
 * @param denied whether it ends, joins and proves nothing
 * @param period when it held, as it is stated
 * @param end why it ended, as it is stated
 * @param basis how far its dates can be relied on
 * @param seats which organisations the lord of an oath led
 * @param disputed what sources cannot agree on
 * @param value the value of an attribute
 */
record FactImpact(boolean firm, boolean denied, Period period, End end, DateBasis basis, List<String> seats,
		SortedSet<String> disputed, @Nullable String value) {

	/** Whether other facts may change when the one fact becomes the other. */
	static boolean differs(@Nullable Fact before, Fact after) {
		return hasImpact(after.key()) && (before == null || !of(before).equals(of(after)));
	}

	/** Whether others can feel anything of such a fact. */
	static boolean hasImpact(FactKey about) {
		return !(about instanceof AttributeKey key) || FactDependencies.ATTRIBUTES.contains(key.what());
	}

	static FactImpact of(Fact fact) {
		return new FactImpact(fact.status().isFirm(), fact.status() == Status.DENIED, fact.period(), fact.end(),
				fact.basis(), fact.support().seats(), fact.disputed(),
				(fact.result() != null) ? fact.result().text() : null);
	}

}
