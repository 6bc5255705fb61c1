package org.fealty.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.name.NameKey;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says whether an id is an entity's, and whose may have been meant. */
@Component
public class EntityLookup {

	/** Far more than a lookup takes; the first plan of a cold process may need it. */
	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final int MOST = 200;

	private static final int PREFIX = 3;

	private static final String LABELS = """
			MATCH (e:Entity) WHERE e.id IN $ids
			RETURN e.id AS id, labels(e) AS labels
			""";

	private static final String REPRESENTATIVES = """
			UNWIND $ids AS id
			MATCH (:Identifier {id: id})-[:IDENTIFIES]->(e:Entity) WHERE e.id <> id
			RETURN id, e.id AS representative
			""";

	private static final String NAME_INDEX = """
			SHOW FULLTEXT INDEXES YIELD name, state
			WHERE name = 'entitySpellings' AND state = 'ONLINE'
			RETURN name
			""";

	/** The search for names that everybody asks. */
	private static final String BY_NAME = text("/cypher/entity/find.cypher");

	private static final String BY_PREFIX = """
			MATCH (e:Entity) WHERE e.id STARTS WITH $prefix AND $label IN labels(e)
			RETURN e.id AS id ORDER BY id LIMIT $most
			""";

	private final ReadTransactions reads;

	/**
	 * Looks up by reading.
	 * @param reads runs the reads
	 */
	public EntityLookup(ReadTransactions reads) {
		this.reads = reads;
	}

	/**
	 * The labels of entities.
	 * @param ids ids that may exist
	 * @return the labels of those that do, by id
	 * @throws GraphException if the database does not answer
	 */
	public Map<String, Set<String>> labels(Collection<String> ids) {
		return this.reads.read(LABELS, Map.of("ids", List.copyOf(ids)), TIMEOUT, (rows) -> {
			Map<String, Set<String>> labels = new HashMap<>();
			rows.forEachRemaining((row) -> labels.put(String.valueOf(row.getFirst()), texts(row.get(1))));
			return labels;
		});
	}

	/**
	 * Under which id entities are shown for which other ids stand as well.
	 * @param ids any ids
	 * @return the id that shows the entity, by each of these ids that is another
	 * @throws GraphException if the database does not answer
	 */
	public Map<String, String> representatives(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.reads.read(REPRESENTATIVES, Map.of("ids", List.copyOf(ids)), TIMEOUT, (rows) -> {
			Map<String, String> representatives = new HashMap<>();
			rows.forEachRemaining((row) -> representatives.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
			return representatives;
		});
	}

	/**
	 * Finds entities that bear a text as a name, or are spelt alike, or whose ids begin
	 * alike.
	 * @param text an id that does not exist, or a name that was given for one
	 * @param label the label they must bear
	 * @return their ids: first by name, best first, then by id
	 * @throws GraphException if the database does not answer
	 */
	public List<String> candidates(String text, String label) {
		Set<String> ids = new LinkedHashSet<>(named(text, label));
		String prefix = text.substring(0, Math.min(PREFIX, text.length()));
		ids.addAll(ids(BY_PREFIX, Map.of("prefix", prefix, "label", label, "most", MOST)));
		return List.copyOf(ids);
	}

	private List<String> named(String text, String label) {
		if (ids(NAME_INDEX, Map.of()).isEmpty()) {
			return List.of();
		}
		List<String> found = ids(BY_NAME, Map.of("name", text, "key", NameKey.of(text), "limit", MOST));
		Map<String, Set<String>> labels = labels(found);
		return found.stream().filter((id) -> labels.getOrDefault(id, Set.of()).contains(label)).toList();
	}

	private static String text(String resource) {
		try (InputStream file = EntityLookup.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> ids(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		return this.reads.read(cypher, parameters, TIMEOUT, (rows) -> {
			List<String> ids = new ArrayList<>();
			rows.forEachRemaining((row) -> ids.add(String.valueOf(row.getFirst())));
			return ids;
		});
	}

	private static Set<String> texts(@Nullable Object labels) {
		Set<String> texts = new TreeSet<>();
		if (labels instanceof List<?> list) {
			list.forEach((label) -> texts.add(String.valueOf(label)));
		}
		return texts;
	}

}
