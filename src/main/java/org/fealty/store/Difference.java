package org.fealty.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between two states of the same things. */
final class Difference {

	private Difference() {
	}

	/** The keys under which the two hold different things, or only one holds any. */
	static <K, V> Set<K> of(Map<K, V> before, Map<K, V> after) {
		Set<K> keys = new HashSet<>(before.keySet());
		keys.addAll(after.keySet());
		return keys.stream()
			.filter((key) -> !Objects.equals(before.get(key), after.get(key)))
			.collect(Collectors.toSet());
	}

}
