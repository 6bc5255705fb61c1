package org.fealty.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a text is refused and what to do about it.
 *
 * @param reason what was found, a clause without a full stop
 * @param remedy what to do, one or more whole sentences
 * @param suggestions the dates that may be meant, each of them accepted
 */
record Advice(String reason, String remedy, List<String> suggestions) {

	Advice {
		suggestions = List.copyOf(suggestions);
	}

	/** Advice that names no date. */
	static Advice of(String reason, String remedy) {
		return new Advice(reason, remedy, List.of());
	}

	/**
	 * Advice to write one of several dates.
	 * @param reason what was found
	 * @param otherwise the remedy where none of the candidates is a date
	 * @param candidates what may be meant, the likeliest first; those that are no date
	 * are left out
	 */
	static Advice oneOf(String reason, String otherwise, String... candidates) {
		List<String> dates = Stream.of(candidates).filter(EdtfParser::accepts).distinct().toList();
		String remedy = dates.isEmpty() ? otherwise : "Write " + String.join(" or ", dates) + ", whichever is meant.";
		return new Advice(reason, (dates.size() == 1) ? "Write " + dates.getFirst() + "." : remedy, dates);
	}

}
