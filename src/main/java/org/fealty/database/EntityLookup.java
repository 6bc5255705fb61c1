package org.fealty.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

	private static final String NAME_INDEX = """
			SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, state
			WHERE 'Entity' IN labelsOrTypes AND state = 'ONLINE'
			RETURN name ORDER BY name LIMIT 1
			""";

	private static final String BY_NAME = """
			CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS e, score
			WHERE $label IN labels(e)
			RETURN e.id AS id ORDER BY score DESC, id LIMIT $most
			""";

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
	 * Finds entities that bear a word of a text as a name, spelt alike, or whose ids
	 * begin alike.
	 * @param text an id that does not exist, or a name that was given for one
	 * @param label the label they must bear
	 * @return their ids: first by name, best first, then by id
	 * @throws GraphException if the database does not answer
	 */
	public List<String> candidates(String text, String label) {
		Set<String> ids = new LinkedHashSet<>();
		String words = fuzzy(text);
		if (!words.isEmpty()) {
			nameIndex().ifPresent((index) -> ids
				.addAll(ids(BY_NAME, Map.of("index", index, "words", words, "label", label, "most", MOST))));
		}
		String prefix = text.substring(0, Math.min(PREFIX, text.length()));
		ids.addAll(ids(BY_PREFIX, Map.of("prefix", prefix, "label", label, "most", MOST)));
		return List.copyOf(ids);
	}

	private Optional<String> nameIndex() {
		return ids(NAME_INDEX, Map.of()).stream().findFirst();
	}

	private List<String> ids(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		return this.reads.read(cypher, parameters, TIMEOUT, (rows) -> {
			List<String> ids = new ArrayList<>();
			rows.forEachRemaining((row) -> ids.add(String.valueOf(row.getFirst())));
			return ids;
		});
	}

	/**
	 * Words of Lucene's query syntax that forgive two wrong letters each; small letters,
	 * since AND, OR and NOT are operators there.
	 */
	private static String fuzzy(String text) {
		return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> word.length() > 2)
			.map((word) -> word.toLowerCase(Locale.ROOT) + "~")
			.collect(Collectors.joining(" "));
	}

	private static Set<String> texts(@Nullable Object labels) {
		Set<String> texts = new TreeSet<>();
		if (labels instanceof List<?> list) {
			list.forEach((label) -> texts.add(String.valueOf(label)));
		}
		return texts;
	}

}
