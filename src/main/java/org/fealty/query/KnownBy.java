package org.fealty.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Shape;
import org.fealty.knownby.KnownByRewriter;
import org.fealty.knownby.Rewrite;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Knows how each query is asked as of a day: from its statement it makes one that answers
 * as if nothing published later existed, or says why it cannot.
 */
@Component
public class KnownBy {

	/** The argument that no query file declares and all that can understand. */
	public static final Parameter PARAMETER = new Parameter(KnownByRewriter.DAY, CypherType.Simple.DATE, true, null,
			null, null, "only what sources published up to this day say", 0);

	private final Map<NamedQuery, Rewrite> turned = new ConcurrentHashMap<>();

	/**
	 * All that a query can be asked with: what its file declares, and the day where it
	 * understands it.
	 */
	public List<Parameter> parameters(NamedQuery query) {
		return refusal(query).isPresent() ? query.parameters()
				: Stream.concat(query.parameters().stream(), Stream.of(PARAMETER)).toList();
	}

	/**
	 * Why a query cannot be asked as of a day.
	 * @param query the query
	 * @return the reason in whole sentences; empty where it can
	 */
	public Optional<String> refusal(NamedQuery query) {
		return (turned(query) instanceof Rewrite.Refused refused) ? Optional.of(refused.reason()) : Optional.empty();
	}

	/**
	 * The statement by which a query is asked as of the day {@code $knownBy}.
	 * @param query the query
	 * @return the statement; empty where it cannot be asked so
	 */
	public Optional<String> cypher(NamedQuery query) {
		return (turned(query) instanceof Rewrite.Text text) ? Optional.of(text.cypher()) : Optional.empty();
	}

	/** The day as of which a query is asked; null where it is asked as of today. */
	static @Nullable LocalDate day(Arguments arguments) {
		return (LocalDate) arguments.values().get(PARAMETER.name());
	}

	/** Refuses a query from now on. */
	void refuse(NamedQuery query, String reason) {
		this.turned.put(query, new Rewrite.Refused(reason));
	}

	private Rewrite turned(NamedQuery query) {
		return this.turned.computeIfAbsent(query, KnownBy::turn);
	}

	private static Rewrite turn(NamedQuery query) {
		Rewrite turned = KnownByRewriter.turn(query.cypher());
		boolean nodesInRows = turned instanceof Rewrite.Text text && text.nodes() && query.shape() == Shape.ROWS;
		return nodesInRows ? new Rewrite.Refused("Its rows hold whole nodes, which show what is known today.") : turned;
	}

}
