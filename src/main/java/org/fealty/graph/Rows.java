package org.fealty.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/**
 * What a query returns, row by row as the database gives it; each row has a value for
 * each column. A value is a {@code Boolean}, {@code String}, {@code Long}, {@code Double}
 * or {@code LocalDate}, a {@code List} or {@code Map} of these, a {@link NodeValue},
 * {@link RelationshipValue} or {@link PathValue}, or null. Good only within the read that
 * gives it.
 */
public final class Rows implements Iterator<List<@Nullable Object>> {

	private final Result result;

	private final Failures failures;

	Rows(Result result, Failures failures) {
		this.result = result;
		this.failures = failures;
	}

	/** The names of the columns, in order. */
	public List<String> columns() {
		return this.result.keys();
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

}
