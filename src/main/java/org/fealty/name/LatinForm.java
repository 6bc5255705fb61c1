package org.fealty.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Names as people type them: in plain Latin letters, without accents, in lower case, one
 * blank between words. Uses Unicode CLDR's transforms through ICU.
 */
final class LatinForm {

	private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	/** Soft and hard signs and glottal stops become apostrophes, which nobody types. */
	private static final Pattern APOSTROPHES = Pattern.compile("[\\u0027\\u2018\\u2019\\u02b9-\\u02c1`´]");

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** What is not seen, and the signs that Arabic and Hebrew texts mostly leave out. */
	private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cf}\\u0640\\u064b-\\u065f\\u0670\\u0591-\\u05c7]");

	/** Forms of one Arabic letter that keyboards and writers take for each other. */
	private static final Map<Character, Character> ARABIC = Map.ofEntries(Map.entry('ى', 'ي'), Map.entry('ی', 'ي'),
			Map.entry('ې', 'ي'), Map.entry('ئ', 'ي'), Map.entry('ک', 'ك'), Map.entry('ڪ', 'ك'), Map.entry('ة', 'ه'),
			Map.entry('ە', 'ه'), Map.entry('ہ', 'ه'), Map.entry('أ', 'ا'), Map.entry('إ', 'ا'), Map.entry('آ', 'ا'),
			Map.entry('ٱ', 'ا'), Map.entry('ؤ', 'و'));

	private LatinForm() {
	}

	/** The form of a name or of a text typed for one. */
	static String of(String name) {
		String plain = plain(name);
		String latin = isAscii(plain) ? plain.toLowerCase(Locale.ROOT) : latin(plain);
		return SIGNS.matcher(APOSTROPHES.matcher(latin).replaceAll("")).replaceAll(" ").strip();
	}

	/** With one form for each letter, and without what is not seen. */
	private static String plain(String name) {
		if (isAscii(name)) {
			return name;
		}
		String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
		StringBuilder plain = new StringBuilder(composed.length());
		UNWRITTEN.matcher(composed).replaceAll("").chars().forEach((one) -> {
			char letter = (char) one;
			plain.append(ARABIC.getOrDefault(letter, letter).charValue());
		});
		return plain.toString();
	}

	private static String latin(String name) {
		synchronized (TO_LATIN) {
			return TO_LATIN.transliterate(name);
		}
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch((one) -> one < 0x80);
	}

}
