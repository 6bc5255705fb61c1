package org.fealty.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers every query of the catalogue; what each asks for and returns is documented from
 * its file by {@link QueryOperations}.
 */
@RestController
@Hidden
class QueryController {

	private final AnswerWriter answers;

	QueryController(AnswerWriter answers) {
		this.answers = answers;
	}

	/** Without a name there is no query of it, as with a wrong one. */
	@GetMapping(Paths.QUERIES + "/{*name}")
	void answer(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
		this.answers.give(name.isEmpty() ? name : name.substring(1), RequestArguments.in(request), request, response);
	}

}
