package org.fealty.runtime;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells the user in a few lines on the standard error why the program did not start and
 * what to do, where the framework would frame it with stars.
 */
class PlainFailureReport implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		if (StopLine.isStopping()) {
			// What fails then fails because of that.
			return;
		}
		System.err.println();
		System.err.println("Fealty did not start. " + analysis.getDescription());
		if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
			System.err.println(analysis.getAction());
		}
	}

}
