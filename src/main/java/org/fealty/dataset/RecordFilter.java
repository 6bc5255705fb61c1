package org.fealty.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which records count.
 *
 * @param keep what each field must hold, one of these; {@code *} is anything, an empty
 * text nothing
 * @param drop what no field may hold, likewise
 */
record RecordFilter(Map<String, List<String>> keep, Map<String, List<String>> drop) {

	private static final String ANYTHING = "*";

	RecordFilter {
		keep = Map.copyOf(keep);
		drop = Map.copyOf(drop);
	}

	/** The fields that it looks at. */
	Set<String> fields() {
		Set<String> fields = new TreeSet<>(this.keep.keySet());
		fields.addAll(this.drop.keySet());
		return fields;
	}

	/** Whether the record counts. */
	boolean accepts(InputRecord one) {
		return this.keep.entrySet().stream().allMatch((rule) -> holds(one, rule.getKey(), rule.getValue()))
				&& this.drop.entrySet().stream().noneMatch((rule) -> holds(one, rule.getKey(), rule.getValue()));
	}

	private static boolean holds(InputRecord one, String field, List<String> accepted) {
		if (one.isBlank(field)) {
			return accepted.contains("");
		}
		return accepted.contains(ANYTHING) || one.values(field).stream().anyMatch(accepted::contains);
	}

}
