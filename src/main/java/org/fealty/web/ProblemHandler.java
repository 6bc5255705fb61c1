package org.fealty.web;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.fealty.database.DatabaseAwayException;
import org.fealty.database.DatabaseBusyException;
import org.fealty.database.GraphException;
import org.fealty.database.QueryOutOfMemoryException;
import org.fealty.database.QueryRefusedException;
import org.fealty.database.QueryTimeoutException;
import org.fealty.draft.GraphAwayException;
import org.fealty.query.UnknownQueryException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers whatever goes wrong with a problem that says what to do about it. What the
 * driver or the program says stays in the log.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

	private static final Log LOG = LogFactory.getLog(ProblemHandler.class);

	private final BusyLog refusals = new BusyLog();

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknownQuery(UnknownQueryException ex) {
		return response(ProblemKind.UNKNOWN_QUERY, ProblemDetails.unknownQuery(ex.query(), ex.nearest()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> wrongRequest(WrongRequestException ex) {
		return response(ex.kind(), ProblemDetails.wrongRequest(ex));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> graph(GraphException ex) {
		return switch (ex) {
			case DatabaseAwayException away -> away(away);
			case DatabaseBusyException busy -> busy(busy);
			case QueryTimeoutException slow -> response(ProblemKind.TOO_SLOW, String.valueOf(slow.getMessage()));
			case QueryOutOfMemoryException large -> response(ProblemKind.TOO_LARGE, String.valueOf(large.getMessage()));
			case QueryRefusedException refused -> internal(refused);
		};
	}

	private ResponseEntity<ProblemDetail> busy(DatabaseBusyException ex) {
		this.refusals.count();
		return response(ProblemKind.TOO_BUSY, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class, GraphAwayException.class })
	ResponseEntity<ProblemDetail> away(Exception ex) {
		LOG.warn("The database does not answer: " + ex.getMessage());
		return response(ProblemKind.DATABASE_AWAY,
				"The database does not answer. Try again in " + ProblemDetails.RETRY_AFTER
						+ " seconds; if it stays away, look "
						+ "at /actuator/health, and into the log of the program.");
	}

	@ExceptionHandler
	void brokenOff(BrokenOffException ex) {
		throw ex;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> internal(Exception ex) {
		LOG.error("A request could not be answered.", ex);
		return response(ProblemKind.INTERNAL, ProblemDetails.FAULT);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(ex,
				ProblemDetails.of(ProblemKind.UNKNOWN_PATH,
						"There is nothing under " + path(request) + ". " + ProblemDetails.WHAT_THERE_IS),
				headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String[] supported = ex.getSupportedMethods();
		List<String> accepted = methods((supported != null) ? List.of(supported) : List.of());
		ProblemDetail problem = ProblemDetails.of(ProblemKind.METHOD_NOT_ALLOWED, "The method " + ex.getMethod()
				+ " is not allowed for " + path(request) + ". Accepted: " + String.join(", ", accepted) + ".");
		problem.setProperty("accepted", accepted);
		HttpHeaders allowed = new HttpHeaders(headers);
		allowed.set(HttpHeaders.ALLOW, String.join(", ", accepted));
		return handleExceptionInternal(ex, problem, allowed, status, request);
	}

	/** The framework answers HEAD wherever GET is answered, and OPTIONS everywhere. */
	private static List<String> methods(List<String> declared) {
		SortedSet<String> methods = new TreeSet<>(declared);
		if (methods.contains("GET")) {
			methods.add("HEAD");
		}
		methods.add("OPTIONS");
		return List.copyOf(methods);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<String> accepted = ex.getSupportedMediaTypes().stream().map(Object::toString).toList();
		if (accepted.isEmpty()) {
			return handleExceptionInternal(ex, ProblemDetails.of(ProblemKind.BAD_REQUEST, ProblemDetails.UNREADABLE),
					headers, HttpStatus.BAD_REQUEST, request);
		}
		ProblemDetail problem = ProblemDetails.of(ProblemKind.NOT_ACCEPTABLE,
				"No media type in the header Accept can be given here. Available: " + String.join(", ", accepted)
						+ ".");
		problem.setProperty("accepted", accepted);
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(ex,
				ProblemDetails.of(ProblemKind.BAD_REQUEST,
						"The body is no JSON as " + path(request)
								+ " takes it: one object, with the names and the types of values that the page sends."),
				headers, status, request);
	}

	/** What the framework refuses by itself is told in its words, under our address. */
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem && !String.valueOf(problem.getType()).startsWith("/problems")) {
			problem.setType(ProblemKind.BAD_REQUEST.type());
		}
		// Set here, since the request may accept other types only.
		HttpHeaders typed = new HttpHeaders(headers);
		typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.createResponseEntity(body, typed, status, request);
	}

	private static ResponseEntity<ProblemDetail> response(ProblemKind kind, String detail) {
		return response(kind, ProblemDetails.of(kind, detail));
	}

	private static ResponseEntity<ProblemDetail> response(ProblemKind kind, ProblemDetail problem) {
		return ResponseEntity.status(kind.status())
			.headers(ProblemDetails.headers(kind))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static String path(WebRequest request) {
		HttpServletRequest servletRequest = ((ServletWebRequest) request).getRequest();
		return servletRequest.getRequestURI();
	}

}
