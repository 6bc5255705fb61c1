package org.fealty.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports at the start that the graph was derived by a newer program. */
class NewerRulesProblem extends AbstractFailureAnalyzer<NewerRulesException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, NewerRulesException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Start the newer program, or give this one another data folder (--fealty.data=FOLDER) or another"
						+ " database (--spring.neo4j.uri=ADDRESS); it then imports the datasets anew.",
				failure);
	}

}
