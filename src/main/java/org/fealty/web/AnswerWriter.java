package org.fealty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Shape;
import org.fealty.query.Answer;
import org.fealty.query.QueryRunner;
import org.fealty.query.WrongArgumentsException;
import org.fealty.render.Renderer;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Asks named queries and writes their answers while the database gives them. What goes
 * wrong before the first {@value #BUFFER} bytes are written becomes a problem; after that
 * the connection is broken off, so that nobody takes half an answer for a whole one.
 */
@Component
class AnswerWriter {

	private static final int BUFFER = 65_536;

	/**
	 * Tells, after the answer, whether it was cut off: not every format has a place for
	 * it.
	 */
	private static final String TRUNCATED = "Fealty-Truncated";

	private final Catalogue catalogue;

	private final QueryRunner queries;

	private final Formats formats;

	private final AnswerTags tags;

	AnswerWriter(Catalogue catalogue, QueryRunner queries, Formats formats, AnswerTags tags) {
		this.catalogue = catalogue;
		this.queries = queries;
		this.formats = formats;
		this.tags = tags;
	}

	/**
	 * Answers a query, or says that the client has the answer already.
	 * @param query its name
	 * @param given what the request gives
	 * @param request says what the client has
	 * @param response where to write it
	 */
	void give(String query, RequestArguments given, HttpServletRequest request, HttpServletResponse response) {
		Shape shape = this.catalogue.find(query).map(NamedQuery::shape).orElse(Shape.ROWS);
		refuseWrongFormat(query, shape, given);
		Renderer format = this.formats.choose(shape, given);
		response.setBufferSize(BUFFER);
		try {
			if (AnswerTags.isConditional(request)
					&& this.tags.isKnown(this.queries.question(query, given.arguments()), format, request, response)) {
				return;
			}
			this.queries.ask(query, given.arguments(), (answer) -> write(answer, format, response));
		}
		catch (WrongArgumentsException ex) {
			throw new WrongRequestException(ArgumentError.of(this.catalogue, ex));
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new BrokenOffException(ex);
			}
			response.resetBuffer();
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			response.setHeader(HttpHeaders.TRAILER, null);
			AnswerTags.remove(response);
			throw ex;
		}
	}

	/** A wrong format is named together with whatever else is wrong. */
	private void refuseWrongFormat(String query, Shape shape, RequestArguments given) {
		Optional<ArgumentError> error = this.formats.error(shape, given.formats());
		if (error.isEmpty()) {
			return;
		}
		List<ArgumentError> errors = new ArrayList<>();
		try {
			this.queries.check(query, given.arguments());
		}
		catch (WrongArgumentsException ex) {
			errors.addAll(ArgumentError.of(this.catalogue, ex));
		}
		errors.add(error.get());
		throw new WrongRequestException(errors);
	}

	private Answer write(Answer answer, Renderer format, HttpServletResponse response) {
		response.setContentType(format.mediaType());
		if (format.mediaType().startsWith("text/")) {
			response.setCharacterEncoding(StandardCharsets.UTF_8);
		}
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(fileName(answer, format)).build().toString());
		this.tags.write(answer.question(), format, response);
		Map<String, String> trailer = trailer(response);
		try {
			format.render(answer, response.getOutputStream());
			trailer.put(TRUNCATED, String.valueOf(answer.isTruncated()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return answer;
	}

	/** Announces the trailer. HTTP 1.0 has none. */
	private static Map<String, String> trailer(HttpServletResponse response) {
		Map<String, String> trailer = new HashMap<>();
		try {
			response.setTrailerFields(() -> trailer);
			response.setHeader(HttpHeaders.TRAILER, TRUNCATED);
		}
		catch (IllegalStateException ex) {
			trailer.clear();
		}
		return trailer;
	}

	private static String fileName(Answer answer, Renderer format) {
		return answer.query().name().replace('/', '-') + "." + format.format();
	}

}
