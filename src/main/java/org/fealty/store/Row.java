package org.fealty.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One row that the database gave, however it is reached.
 *
 * @param values by column: texts, whole numbers, truth values, days, bytes, and lists and
 * maps of these; null where there is nothing
 */
record Row(Map<String, ? extends @Nullable Object> values) {

	/** A row of one column. */
	static Row of(String column, @Nullable Object value) {
		return new Row(Collections.singletonMap(column, value));
	}

	boolean isNull(String column) {
		return this.values.get(column) == null;
	}

	/** The text in the column, which has one. */
	String text(String column) {
		return value(column, String.class);
	}

	/** The text in the column; null where there is none. */
	@Nullable String optional(String column) {
		return isNull(column) ? null : text(column);
	}

	/** The whole number in the column, which has one. */
	long number(String column) {
		return value(column, Number.class).longValue();
	}

	/** The whole number in the column; the other where there is none. */
	long number(String column, long other) {
		return isNull(column) ? other : number(column);
	}

	/** Whether the column says true; false where it says nothing. */
	boolean flag(String column) {
		return Boolean.TRUE.equals(this.values.get(column));
	}

	LocalDate day(String column) {
		return value(column, LocalDate.class);
	}

	byte[] bytes(String column) {
		return value(column, byte[].class);
	}

	/** The texts in the column; none where there is no list. */
	List<String> texts(String column) {
		return (this.values.get(column) instanceof Collection<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	/** The properties in the column, which has some. */
	@SuppressWarnings("unchecked")
	Map<String, Object> properties(String column) {
		return value(column, Map.class);
	}

	/** The properties in the column as a row. */
	Row row(String column) {
		return new Row(properties(column));
	}

	private <T> T value(String column, Class<T> type) {
		return type.cast(Objects.requireNonNull(this.values.get(column), column));
	}

}
