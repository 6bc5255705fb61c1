package org.fealty.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What the generator knows of the right answers. */
final class Truth {

	private final Map<Question, Set<String>> answers = new LinkedHashMap<>();

	/** Adds to an answer that a named query must give. */
	void expect(String query, String parameter, String argument, String column, String value) {
		this.answers.computeIfAbsent(new Question(query, parameter, argument, column), (question) -> new TreeSet<>())
			.add(value);
	}

	void forEach(BiConsumer<Question, Set<String>> action) {
		this.answers.forEach(action);
	}

	/**
	 * A question of one argument, and the column by which its answer is compared.
	 *
	 * @param query name of the query
	 * @param parameter name of its parameter
	 * @param argument an entity's id
	 * @param column the column whose distinct values are the answer
	 */
	record Question(String query, String parameter, String argument, String column) {
	}

}
