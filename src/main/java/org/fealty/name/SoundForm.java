package org.fealty.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a word in Latin letters sounds, roughly: the same for the ways in which one name of
 * another script is written in Latin letters, as in Khasavyurt, Hasavurt and Xasavyurt.
 */
final class SoundForm {

	private static final List<Rule> CONSONANTS = List.of(rule("shch|sch|sh", "s"), rule("tch|tsh|ch|ts|tz", "c"),
			rule("dzh|dj|dz|zh", "z"), rule("kh|x", "h"), rule("gh", "g"), rule("ph", "f"), rule("th", "t"),
			rule("dh", "d"), rule("ck|q", "k"));

	private static final List<Rule> VOWELS = List.of(rule("w", "v"), rule("[yj](?=[aeiou])", ""), rule("[yj]", "i"),
			rule("i+(?=[aeou])", ""), rule("ou|oo", "u"), rule("(?<=[aeiou])h$", ""));

	private static final Rule TWICE = rule("(.)\\1+", "$1");

	private static final Rule NOT_A_CONSONANT = rule("[aeiouwyj]|(?<=[aeiou])h$", "");

	/** Consonants that scripts without vowels, and their readers, take for each other. */
	private static final List<Rule> MERGED = List.of(rule("[pfv]", "b"), rule("[gc](?=.|$)", "k"), rule("z", "s"));

	private SoundForm() {
	}

	/** The sound of one word. */
	static String of(String word) {
		return all(VOWELS, all(CONSONANTS, word));
	}

	/**
	 * The consonants of one word, which is all that a script without vowels keeps of it;
	 * empty where there are none.
	 */
	static String consonants(String word) {
		return all(MERGED, NOT_A_CONSONANT.on(all(CONSONANTS, word)));
	}

	private static String all(List<Rule> rules, String word) {
		String sound = word;
		for (Rule rule : rules) {
			sound = rule.on(sound);
		}
		return TWICE.on(sound);
	}

	private static Rule rule(String form, String by) {
		return new Rule(Pattern.compile(form), by);
	}

	private record Rule(Pattern form, String by) {

		String on(String word) {
			return this.form.matcher(word).replaceAll(this.by);
		}

	}

}
