package org.fealty.web;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that an answer may be. Each has an address, under which
 * {@code /problems.html} explains it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for
 * HTTP APIs</a>
 */
enum ProblemKind {

	/** No page and no endpoint has this path. */
	UNKNOWN_PATH(HttpStatus.NOT_FOUND, "There is nothing under this path"),
	/** The catalogue has no query of this name. */
	UNKNOWN_QUERY(HttpStatus.NOT_FOUND, "There is no query of this name"),
	/** The graph has no entity of this id, or none that is what is asked for. */
	UNKNOWN_ENTITY(HttpStatus.NOT_FOUND, "There is no such entity"),
	/** The graph has no fact of this id. */
	UNKNOWN_FACT(HttpStatus.NOT_FOUND, "There is no such fact"),
	/** Some arguments are missing, unknown, doubled or not readable. */
	WRONG_ARGUMENTS(HttpStatus.BAD_REQUEST, "Some arguments cannot be used"),
	/** None of the media types that {@code Accept} names is a format of this answer. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No accepted format can be given"),
	/** What was entered is no valid row or draft, or contradicts another one. */
	WRONG_DRAFT(HttpStatus.UNPROCESSABLE_CONTENT, "This cannot be written"),
	/** Only the page of this machine may write. */
	WRONG_SENDER(HttpStatus.FORBIDDEN, "Only the page on this machine may write"),
	/** The path is read with another method. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not allowed here"),
	/** The request is no request that HTTP knows. */
	BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
	/** The request was meant for another server. */
	WRONG_HOST(HttpStatus.MISDIRECTED_REQUEST, "The request was meant for another server"),
	/** The query was stopped because it took too long. */
	TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "The query took too long"),
	/** The query was stopped because it needed too much memory. */
	TOO_LARGE(HttpStatus.INTERNAL_SERVER_ERROR, "The query needed too much memory"),
	/** More is asked than can be answered at once. */
	TOO_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too much is asked at once"),
	/** The database does not answer. */
	DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer"),
	/** Something is wrong with the program. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong");

	private final HttpStatus status;

	private final String title;

	ProblemKind(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	/** The word for it, such as {@code unknown-query}. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Its address, relative to the server. */
	URI type() {
		return URI.create("/problems.html#" + word());
	}

}
