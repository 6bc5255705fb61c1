package org.fealty.runtime;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Reports that another process has the HTTP port, ahead of the framework's own report.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class HttpPortProblem extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		String reason = (cause.getCause() != null) ? String.valueOf(cause.getCause().getMessage()) : "in use";
		if (reason.contains("in use")) {
			return new FailureAnalysis(
					"The port %d, on which HTTP is to be served, is taken by another process."
						.formatted(cause.getPort()),
					"Stop the other process, or choose another port with --server.port=PORT.", failure);
		}
		return new FailureAnalysis(
				"The port %d, on which HTTP is to be served, cannot be taken: %s.".formatted(cause.getPort(), reason),
				"Choose another port with --server.port=PORT, or correct --server.address.", failure);
	}

}
