package org.fealty.fact;

import java.util.List;

import org.fealty.statement.Statement;
import org.fealty.statement.Voices;

/**
 * How well a fact stands, by who speaks for it and against it.
 *
 * @param voices who may be whom
 */
record StatusRule(Voices voices) {

	Status of(StatementGroup testimony, AttributeValue value) {
		if (testimony.supporting().isEmpty()) {
			return Status.DENIED;
		}
		if (value.disputed() || isOpposed(testimony)) {
			return Status.CONTESTED;
		}
		if (testimony.asserting().isEmpty()) {
			return Status.SUSPECTED;
		}
		return hasIndependentPair(origins(testimony)) ? Status.CONFIRMED : Status.REPORTED;
	}

	/** The voices that assert it, each once and sorted. */
	static List<String> origins(StatementGroup testimony) {
		return StatementGroup.said(testimony.asserting(), (statement) -> statement.citation().saidBy());
	}

	/**
	 * Who denies another value of an attribute than any stated says nothing against it.
	 */
	private static boolean isOpposed(StatementGroup testimony) {
		List<Statement> supporting = testimony.supporting();
		return testimony.opposing()
			.stream()
			.anyMatch((opposing) -> supporting.stream()
				.anyMatch((statement) -> AttributeValue.agree(statement, opposing)));
	}

	private boolean hasIndependentPair(List<String> origins) {
		return origins.stream()
			.anyMatch((first) -> origins.stream().anyMatch((second) -> this.voices.independent(first, second)));
	}

}
