package org.fealty.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * What a query returns, row by row as the database gives it; each row has a value for
 * each column. A value is a {@code Boolean}, {@code String}, {@code Long}, {@code Double}
 * or {@code LocalDate}, a {@code List} or {@code Map} of these, a {@link NodeValue},
 * {@link RelationshipValue} or {@link PathValue}, or null. Good only within the read that
 * gives it.
 */
public final class Rows implements Iterator<List<@Nullable Object>> {

	private static final String VERSIONS = """
			UNWIND $entities AS id
			MATCH (:Entity {id: id})-[known:VERSION]->(version:Version)
			WHERE known.knownFrom <= $day AND $day < known.knownTo
			RETURN id, properties(version) AS version
			""";

	private final SimpleQueryRunner read;

	private final Result result;

	private final DriverFailures failures;

	Rows(SimpleQueryRunner read, Result result, DriverFailures failures) {
		this.read = read;
		this.result = result;
		this.failures = failures;
	}

	/**
	 * Whether there is another row.
	 * @throws GraphException if the database cannot say
	 */
	@Override
	public boolean hasNext() {
		return this.failures.translated(this.result::hasNext);
	}

	/**
	 * The next row.
	 * @throws GraphException if the database cannot give it
	 */
	@Override
	public List<@Nullable Object> next() {
		Record row = this.failures.translated(this.result::next);
		List<@Nullable Object> values = new ArrayList<>(row.size());
		row.values().forEach((value) -> values.add(Values.plain(value.asObject())));
		return Collections.unmodifiableList(values);
	}

	/**
	 * What entities showed on a day of which something else was known than today; of the
	 * same state of the graph where it was read with
	 * {@link ReadTransactions#readWithNodeVersions}.
	 * @param entities their ids
	 * @param day the day
	 * @return what each showed that changes with what is known, by id; those that showed
	 * the same as today are not there
	 * @throws GraphException if the database cannot say
	 */
	public Map<String, Map<String, @Nullable Object>> nodeVersions(Collection<String> entities, LocalDate day) {
		Map<String, Map<String, @Nullable Object>> nodeVersions = new HashMap<>();
		this.failures
			.translated(() -> this.read.run(VERSIONS, Map.of("entities", List.copyOf(entities), "day", day)).list())
			.forEach((row) -> nodeVersions.put(row.get("id").asString(), Values.plainMap(row.get("version").asMap())));
		return nodeVersions;
	}

}
