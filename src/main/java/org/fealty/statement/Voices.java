package org.fealty.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who may be whom among the voices, and so which of them confirm each other. */
public final class Voices {

	private final Map<String, Set<String>> mayBe;

	/** Several entries of one voice add up. */
	public Voices(Collection<Voice> voices) {
		Map<String, Set<String>> map = new HashMap<>();
		voices.forEach((voice) -> map.computeIfAbsent(voice.id(), (id) -> new HashSet<>()).addAll(voice.mayBe()));
		this.mayBe = map;
	}

	/**
	 * Whether two voices are surely two: neither is the coder, neither may be the other,
	 * and no third is whom both may be.
	 */
	public boolean independent(String first, String second) {
		if (first.equals(second) || first.equals(Voice.CODER) || second.equals(Voice.CODER)) {
			return false;
		}
		Set<String> ofFirst = this.mayBe.getOrDefault(first, Set.of());
		Set<String> ofSecond = this.mayBe.getOrDefault(second, Set.of());
		return !ofFirst.contains(Voice.ANYBODY) && !ofSecond.contains(Voice.ANYBODY) && !ofFirst.contains(second)
				&& !ofSecond.contains(first) && Collections.disjoint(ofFirst, ofSecond);
	}

}
