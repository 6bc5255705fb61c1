package org.fealty.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment above a part in a query file:
 * {@code // part: may-hold (relation = office, day = $asOf)}.
 *
 * @param indentation the blanks before it
 * @param part name of the part
 * @param words what the query says for each variable of the part
 */
record PartMarker(String indentation, String part, Map<String, String> words) {

	private static final Pattern LINE = Pattern.compile("(\\s*)// part: ([a-z-]+)(?: \\((.*)\\))?");

	private static final Pattern WORD = Pattern.compile("(\\w+) = (.+)");

	/** Whether a line begins a part that is used, not one that is defined. */
	static boolean uses(String line) {
		return LINE.matcher(line).matches() && line.contains(" = ");
	}

	/** The marker that a line is; empty where it is none. */
	static Optional<PartMarker> of(String line) {
		Matcher matcher = LINE.matcher(line);
		return matcher.matches() ? Optional.of(new PartMarker(matcher.group(1), matcher.group(2),
				words((matcher.group(3) != null) ? matcher.group(3) : ""))) : Optional.empty();
	}

	private static Map<String, String> words(String text) {
		Map<String, String> words = new LinkedHashMap<>();
		for (String word : text.isEmpty() ? List.<String>of() : List.of(text.split(", "))) {
			Matcher matcher = WORD.matcher(word);
			if (!matcher.matches()) {
				throw new IllegalArgumentException(
						"\"" + word + "\" in a line \"// part:\"; write \"variable = what stands for it\".");
			}
			words.put(matcher.group(1), matcher.group(2));
		}
		return words;
	}

	/** The line below the part. */
	String end() {
		return this.indentation + "// end part";
	}

}
