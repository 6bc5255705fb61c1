package org.fealty.database;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Says whether an id is that of a fact, a voice or a publication. */
public class EvidenceLookup {

	/** Far more than a lookup takes; the first plan of a cold process may need it. */
	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final int MOST = 1000;

	private static final int PREFIX = 3;

	/**
	 * What is stated has statements; what is derived has a relationship alone. Without a
	 * day, today's count.
	 */
	private static final String FACTS = """
			UNWIND $ids AS id
			WITH id
			WHERE EXISTS { MATCH (s:Statement {fact: id}) WHERE $day IS NULL OR s.knownFrom <= $day }
			   OR EXISTS { MATCH ()-[d:SUCCEEDED {id: id}]->() WHERE $day IS NULL OR d.knownFrom <= $day }
			   OR EXISTS { MATCH ()-[d:SWORN_TO {id: id}]->() WHERE $day IS NULL OR d.knownFrom <= $day }
			   OR EXISTS { MATCH ()-[d:FIRST_SWORN_TO {id: id}]->() WHERE $day IS NULL OR d.knownFrom <= $day }
			   OR EXISTS { MATCH ()-[d:DEFECTED_TO {id: id}]->() WHERE $day IS NULL OR d.knownFrom <= $day }
			   OR EXISTS { MATCH ()-[d:SUCCEEDED_SUPERSEDED {id: id}]->() WHERE d.knownFrom <= $day AND $day < d.knownTo }
			   OR EXISTS { MATCH ()-[d:SWORN_TO_SUPERSEDED {id: id}]->() WHERE d.knownFrom <= $day AND $day < d.knownTo }
			   OR EXISTS { MATCH ()-[d:FIRST_SWORN_TO_SUPERSEDED {id: id}]->() WHERE d.knownFrom <= $day AND $day < d.knownTo }
			   OR EXISTS { MATCH ()-[d:DEFECTED_TO_SUPERSEDED {id: id}]->() WHERE d.knownFrom <= $day AND $day < d.knownTo }
			   OR EXISTS { MATCH (s:Statement {formerFact: id}) WHERE s.knownFrom <= $day AND $day < s.knownTo }
			RETURN id
			""";

	/** An entity is a voice as soon as a statement says what it said. */
	private static final String VOICES = """
			UNWIND $ids AS id
			WITH id
			WHERE EXISTS { MATCH (:Voice {id: id}) }
			   OR EXISTS { MATCH (s:Statement {saidBy: id}) WHERE $day IS NULL OR s.knownFrom <= $day }
			RETURN id
			""";

	private static final String VOICES_LIKE = """
			CALL () {
			  MATCH (v:Voice) WHERE v.id STARTS WITH $prefix
			  RETURN v.id AS id
			  UNION
			  MATCH (s:Statement) WHERE s.saidBy STARTS WITH $prefix AND ($day IS NULL OR s.knownFrom <= $day)
			  RETURN s.saidBy AS id
			}
			RETURN DISTINCT id ORDER BY id LIMIT $most
			""";

	private static final String SOURCES = """
			MATCH (s:Source) WHERE s.id IN $ids AND ($day IS NULL OR s.knownFrom <= $day)
			RETURN s.id AS id
			""";

	private static final String SOURCES_LIKE = """
			MATCH (s:Source) WHERE s.id STARTS WITH $prefix AND ($day IS NULL OR s.knownFrom <= $day)
			RETURN s.id AS id ORDER BY id LIMIT $most
			""";

	private final ReadTransactions reads;

	/**
	 * Looks up by reading.
	 * @param reads runs the reads
	 */
	public EvidenceLookup(ReadTransactions reads) {
		this.reads = reads;
	}

	/**
	 * Which of these are ids of facts.
	 * @param ids ids that may exist
	 * @param day only what was known by this day; null: what is known today
	 * @return those that do
	 * @throws GraphException if the database does not answer
	 */
	public Set<String> facts(Collection<String> ids, @Nullable LocalDate day) {
		return existing(FACTS, ids, day);
	}

	/**
	 * Which of these are ids of voices: registered as such, or entities that said
	 * something.
	 * @param ids ids that may exist
	 * @param day only what was known by this day; null: what is known today
	 * @return those that do
	 * @throws GraphException if the database does not answer
	 */
	public Set<String> voices(Collection<String> ids, @Nullable LocalDate day) {
		return existing(VOICES, ids, day);
	}

	/**
	 * Which of these are ids of publications.
	 * @param ids ids that may exist
	 * @param day only what was known by this day; null: what is known today
	 * @return those that do
	 * @throws GraphException if the database does not answer
	 */
	public Set<String> sources(Collection<String> ids, @Nullable LocalDate day) {
		return existing(SOURCES, ids, day);
	}

	/**
	 * Ids of voices that begin like a text.
	 * @param day only what was known by this day; null: what is known today
	 * @throws GraphException if the database does not answer
	 */
	public List<String> voicesLike(String text, @Nullable LocalDate day) {
		return like(VOICES_LIKE, text, day);
	}

	/**
	 * Ids of publications that begin like a text.
	 * @param day only what was known by this day; null: what is known today
	 * @throws GraphException if the database does not answer
	 */
	public List<String> sourcesLike(String text, @Nullable LocalDate day) {
		return like(SOURCES_LIKE, text, day);
	}

	private Set<String> existing(String cypher, Collection<String> ids, @Nullable LocalDate day) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", List.copyOf(ids));
		parameters.put("day", day);
		return Set.copyOf(ids(cypher, parameters));
	}

	private List<String> like(String cypher, String text, @Nullable LocalDate day) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("prefix", text.substring(0, Math.min(PREFIX, text.length())));
		parameters.put("most", MOST);
		parameters.put("day", day);
		return ids(cypher, parameters);
	}

	private List<String> ids(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		return this.reads.read(cypher, parameters, TIMEOUT, (rows) -> {
			List<String> ids = new ArrayList<>();
			rows.forEachRemaining((row) -> ids.add(String.valueOf(row.getFirst())));
			return ids;
		});
	}

}
