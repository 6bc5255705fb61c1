package org.fealty.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/** The properties of one node or relationship; what is null or unknown is left out. */
public final class PropertyMap {

	private final Map<String, Object> map = new HashMap<>();

	public PropertyMap with(String name, @Nullable String value) {
		return put(name, value);
	}

	public PropertyMap with(String name, @Nullable LocalDate value) {
		return put(name, value);
	}

	public PropertyMap with(String name, @Nullable Integer value) {
		return put(name, (value != null) ? value.longValue() : null);
	}

	public PropertyMap with(String name, long value) {
		return put(name, value);
	}

	public PropertyMap with(String name, boolean value) {
		return put(name, value);
	}

	public PropertyMap with(String name, Collection<String> values) {
		return put(name, List.copyOf(values));
	}

	public PropertyMap withDays(String name, Collection<LocalDate> days) {
		return put(name, List.copyOf(days));
	}

	/** The day's bounds as {@code nameEarliest} and {@code nameLatest}. */
	public PropertyMap with(String name, Bounds day) {
		return with(name + "Earliest", day.earliest()).with(name + "Latest", day.latest());
	}

	/** All of them, by name. */
	public Map<String, Object> map() {
		return this.map;
	}

	private PropertyMap put(String name, @Nullable Object value) {
		if (value != null) {
			this.map.put(name, value);
		}
		return this;
	}

}
