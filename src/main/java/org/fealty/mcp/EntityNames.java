package org.fealty.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.query.ArgumentProblem;
import org.fealty.query.QueryRunner;
import org.fealty.query.RowsAnswer;
import org.fealty.query.WrongArgumentsException;

/**
 * Finds the ids that are meant where names are given. A name is taken only where it is
 * the whole name of exactly one entity of the kind asked for; a guess would answer
 * another question than the one that was asked.
 */
final class EntityNames {

	private static final String SEARCH = "entity/find";

	private static final double WHOLE_NAME = 1.0;

	private final QueryRunner queries;

	EntityNames(QueryRunner queries) {
		this.queries = queries;
	}

	/**
	 * Puts ids in the place of names.
	 * @param query the query that refused the arguments
	 * @param given the texts given for each argument
	 * @param refusal why it refused them
	 * @return the arguments with ids; empty where a name is nobody's, or several bear it
	 */
	Optional<Map<String, List<String>>> resolve(String query, Map<String, List<String>> given,
			WrongArgumentsException refusal) {
		if (!refusal.isOnlyAboutUnknownEntities()) {
			return Optional.empty();
		}
		Map<String, List<String>> resolved = new LinkedHashMap<>(given);
		for (ArgumentProblem problem : refusal.problems()) {
			String name = String.valueOf(problem.found());
			List<String> fitting = bearers(name).stream()
				.filter((id) -> isAccepted(query, replace(resolved, problem.argument(), name, id), id))
				.toList();
			if (fitting.size() != 1) {
				return Optional.empty();
			}
			resolved.putAll(replace(resolved, problem.argument(), name, fitting.getFirst()));
		}
		return Optional.of(resolved);
	}

	/** The ids of all who bear the whole name. */
	private List<String> bearers(String name) {
		return this.queries.ask(SEARCH, Map.of("name", List.of(name)), (answer) -> {
			List<String> ids = new ArrayList<>();
			if (answer instanceof RowsAnswer rows) {
				int id = column(rows, "entity");
				int score = column(rows, "score");
				rows.forEachRemaining((row) -> {
					if (row.get(score) instanceof Double fit && fit >= WHOLE_NAME) {
						ids.add(String.valueOf(row.get(id)));
					}
				});
			}
			return ids;
		});
	}

	private static int column(RowsAnswer rows, String name) {
		return rows.columns().stream().map((column) -> column.name()).toList().indexOf(name);
	}

	private static Map<String, List<String>> replace(Map<String, List<String>> given, String argument, String name,
			String id) {
		Map<String, List<String>> replaced = new LinkedHashMap<>(given);
		replaced.computeIfPresent(argument,
				(key, texts) -> texts.stream().map((text) -> text.equals(name) ? id : text).toList());
		return replaced;
	}

	/** Whether nothing is wrong with an id; other arguments may still hold names. */
	private boolean isAccepted(String query, Map<String, List<String>> arguments, String id) {
		try {
			this.queries.check(query, arguments);
			return true;
		}
		catch (WrongArgumentsException ex) {
			return ex.problems().stream().noneMatch((problem) -> id.equals(problem.found()));
		}
	}

}
