package org.fealty.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Answers with a problem when Tomcat itself refuses a request: an address that is too
 * long or has characters that none may have.
 */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final JsonMapper json;

	MalformedRequests(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ProblemValve(this.json)));
	}

	/** Stands in for Tomcat's own page. */
	private static final class ProblemValve extends ErrorReportValve {

		private final JsonMapper json;

		ProblemValve(JsonMapper json) {
			this.json = json;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			ProblemDetail problem = ProblemDetails.ofStatus(response.getStatus());
			try {
				response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.setCharacterEncoding(StandardCharsets.UTF_8);
				response.getReporter().write(this.json.writeValueAsString(problem));
				response.finishResponse();
			}
			catch (IOException ex) {
				// The client has closed the connection.
			}
		}

	}

}
