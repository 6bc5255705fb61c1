package org.fealty.query;

import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;

/**
 * Judges a question as far as that needs no database: whether there is such a query, and
 * whether its arguments can be read. Whether the ids among them exist is another matter.
 */
public final class ArgumentCheck {

	private final Catalogue catalogue;

	private final QueryLimits limits;

	/**
	 * Judges questions to the queries of a catalogue.
	 * @param catalogue the queries
	 * @param limits what one question may cost
	 */
	public ArgumentCheck(Catalogue catalogue, QueryLimits limits) {
		this.catalogue = catalogue;
		this.limits = limits;
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
		NamedQuery query = this.catalogue.find(name)
			.orElseThrow(() -> new UnknownQueryException(name, this.catalogue.nearest(name)));
		ArgumentReader reader = new ArgumentReader(query, this.limits, new KnownBy());
		reader.read(given);
		if (!reader.problems().isEmpty()) {
			throw new WrongArgumentsException(query.name(), reader.problems());
		}
		return query;
	}

}
