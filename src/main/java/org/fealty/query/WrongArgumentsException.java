package org.fealty.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Arguments that a named query cannot be asked with, with all that is wrong with them.
 */
public final class WrongArgumentsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String query;

	private final transient List<ArgumentProblem> problems;

	WrongArgumentsException(String query, List<ArgumentProblem> problems) {
		super(problems.stream()
			.map(ArgumentProblem::sentence)
			.collect(Collectors.joining(" ", query + " cannot be asked like this. ", "")));
		this.query = query;
		this.problems = List.copyOf(problems);
	}

	/** The name of the query. */
	public String query() {
		return this.query;
	}

	/** All that is wrong, in the order of the parameters, unknown names last. */
	public List<ArgumentProblem> problems() {
		return this.problems;
	}

	/** Whether nothing is wrong but that ids are nobody's. */
	public boolean isOnlyAboutUnknownEntities() {
		return this.problems.stream().allMatch((problem) -> problem.kind() == ArgumentProblem.Kind.NO_SUCH_ENTITY);
	}

}
