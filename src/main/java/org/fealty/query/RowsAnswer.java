package org.fealty.query;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.fealty.catalogue.Column;
import org.fealty.database.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A table, row by row as the database gives it. A row has a value for each column of the
 * query: a {@code Boolean}, {@code String}, {@code Long}, {@code Double} or
 * {@code LocalDate}, a {@code List} or {@code Map} of these, or null.
 */
public final class RowsAnswer implements Answer, Iterator<List<@Nullable Object>> {

	private final Question question;

	private final Iterator<List<@Nullable Object>> rows;

	private final long limit;

	private long count;

	/**
	 * Hands over rows up to a limit.
	 * @param question what was asked
	 * @param rows its rows, more than the limit if there are more
	 * @param limit how many to hand over at most
	 */
	public RowsAnswer(Question question, Iterator<List<@Nullable Object>> rows, long limit) {
		this.question = question;
		this.rows = rows;
		this.limit = limit;
	}

	@Override
	public Question question() {
		return this.question;
	}

	/** What the values of a row are, in their order. */
	public List<Column> columns() {
		return query().columns();
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
