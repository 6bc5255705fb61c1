package org.fealty.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fealty.model.TypeList;

/**
 * The lists of five types or more that a query file or a script of the page writes out,
 * as {@code A|B} or as {@code 'A', 'B'}. A list of fewer is a choice of its author.
 */
public final class WrittenTypeLists {

	private static final Pattern LIST = Pattern
		.compile("\\b[A-Z][A-Z_]+(?:\\s*\\|\\s*[A-Z][A-Z_]+){4,}|'[A-Z][A-Z_]+'(?:,\\s*'[A-Za-z_]+'){4,}");

	private static final Pattern WORD = Pattern.compile("\\w+");

	private static final int WIDTH = 150;

	private WrittenTypeLists() {
	}

	/** The lists in a text that are none of the model's, each beside the nearest one. */
	public static List<String> unknownIn(String text) {
		return lists(text).map((list) -> types(list.group()))
			.filter((types) -> !nearest(types).types().equals(types))
			.map((types) -> types + ", but " + nearest(types) + " of the model is " + nearest(types).types())
			.toList();
	}

	/** The text with the nearest list of the model in the place of each. */
	public static String written(String text) {
		StringBuilder written = new StringBuilder();
		int[] from = { 0 };
		lists(text).forEach((list) -> {
			written.append(text, from[0], list.start());
			String line = text.substring(text.lastIndexOf('\n', list.start()) + 1, list.start());
			written.append(wrapped(nearest(types(list.group())).types(), list.group().startsWith("'"), line));
			from[0] = list.end();
		});
		return written.append(text.substring(from[0])).toString();
	}

	private static Stream<MatchResult> lists(String text) {
		return LIST.matcher(text).results().toList().stream();
	}

	private static List<String> types(String list) {
		return WORD.matcher(list).results().map(MatchResult::group).toList();
	}

	private static TypeList nearest(List<String> types) {
		return Arrays.stream(TypeList.values())
			.max(Comparator.comparingDouble((TypeList list) -> likeness(list.types(), types)))
			.orElseThrow();
	}

	/** The share of the types of both that both have. */
	private static double likeness(List<String> one, List<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		return (double) both.size() / (one.size() + other.size() - both.size());
	}

	private static String wrapped(List<String> types, boolean quoted, String begin) {
		String indentation = "\n" + begin.replaceAll("\\S.*", "") + "    ";
		StringBuilder list = new StringBuilder();
		int width = begin.length();
		for (String type : types) {
			String word = quoted ? "'" + type + "'" : type;
			String sign = list.isEmpty() ? "" : quoted ? ", " : "|";
			if (width + sign.length() + word.length() > WIDTH) {
				list.append(quoted ? "," : "").append(indentation).append(quoted ? "" : "|").append(word);
				width = indentation.length() + word.length();
			}
			else {
				list.append(sign).append(word);
				width += sign.length() + word.length();
			}
		}
		return list.toString();
	}

}
