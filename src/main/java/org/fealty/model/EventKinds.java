package org.fealty.model;

import java.util.List;
import java.util.Set;

/**
 * Kinds of events that do not exclude each other. A bombing may be both by car and by
 * suicide, so two sources that name one of these each do not contradict each other.
 */
public final class EventKinds {

	private static final List<Set<String>> COMPATIBLE = List.of(Set.of("bombing", "car bombing", "suicide bombing"));

	private EventKinds() {
	}

	/** Whether one event can be of both kinds; a kind is compatible with itself. */
	public static boolean areCompatible(String kind, String other) {
		return kind.equals(other)
				|| COMPATIBLE.stream().anyMatch((kinds) -> kinds.contains(kind) && kinds.contains(other));
	}

}
