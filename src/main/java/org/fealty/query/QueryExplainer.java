package org.fealty.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Column;
import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.QueryFileException;
import org.fealty.catalogue.QueryFileProblem;
import org.fealty.database.Explanation;
import org.fealty.database.QueryRefusedException;
import org.fealty.database.ReadTransactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has the database explain queries, says where a header and its statement do not agree,
 * and lets the program not start with an added query of which that is so.
 */
@Component
public class QueryExplainer implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(QueryExplainer.class);

	private final Catalogue catalogue;

	private final ReadTransactions reads;

	private final QueryLimits limits;

	private final KnownBy knownBy;

	/**
	 * Explains the queries of a catalogue.
	 * @param catalogue the queries
	 * @param reads has them explained
	 * @param limits what one question may cost
	 */
	public QueryExplainer(Catalogue catalogue, ReadTransactions reads, QueryLimits limits) {
		this(catalogue, reads, limits, new KnownBy());
	}

	/**
	 * Explains the queries of a catalogue.
	 * @param catalogue the queries
	 * @param reads has them explained
	 * @param limits what one question may cost
	 * @param knownBy knows how they are asked as of a day
	 */
	@Autowired
	public QueryExplainer(Catalogue catalogue, ReadTransactions reads, QueryLimits limits, KnownBy knownBy) {
		this.catalogue = catalogue;
		this.reads = reads;
		this.limits = limits;
		this.knownBy = knownBy;
	}

	/**
	 * Explains the queries that somebody added. The build has had those explained that
	 * come with the program, and a start need not wait for them: see {@link PlanWarmUp}.
	 * @throws QueryFileException if a header and its statement do not agree; it names
	 * everything that is wrong with all files
	 * @throws org.fealty.database.GraphException if the database is away
	 */
	@Override
	public void afterSingletonsInstantiated() {
		List<NamedQuery> added = this.catalogue.queries().stream().filter((query) -> !query.isBuiltIn()).toList();
		List<QueryFileProblem> problems = added.stream().flatMap((query) -> problems(query).stream()).toList();
		if (!problems.isEmpty()) {
			throw new QueryFileException(problems);
		}
		added.forEach(this::explainTurned);
	}

	/**
	 * Has the database explain a query as it is asked as of a day. One that it does not
	 * take can still be asked as of today, so it is refused for days alone.
	 */
	private void explainTurned(NamedQuery query) {
		turnedProblem(query).ifPresent((problem) -> {
			LOG.warn("{} cannot be asked with knownBy: {}", query.file(), problem);
			this.knownBy.refuse(query, problem);
		});
	}

	/**
	 * What is wrong with the statement by which a query is asked as of a day.
	 * @param query the query
	 * @return the problem in whole sentences; empty where nothing is, and where it cannot
	 * be asked so at all
	 */
	public Optional<String> turnedProblem(NamedQuery query) {
		return this.knownBy.cypher(query).flatMap((cypher) -> {
			try {
				return turnedProblem(query, this.reads.explain(cypher));
			}
			catch (QueryRefusedException ex) {
				return Optional.of("The database refuses its statement as it is turned to a day: " + ex.getMessage());
			}
		});
	}

	private static Optional<String> turnedProblem(NamedQuery query, Explanation explanation) {
		List<String> declared = query.columns().stream().map(Column::name).toList();
		boolean same = explanation.columns().equals(declared) && explanation.readOnly();
		return same ? Optional.empty()
				: Optional.of("Turned to a day, its statement returns other columns than it declares: "
						+ String.join(", ", explanation.columns()) + ".");
	}

	/**
	 * What is wrong between a header and its statement: parameters, columns, examples,
	 * and whether it only reads.
	 * @param query the query
	 * @return all that is wrong; empty where nothing is
	 */
	public List<QueryFileProblem> problems(NamedQuery query) {
		List<QueryFileProblem> problems = new ArrayList<>();
		try {
			Explanation explanation = this.reads.explain(query.cypher());
			checkReadOnly(query, explanation, problems);
			checkParameters(query, explanation.parameters(), problems);
			checkColumns(query, explanation.columns(), problems);
		}
		catch (QueryRefusedException ex) {
			add(problems, query, line(query, ex.line()), "a statement that the database refuses",
					"one statement of Cypher", String.valueOf(ex.getMessage()));
		}
		query.examples().forEach((example) -> checkExample(query, example, problems));
		return problems;
	}

	private static void checkReadOnly(NamedQuery query, Explanation explanation, List<QueryFileProblem> problems) {
		if (!explanation.readOnly()) {
			add(problems, query, query.line(), "a statement that writes", "one that only reads",
					"Remove what creates, changes or deletes: a named query answers and changes nothing.");
		}
	}

	private static void checkParameters(NamedQuery query, Set<String> used, List<QueryFileProblem> problems) {
		for (Parameter parameter : query.parameters()) {
			if (!used.contains(parameter.name())) {
				add(problems, query, parameter.line(),
						"@param " + parameter.name() + ", which the statement does not use",
						"only parameters that are used", "Use $" + parameter.name() + ", or remove the line.");
			}
		}
		used.stream()
			.filter((name) -> query.parameter(name).isEmpty())
			.forEach((name) -> add(problems, query, query.line(), "$" + name + ", which no @param declares",
					"a @param for every parameter used", "Add // @param " + name + " :: TYPE, or correct the name."));
	}

	private static void checkColumns(NamedQuery query, List<String> returned, List<QueryFileProblem> problems) {
		List<String> declared = query.columns().stream().map(Column::name).toList();
		if (!declared.equals(returned)) {
			int line = query.columns().isEmpty() ? query.line() : firstDifferent(query.columns(), returned).line();
			add(problems, query, line, "@column " + String.join(", ", declared),
					"what the statement returns, in its order: " + String.join(", ", returned),
					"Make the @column lines and RETURN the same.");
		}
	}

	private static Column firstDifferent(List<Column> declared, List<String> returned) {
		for (int index = 0; index < declared.size(); index++) {
			if (index >= returned.size() || !declared.get(index).name().equals(returned.get(index))) {
				return declared.get(index);
			}
		}
		return declared.getLast();
	}

	private void checkExample(NamedQuery query, Example example, List<QueryFileProblem> problems) {
		ArgumentReader reader = new ArgumentReader(query, this.limits, this.knownBy);
		reader.read(example.arguments());
		reader.problems()
			.forEach((problem) -> add(problems, query, example.line(), "@example " + example.text(),
					"arguments with which the query can be asked", problem.sentence()));
	}

	private static int line(NamedQuery query, int lineOfStatement) {
		return query.line() + lineOfStatement - 1;
	}

	private static void add(List<QueryFileProblem> problems, NamedQuery query, int line, String found, String expected,
			String remedy) {
		problems.add(new QueryFileProblem(query.file(), line, found, expected, remedy));
	}

}
