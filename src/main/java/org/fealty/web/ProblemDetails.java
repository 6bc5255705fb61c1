package org.fealty.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.util.UriUtils;

/** Makes the problem details that answers may be. */
final class ProblemDetails {

	/** After how many seconds to ask again when the database did not answer. */
	static final String RETRY_AFTER = "5";

	/** Where the client finds what it may have meant. */
	static final String WHAT_THERE_IS = Paths.CATALOGUE
			+ " lists the questions, /swagger-ui.html all endpoints, / is the page.";

	/** The sentence for faults of the program. */
	static final String FAULT = "The program failed to answer. This is a fault of the program, not of the request; its "
			+ "log says more.";

	/** The sentence for a request that is not valid HTTP. */
	static final String UNREADABLE = "The request cannot be read. Its address and its headers may have 64 KiB, every sign "
			+ "in the address that is no letter or digit is to be escaped as %XX in UTF-8, and Accept lists media types "
			+ "such as application/json.";

	/** How many letters of what a request gives a problem repeats. */
	private static final int TOLD = 200;

	private ProblemDetails() {
	}

	/** What a request gives, as a problem repeats it: of a long text the beginning. */
	static String shortened(String given) {
		return (given.length() <= TOLD) ? given : given.substring(0, TOLD) + "…";
	}

	/**
	 * A problem.
	 * @param kind its kind
	 * @param detail what was found, what is accepted and what to do, in whole sentences
	 */
	static ProblemDetail of(ProblemKind kind, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail);
		problem.setType(kind.type());
		problem.setTitle(kind.title());
		return problem;
	}

	/** A problem of which nothing is known but its status, 400 or more. */
	static ProblemDetail ofStatus(int status) {
		HttpStatusCode code = HttpStatusCode.valueOf(status);
		if (code.value() == HttpStatus.NOT_FOUND.value()) {
			return of(ProblemKind.UNKNOWN_PATH, "There is nothing here. " + WHAT_THERE_IS);
		}
		if (code.is5xxServerError()) {
			return of(ProblemKind.INTERNAL, FAULT);
		}
		if (code.value() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			return of(ProblemKind.METHOD_NOT_ALLOWED, "This method is not allowed here. Questions are asked with GET.");
		}
		ProblemDetail problem = of(ProblemKind.BAD_REQUEST, UNREADABLE);
		problem.setStatus(status);
		return problem;
	}

	/**
	 * Where a problem occurred, by the path that was asked for, whatever it looks like.
	 * What follows two slashes would be the name of a host.
	 */
	static URI instance(String path) {
		String one = path.replaceFirst("^/{2,}", "/");
		try {
			return new URI(one);
		}
		catch (URISyntaxException ex) {
			return URI.create(UriUtils.encodePath(one, StandardCharsets.UTF_8));
		}
	}

	/**
	 * There is no query of a name.
	 * @param name the name asked for
	 * @param nearest names that may have been meant, nearest first
	 */
	static ProblemDetail unknownQuery(String name, List<String> nearest) {
		String cure = nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
		ProblemDetail problem = of(ProblemKind.UNKNOWN_QUERY,
				"There is no query \"" + name + "\"." + cure + " " + Paths.CATALOGUE + " lists all there are.");
		problem.setProperty("nearest", nearest);
		return problem;
	}

	/** Arguments cannot be used. */
	static ProblemDetail wrongRequest(WrongRequestException ex) {
		ProblemDetail problem = of(ex.kind(), String.valueOf(ex.getMessage()));
		problem.setProperty("errors", ex.errors());
		return problem;
	}

	/** An exception that is answered with a problem. */
	static ErrorResponseException exception(ProblemDetail problem) {
		return new ErrorResponseException(HttpStatusCode.valueOf(problem.getStatus()), problem, null);
	}

	/** An exception that is answered with a problem. */
	static ErrorResponseException exception(ProblemKind kind, String detail, Map<String, Object> properties) {
		ProblemDetail problem = of(kind, detail);
		properties.forEach(problem::setProperty);
		return exception(problem);
	}

	/** The headers that belong to a problem of this kind. */
	static HttpHeaders headers(ProblemKind kind) {
		HttpHeaders headers = new HttpHeaders();
		switch (kind) {
			case DATABASE_AWAY -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
			case TOO_BUSY -> headers.set(HttpHeaders.RETRY_AFTER, "1");
			default -> {
			}
		}
		return headers;
	}

}
