package org.fealty.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a named query is asked with: a value for each of its parameters.
 *
 * @param values the values by name in the order declared, defaults included, null where
 * an optional one was not given
 */
public record Arguments(Map<String, @Nullable Object> values) {

	/** Keeps the values as they are now, in their order. */
	public Arguments(Map<String, @Nullable Object> values) {
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

}
