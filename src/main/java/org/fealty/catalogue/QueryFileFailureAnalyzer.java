package org.fealty.catalogue;

import java.util.stream.Collectors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong with the query files instead of a stack trace. */
class QueryFileFailureAnalyzer extends AbstractFailureAnalyzer<QueryFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, QueryFileException cause) {
		String description = cause.problems()
			.stream()
			.map(QueryFileProblem::sentence)
			.collect(Collectors.joining("\n", "The query files cannot be used.\n\n", ""));
		return new FailureAnalysis(description, "Correct the files named above and start again.", cause);
	}

}
