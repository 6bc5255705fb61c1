package org.fealty.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads which state the graph is in. */
@Component
public class VersionLookup {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	/** The version of a graph into which nothing was ever imported. */
	private static final String NEVER = "0";

	/** Imports of an earlier program counted, but drew nothing. */
	private static final String VERSION = """
			OPTIONAL MATCH (l:ImportLock {id: 'import'})
			WITH coalesce(l.version, toString(l.taken), '0') AS version
			""";

	private static final String DETAILS = VERSION
			+ """
					OPTIONAL MATCH (d:Dataset)
					WITH version, d ORDER BY d.id
					RETURN version, min(coalesce(d.rules, 0)) AS rules, collect(CASE WHEN d.state IS NOT NULL THEN d.id END) AS loading,
					       collect([d.id, d.licence, d.attribution]) AS datasets
					""";

	private static final String COUNTS = """
			CALL () { MATCH (n) RETURN count(n) AS nodes }
			CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
			CALL () { MATCH (s:Statement) RETURN count(s) AS statements }
			RETURN nodes, relationships, statements
			""";

	private static final String DATASETS = """
			MATCH (d:Dataset)
			RETURN d.id AS id, coalesce(d.statements, 0) AS statements, toString(d.importedAt) AS imported, d.state AS state
			ORDER BY id
			""";

	private final ReadTransactions reads;

	/** What was read last; it stays so until the version moves. */
	private volatile @Nullable GraphVersion last;

	/**
	 * Reads over transactions.
	 * @param reads runs the statements
	 */
	public VersionLookup(ReadTransactions reads) {
		this.reads = reads;
	}

	/**
	 * The version of the graph as it stands. All else of it is read once for each
	 * version, since nothing of it changes while the version stays.
	 * @throws GraphException if the database cannot be read
	 */
	public GraphVersion version() {
		GraphVersion known = this.last;
		String now = rows(VERSION + "RETURN version", (row) -> String.valueOf(row.getFirst())).getFirst();
		if (known == null || !known.version().equals(now) || now.equals(NEVER)) {
			known = details();
			this.last = known;
		}
		return known;
	}

	private GraphVersion details() {
		return rows(DETAILS, (row) -> new GraphVersion(String.valueOf(row.get(0)), number(row.get(1)),
				texts(row.get(2)), licences(row.get(3))))
			.getFirst();
	}

	/**
	 * How large the graph is and what came into it; while somebody writes, of no state in
	 * particular.
	 * @throws GraphException if the database cannot be read
	 */
	public GraphSummary summary() {
		GraphVersion version = version();
		List<GraphSummary.DatasetImport> datasets = rows(DATASETS,
				(row) -> new GraphSummary.DatasetImport(String.valueOf(row.get(0)), number(row.get(1)),
						String.valueOf(row.get(2)), (row.get(3) != null) ? String.valueOf(row.get(3)) : null));
		return rows(COUNTS, (row) -> new GraphSummary(version, number(row.get(0)), number(row.get(1)),
				number(row.get(2)), datasets))
			.getFirst();
	}

	private <T> List<T> rows(String cypher, Function<List<@Nullable Object>, T> reading) {
		return this.reads.read(cypher, Map.of(), TIMEOUT, (rows) -> {
			List<T> all = new ArrayList<>();
			while (rows.hasNext()) {
				all.add(reading.apply(rows.next()));
			}
			return all;
		});
	}

	/** Without a dataset there is one list of nulls. */
	private static List<DatasetLicence> licences(@Nullable Object value) {
		List<DatasetLicence> licences = new ArrayList<>();
		if (value instanceof List<?> datasets) {
			for (Object dataset : datasets) {
				if (dataset instanceof List<?> texts && texts.getFirst() != null) {
					licences
						.add(new DatasetLicence(String.valueOf(texts.get(0)), text(texts.get(1)), text(texts.get(2))));
				}
			}
		}
		return licences;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

	private static List<String> texts(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().filter(Objects::nonNull).map(String::valueOf).toList()
				: List.of();
	}

}
