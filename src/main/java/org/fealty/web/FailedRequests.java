package org.fealty.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a problem when a request fails outside any controller. */
@RestController
@Hidden
class FailedRequests implements ErrorController {

	private static final int NOT_FOUND = 404;

	@RequestMapping("${server.error.path:${error.path:/error}}")
	ResponseEntity<ProblemDetail> failed(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		ProblemDetail problem = ProblemDetails.ofStatus((status instanceof Integer code) ? code : NOT_FOUND);
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		// Without it the framework would name the path of this method.
		problem.setInstance(ProblemDetails.instance((asked != null) ? asked.toString() : request.getRequestURI()));
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
