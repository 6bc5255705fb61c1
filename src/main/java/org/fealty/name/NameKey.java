package org.fealty.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key of a name: four forms of it, divided by bars, each in words. A digit before a
 * word says to which form it belongs, so that one index holds them all.
 *
 * <ol>
 * <li>plain Latin letters: {@code khasavyurt}
 * <li>{@code 1} and the sound: {@code 1hasavurt}
 * <li>the consonants alone, behind {@code 0} where the name is written in a script
 * without vowels and behind {@code 9} where it is not: {@code 9hsbrt}
 * <li>{@code 2} and all letters in one: {@code 2khasavyurt}
 * </ol>
 */
public final class NameKey {

	/** What stands between the forms. */
	public static final String BAR = " | ";

	/** Articles that belong to a name or not, as a writer likes. */
	private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "il", "the", "of", "a", "an");

	private static final Pattern JOINED_ARTICLE = Pattern.compile("al.{3,}");

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}|]");

	private static final int FEWEST_CONSONANTS = 3;

	private NameKey() {
	}

	/** The keys of these names, in their order. */
	public static List<String> of(Collection<String> names) {
		return names.stream().map(NameKey::of).toList();
	}

	/** The key of a name, or of a text typed for one. */
	public static String of(String name) {
		String latin = LatinForm.of(name);
		List<String> words = words(latin);
		String mark = isWithoutVowels(name) ? "0" : "9";
		return String.join(BAR, latin, form(words, "1", SoundForm::of), consonants(words, mark),
				latin.isEmpty() ? "" : "2" + latin.replace(" ", ""));
	}

	/**
	 * A key that somebody wrote by hand, without what no key holds: an index would take
	 * signs and the words AND, OR and NOT for commands.
	 */
	public static String plain(String key) {
		return SIGNS.matcher(key.toLowerCase(Locale.ROOT)).replaceAll(" ");
	}

	private static String form(List<String> words, String mark, UnaryOperator<String> form) {
		return words.stream()
			.map(form)
			.filter((word) -> !word.isEmpty())
			.map((word) -> mark + word)
			.collect(Collectors.joining(" "));
	}

	/** Too few consonants say nothing. */
	private static String consonants(List<String> words, String mark) {
		// Arabic writes its article and the word as one.
		UnaryOperator<String> bare = (word) -> (mark.equals("0") && JOINED_ARTICLE.matcher(word).matches())
				? word.substring(2) : word;
		String form = form(words, mark, (word) -> SoundForm.consonants(bare.apply(word)));
		return (form.replace(" ", "").length() - words.size() < FEWEST_CONSONANTS) ? "" : form;
	}

	/** The words without articles, unless there is nothing else. */
	private static List<String> words(String latin) {
		List<String> all = Arrays.stream(latin.split(" ")).filter((word) -> !word.isEmpty()).toList();
		List<String> words = all.stream().filter((word) -> !ARTICLES.contains(word)).toList();
		return words.isEmpty() ? all : words;
	}

	private static boolean isWithoutVowels(String name) {
		return name.codePoints()
			.mapToObj(Character.UnicodeScript::of)
			.anyMatch((script) -> script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW
					|| script == Character.UnicodeScript.SYRIAC);
	}

}
