package org.fealty.store;

import java.util.Collection;
import java.util.List;

import com.ibm.icu.text.Transliterator;

/**
 * Names as people type them: in Latin letters, without accents, in lower case. Uses
 * Unicode CLDR's transforms through ICU.
 */
final class NameNormalizer {

	/** Soft and hard signs become apostrophes, which nobody types; they go as well. */
	private static final Transliterator FOLD = Transliterator
		.getInstance("Any-Latin; Latin-ASCII; Lower; [\\u0027\\u2019\\u02b9\\u02bc] Remove");

	private NameNormalizer() {
	}

	/** The folded forms of these names, each once, sorted. */
	static List<String> of(Collection<String> names) {
		return names.stream().map(NameNormalizer::of).distinct().sorted().toList();
	}

	private static String of(String name) {
		synchronized (FOLD) {
			return FOLD.transliterate(name);
		}
	}

}
