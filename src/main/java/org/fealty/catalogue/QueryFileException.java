package org.fealty.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Query files that cannot be used, with everything that is wrong with them. */
public final class QueryFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Comparator<QueryFileProblem> AS_READ = Comparator.comparing(QueryFileProblem::file)
		.thenComparingInt(QueryFileProblem::line);

	private final transient List<QueryFileProblem> problems;

	/**
	 * Reports problems.
	 * @param problems at least one
	 */
	public QueryFileException(List<QueryFileProblem> problems) {
		super(message(problems));
		this.problems = problems.stream().sorted(AS_READ).toList();
	}

	/** All that is wrong, by file and line. */
	public List<QueryFileProblem> problems() {
		return this.problems;
	}

	private static String message(List<QueryFileProblem> problems) {
		String count = (problems.size() == 1) ? "One thing is" : problems.size() + " things are";
		return problems.stream()
			.sorted(AS_READ)
			.map((problem) -> "  " + problem.sentence())
			.collect(Collectors.joining("\n", count + " wrong with the query files:\n", ""));
	}

}
