package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fealty.statement.StatementProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a fact, and in which words.
 *
 * @param statements how many live statements speak of it
 * @param origins the voices that assert it, sorted
 * @param firstReported the day from which it counts as known; null where no source's day
 * is known
 * @param words the sources' words for each property that facts show, sorted; no key where
 * no source has any
 * @param through ids of those through whom voices spoke, sorted
 * @param seats of an oath, ids of the organisations that the person pledged to led on its
 * day, as those say who assert it, or who suspect it where nobody does, sorted
 * @param spells of a stated succession, the spells of the successor that are named,
 * sorted
 * @param predecessorSpells of a stated succession, those of the predecessor, sorted
 */
public record Support(int statements, List<String> origins, @Nullable LocalDate firstReported,
		Map<StatementProperty, List<String>> words, List<String> through, List<String> seats, List<String> spells,
		List<String> predecessorSpells) {

	public Support {
		origins = List.copyOf(origins);
		words = Map.copyOf(words);
		through = List.copyOf(through);
		seats = List.copyOf(seats);
		spells = List.copyOf(spells);
		predecessorSpells = List.copyOf(predecessorSpells);
	}

	/** The sources' words for a property that facts show, sorted. */
	public List<String> words(StatementProperty property) {
		return this.words.getOrDefault(property, List.of());
	}

}
