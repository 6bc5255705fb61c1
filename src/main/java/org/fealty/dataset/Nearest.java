package org.fealty.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant who wrote a word that is not known. */
final class Nearest {

	private static final int AT_MOST = 3;

	private Nearest() {
	}

	/**
	 * The known words that differ least (by at most a third of the letters) or that
	 * contain the word, nearest first, at most three.
	 */
	static List<String> to(String word, Collection<String> known) {
		LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, word.length() / 3));
		return known.stream()
			.map((candidate) -> new Candidate(candidate, distance(distance, word, candidate)))
			.filter((candidate) -> candidate.distance() >= 0)
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
			.limit(AT_MOST)
			.map(Candidate::word)
			.toList();
	}

	/** " Did you mean …?", or nothing where nothing is near; begins with a blank. */
	static String question(String word, Collection<String> known) {
		List<String> near = to(word, known);
		return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
	}

	private static int distance(LevenshteinDistance measure, String word, String candidate) {
		int edits = measure.apply(word, candidate);
		boolean part = word.length() >= 4 && candidate.contains(word);
		return (edits >= 0 || !part) ? edits : candidate.length() - word.length();
	}

	private record Candidate(String word, int distance) {
	}

}
