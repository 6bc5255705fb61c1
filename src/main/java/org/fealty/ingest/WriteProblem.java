package org.fealty.ingest;

import org.fealty.store.WriteFailedException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports at the start that the database failed while datasets came in. */
class WriteProblem extends AbstractFailureAnalyzer<WriteFailedException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, WriteFailedException cause) {
		return new FailureAnalysis("The datasets could not be brought in: " + cause.getMessage(),
				"What was committed before is kept.", failure);
	}

}
