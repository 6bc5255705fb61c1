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

	Status of(StatementGroup group, AttributeValue value) {
		if (group.supporting().isEmpty()) {
			return Status.DENIED;
		}
		if (value.disputed() || isOpposed(group)) {
			return Status.CONTESTED;
		}
		if (group.asserting().isEmpty()) {
			return Status.SUSPECTED;
		}
		return hasIndependentPair(origins(group)) ? Status.CONFIRMED : Status.REPORTED;
	}

	/** The voices that assert it, each once and sorted. */
	static List<String> origins(StatementGroup group) {
		return StatementGroup.said(group.asserting(), (statement) -> statement.citation().saidBy());
	}

	/**
	 * Who denies another value of an attribute than any stated says nothing against it.
	 */
	private static boolean isOpposed(StatementGroup group) {
		List<Statement> supporting = group.supporting();
		return group.opposing()
			.stream()
			.anyMatch((opposing) -> supporting.stream()
				.anyMatch((statement) -> AttributeValue.agree(statement, opposing)));
	}

	private boolean hasIndependentPair(List<String> origins) {
		return origins.stream()
			.anyMatch((first) -> origins.stream().anyMatch((second) -> this.voices.independent(first, second)));
	}

}
