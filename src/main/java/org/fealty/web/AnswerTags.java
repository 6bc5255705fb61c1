package org.fealty.web;

import org.fealty.query.Question;
import org.fealty.query.QueryLimits;
import org.fealty.render.Renderer;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Gives every answer a header that names the version of the graph and an {@code ETag} by
 * which a client asks whether the answer is still the same. The tag is a weak one: it
 * says that the same is answered, not that it is the same bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">RFC 9110, ETag</a>
 */
@Component
class AnswerTags {

	/** The header with the version of the graph that was asked. */
	static final String GRAPH = "Fealty-Graph";

	/** The header with the hash of the query's text, {@link Question#textHash()}. */
	static final String QUERY = "Fealty-Query";

	/** So many digits of a hash are enough to tell two answers apart. */
	private static final int DIGITS = 32;

	private static final String PROGRAM = String.valueOf(AnswerTags.class.getPackage().getImplementationVersion());

	private final QueryLimits limits;

	AnswerTags(QueryLimits limits) {
		this.limits = limits;
	}

	/** Whether the request is conditional: it names answers that the client has. */
	static boolean isConditional(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
	}

	/**
	 * Whether the client has the answer already; the response then says so and is
	 * complete.
	 */
	boolean isKnown(Question question, Renderer format, HttpServletRequest request, HttpServletResponse response) {
		boolean known = new ServletWebRequest(request, response).checkNotModified(tag(question, format));
		if (known) {
			write(question, format, response);
		}
		return known;
	}

	/** Writes the headers of an answer. */
	void write(Question question, Renderer format, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ETAG, tag(question, format));
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(GRAPH, question.graph().version());
		response.setHeader(QUERY, question.textHash());
	}

	/** Removes the headers again, where a problem is answered instead. */
	static void remove(HttpServletResponse response) {
		for (String name : new String[] { HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, GRAPH, QUERY }) {
			response.setHeader(name, null);
		}
	}

	/** Another version of the program, format or limit may give another answer. */
	private String tag(Question question, Renderer format) {
		return "W/\"%s-%s-%d-%s\"".formatted(question.fingerprint().substring(0, DIGITS), format.format(),
				this.limits.maxRows(), PROGRAM);
	}

}
