package org.fealty.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cypher that stands in several query files, written once below {@code cypher/parts/}.
 *
 * @param name name of its file, without the ending
 * @param variables the words that a query replaces by its own
 * @param columns the header lines that a query needs with it, in their order; may be none
 * @param body its lines
 */
record CypherPart(String name, List<String> variables, List<HeaderColumn> columns, List<String> body) {

	private static final Pattern TITLE = Pattern.compile("// part: (\\S+) \\((.+)\\)");

	/**
	 * Reads a part.
	 * @param name name of its file, without the ending
	 * @param lines the lines of the file
	 */
	static CypherPart read(String name, List<String> lines) {
		Matcher title = TITLE.matcher(lines.get(0));
		if (!title.matches() || !title.group(1).equals(name)) {
			throw new IllegalArgumentException("cypher/parts/" + name + ".cypher begins with \"" + lines.get(0)
					+ "\", but the first line of a part is \"// part: " + name + " (variable, variable)\".");
		}
		int header = (int) lines.stream().takeWhile((line) -> line.startsWith("//") && !PartMarker.uses(line)).count();
		Stream<String> columns = lines.subList(0, header).stream().filter(HeaderColumn::isOne);
		return new CypherPart(name, List.of(title.group(2).split(", ")), columns.map(HeaderColumn::of).toList(),
				List.copyOf(lines.subList(header, lines.size())));
	}

	/** Its lines with the words of a query in the place of its variables. */
	List<String> with(Map<String, String> words) {
		return this.body.stream().map((line) -> replace(line, words)).toList();
	}

	/** Its text with any words for its variables and any blanks. */
	Pattern pattern() {
		Set<String> seen = new HashSet<>();
		String text = this.body.stream().map(String::strip).collect(Collectors.joining(" "));
		Matcher token = Pattern.compile("\\w+|\\s+|\\W").matcher(text);
		return Pattern.compile(token.replaceAll((found) -> Matcher.quoteReplacement(loose(found.group(), seen))));
	}

	private String loose(String token, Set<String> seen) {
		if (this.variables.contains(token)) {
			return seen.add(token) ? "(?<" + token + ">[\\w$.+ ]+?)" : "\\k<" + token + ">";
		}
		return token.isBlank() ? "\\s+" : Pattern.quote(token);
	}

	private static String replace(String line, Map<String, String> words) {
		if (words.isEmpty()) {
			return line;
		}
		Pattern variable = Pattern.compile("(?<![\\w.$'])(" + String.join("|", words.keySet()) + ")(?![\\w'])");
		return variable.matcher(line).replaceAll((found) -> Matcher.quoteReplacement(words.get(found.group(1))));
	}

}
