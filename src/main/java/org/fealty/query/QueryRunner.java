package org.fealty.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Column;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Shape;
import org.fealty.database.EntityLookup;
import org.fealty.database.EvidenceLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.database.Rows;
import org.fealty.database.VersionLookup;
import org.fealty.name.NameKey;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks named queries. */
@Component
public class QueryRunner {

	/** The parameter that takes the key of the parameter {@code name}. */
	private static final String KEY = "key";

	private static final String NAME = "name";

	/** How many questions may wait for each that is worked on. */
	private static final int WAITING_FOR_EACH = 8;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final ArgumentCheck arguments;

	private final ReadTransactions reads;

	private final EntityCheck entities;

	private final QueryLimits limits;

	private final KnownBy knownBy;

	private final Admission admission;

	private final VersionLookup versions;

	/**
	 * Asks the queries of a catalogue.
	 * @param catalogue the queries
	 * @param reads runs them
	 * @param entities knows which ids exist
	 * @param limits what one question may cost
	 */
	public QueryRunner(Catalogue catalogue, ReadTransactions reads, EntityLookup entities, QueryLimits limits) {
		this(catalogue, reads, entities, limits, new KnownBy());
	}

	/**
	 * Asks the queries of a catalogue.
	 * @param catalogue the queries
	 * @param reads runs them
	 * @param entities knows which ids exist
	 * @param limits what one question may cost
	 * @param knownBy knows how they are asked as of a day
	 */
	@Autowired
	public QueryRunner(Catalogue catalogue, ReadTransactions reads, EntityLookup entities, QueryLimits limits,
			KnownBy knownBy) {
		this.arguments = new ArgumentCheck(catalogue, limits, knownBy);
		this.reads = reads;
		this.entities = new EntityCheck(entities, new NearestEntities(entities),
				new EvidenceCheck(new EvidenceLookup(reads)));
		this.versions = new VersionLookup(reads);
		this.limits = limits;
		this.knownBy = knownBy;
		this.admission = new Admission(limits.places(), WAITING_FOR_EACH * limits.places(), PATIENCE);
	}

	/**
	 * Asks a named query and hands over its answer while the database gives it.
	 * @param <T> what becomes of the answer
	 * @param name the name of the query
	 * @param given the texts given for each argument; an empty text counts as none
	 * @param use what to do with the answer, which is good until it returns
	 * @return what {@code use} returns
	 * @throws UnknownQueryException if there is no such query
	 * @throws WrongArgumentsException if it cannot be asked with these arguments
	 * @throws org.fealty.database.GraphException if the database is away or busy, or
	 * stops the query
	 */
	public <T> T ask(String name, Map<String, List<String>> given, Function<Answer, T> use) {
		NamedQuery query = query(name);
		Arguments arguments = readable(query, given);
		try {
			return run(query, arguments, this.entities.pending(query, arguments), use);
		}
		catch (OtherIdsException ex) {
			return run(query, ex.arguments(), this.entities.pending(query, ex.arguments()), use);
		}
	}

	/**
	 * Says whether a named query could be asked, without asking it.
	 * @param name the name of the query
	 * @param given the texts given for each argument
	 * @throws UnknownQueryException as {@link #ask}
	 * @throws WrongArgumentsException as {@link #ask}
	 * @throws org.fealty.database.GraphException if the database is away
	 */
	public void check(String name, Map<String, List<String>> given) {
		NamedQuery query = query(name);
		refuse(query, this.entities.problems(query, this.entities.shown(query, readable(query, given))));
	}

	/**
	 * What would be asked now, without asking it: as long as its fingerprint is the same,
	 * so is the answer.
	 * @param name the name of the query
	 * @param given the texts given for each argument
	 * @throws UnknownQueryException as {@link #ask}
	 * @throws WrongArgumentsException as {@link #ask}, except that ids may be unknown
	 * @throws org.fealty.database.GraphException if the database is away or busy
	 */
	public Question question(String name, Map<String, List<String>> given) {
		NamedQuery query = query(name);
		Arguments arguments = readable(query, given);
		try (Admission.Place place = this.admission.enter()) {
			Question question = new Question(query, arguments, this.versions.version());
			place.leave();
			return question;
		}
	}

	private NamedQuery query(String name) {
		return this.arguments.query(name);
	}

	/** What cannot be read is told together with the ids that do not exist. */
	private Arguments readable(NamedQuery query, Map<String, List<String>> given) {
		return this.arguments.read(query, given,
				(arguments) -> this.entities.problems(query, this.entities.shown(query, arguments)));
	}

	private static void refuse(NamedQuery query, List<ArgumentProblem> problems) {
		if (!problems.isEmpty()) {
			throw new WrongArgumentsException(query.name(), problems);
		}
	}

	/**
	 * Runs the statement as it stands in its file, or as it is turned to a day.
	 * {@code $limit} is one more than asked for, so that whether there is more is known
	 * and not guessed; a query file may use it only behind LIMIT.
	 */
	private <T> T run(NamedQuery query, Arguments arguments, EntityCheck.PendingIdCheck ids, Function<Answer, T> use) {
		Map<String, @Nullable Object> parameters = new HashMap<>(arguments.values());
		long limit = (parameters.get(QueryLimits.LIMIT) instanceof Long asked) ? Math.min(asked, this.limits.maxRows())
				: this.limits.maxRows();
		if (query.parameter(KEY).isPresent() && parameters.get(NAME) instanceof String name) {
			parameters.put(KEY, (parameters.get(KEY) instanceof String key) ? NameKey.plain(key) : NameKey.of(name));
		}
		if (query.parameter(QueryLimits.LIMIT).isPresent()) {
			parameters.put(QueryLimits.LIMIT, limit + 1);
		}
		LocalDate day = KnownBy.day(arguments);
		String cypher = (day != null) ? this.knownBy.cypher(query).orElseThrow() : query.cypher();
		try (Admission.Place place = this.admission.enter()) {
			Question question = new Question(query, arguments, this.versions.version());
			Function<Rows, T> answer = (rows) -> {
				boolean found = rows.hasNext();
				// Whoever reads slowly keeps nobody waiting.
				place.leave();
				refuse(query, ids.problems(found));
				return use.apply(answer(question, rows, limit));
			};
			return (day != null && query.shape() == Shape.GRAPH)
					? this.reads.readWithNodeVersions(cypher, parameters, this.limits.timeout(), answer)
					: this.reads.read(cypher, parameters, this.limits.timeout(), answer);
		}
	}

	private Answer answer(Question question, Rows rows, long limit) {
		NamedQuery query = question.query();
		LocalDate day = KnownBy.day(question.arguments());
		Iterator<List<@Nullable Object>> shown = (day != null) ? KnownByView.rows(rows) : rows;
		if (query.shape() == Shape.ROWS) {
			return new RowsAnswer(question, shown, limit);
		}
		GraphCollector collector = new GraphCollector(query.columns().stream().map(Column::name).toList());
		boolean truncated = collector.collect(shown, limit, this.limits.maxRows());
		if (day != null) {
			collector.showVersions((entities) -> rows.nodeVersions(entities, day));
		}
		return collector.answer(question, truncated);
	}

}
