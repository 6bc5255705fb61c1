package org.fealty.runtime;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports that no Neo4j can run in this process. */
class EmbeddingProblem extends AbstractFailureAnalyzer<CannotEmbedException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, CannotEmbedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), failure);
	}

}
