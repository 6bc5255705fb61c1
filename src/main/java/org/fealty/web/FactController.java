package org.fealty.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the evidence of a fact: the statements that speak of it. */
@RestController
@Hidden
class FactController {

	/** The query that answers. */
	static final String QUERY = "evidence/statements-of";

	/** The query's parameter for the id. */
	static final String PARAMETER = "fact";

	private final AnswerWriter answers;

	FactController(AnswerWriter answers) {
		this.answers = answers;
	}

	@GetMapping(Paths.FACTS + "/{id}/evidence")
	void evidence(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		RequestArguments given = RequestArguments.in(request).as(PARAMETER, List.of(id), "/{id}/");
		this.answers.give(QUERY, given, request, response);
	}

}
