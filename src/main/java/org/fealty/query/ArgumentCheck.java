package org.fealty.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;

/**
 * Judges a question as far as that needs no database: whether there is such a query, and
 * whether its arguments can be read. Whether the ids among them exist is another matter.
 */
public final class ArgumentCheck {

	private final Catalogue catalogue;

	private final QueryLimits limits;

	private final KnownBy knownBy;

	/**
	 * Judges questions to the queries of a catalogue.
	 * @param catalogue the queries
	 * @param limits what one question may cost
	 */
	public ArgumentCheck(Catalogue catalogue, QueryLimits limits) {
		this(catalogue, limits, new KnownBy());
	}

	/**
	 * Judges them.
	 * @param knownBy knows how queries are asked as of a day
	 */
	ArgumentCheck(Catalogue catalogue, QueryLimits limits, KnownBy knownBy) {
		this.catalogue = catalogue;
		this.limits = limits;
		this.knownBy = knownBy;
	}

	/**
	 * Refuses a question that nobody could answer.
	 * @param name the name of the query
	 * @param given the texts given for each argument
	 * @return the query that is asked
	 * @throws UnknownQueryException if there is no such query
	 * @throws WrongArgumentsException if arguments cannot be read; it names all of them
	 */
	public NamedQuery check(String name, Map<String, List<String>> given) {
		NamedQuery query = query(name);
		read(query, given, (arguments) -> List.of());
		return query;
	}

	/**
	 * The query of this name.
	 * @throws UnknownQueryException if there is none
	 */
	NamedQuery query(String name) {
		return this.catalogue.find(name)
			.orElseThrow(() -> new UnknownQueryException(name, this.catalogue.nearest(name)));
	}

	/**
	 * Reads the arguments.
	 * @param more finds what else is wrong where some cannot be read, so that all is told
	 * at once
	 * @throws WrongArgumentsException if arguments cannot be read
	 */
	Arguments read(NamedQuery query, Map<String, List<String>> given, Function<Arguments, List<ArgumentProblem>> more) {
		ArgumentReader reader = new ArgumentReader(query, this.limits, this.knownBy);
		Arguments arguments = reader.read(given);
		if (!reader.problems().isEmpty()) {
			List<ArgumentProblem> problems = new ArrayList<>(reader.problems());
			problems.addAll(more.apply(arguments));
			throw new WrongArgumentsException(query.name(), problems);
		}
		return arguments;
	}

}
