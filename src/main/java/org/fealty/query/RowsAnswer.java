package org.fealty.query;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.fealty.catalogue.Column;
import org.fealty.catalogue.NamedQuery;
import org.fealty.database.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A table, row by row as the database gives it. A row has a value for each column of the
 * query: a {@code Boolean}, {@code String}, {@code Long}, {@code Double} or
 * {@code LocalDate}, a {@code List} or {@code Map} of these, or null.
 */
public final class RowsAnswer implements Answer, Iterator<List<@Nullable Object>> {

	private final NamedQuery query;

	private final Arguments arguments;

	private final Iterator<List<@Nullable Object>> rows;

	private final long limit;

	private long count;

	/**
	 * Hands over rows up to a limit.
	 * @param query the query that was asked
	 * @param arguments what it was asked with
	 * @param rows its rows, more than the limit if there are more
	 * @param limit how many to hand over at most
	 */
	public RowsAnswer(NamedQuery query, Arguments arguments, Iterator<List<@Nullable Object>> rows, long limit) {
		this.query = query;
		this.arguments = arguments;
		this.rows = rows;
		this.limit = limit;
	}

	@Override
	public NamedQuery query() {
		return this.query;
	}

	@Override
	public Arguments arguments() {
		return this.arguments;
	}

	/** What the values of a row are, in their order. */
	public List<Column> columns() {
		return this.query.columns();
	}

	/**
	 * Whether there is another row.
	 * @throws org.fealty.database.GraphException if the database stops
	 */
	@Override
	public boolean hasNext() {
		return this.count < this.limit && this.rows.hasNext();
	}

	/**
	 * The next row.
	 * @throws org.fealty.database.GraphException if the database stops
	 */
	@Override
	public List<@Nullable Object> next() {
		if (!hasNext()) {
			throw new NoSuchElementException("All " + this.count + " rows have been taken.");
		}
		this.count++;
		return this.rows.next();
	}

	/** How many rows have been taken. */
	public long count() {
		return this.count;
	}

	@Override
	public boolean isTruncated() {
		return this.count >= this.limit && this.rows.hasNext();
	}

}
