package org.fealty.history;

import org.fealty.derivation.Derived;
import org.fealty.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * All that is known at one time under one id.
 *
 * @param fact what is stated, with its effective end; null for what is only derived
 * @param derived what follows; null for what is only stated. A succession that a source
 * states is both: the fact, and the gap that follows from it
 */
public record State(@Nullable Fact fact, @Nullable Derived derived) {

	/** Refuses what is neither. */
	public State {
		if (fact == null && derived == null) {
			throw new IllegalArgumentException("A state is a fact, something derived or both: neither was given.");
		}
	}

	/** What is stated. */
	static State of(Fact fact) {
		return new State(fact, null);
	}

	/** What follows. */
	static State of(Derived derived) {
		return new State(null, derived);
	}

	/** Both: one as stated, the other as it follows. */
	State with(State other) {
		return new State((this.fact != null) ? this.fact : other.fact,
				(this.derived != null) ? this.derived : other.derived);
	}

}
