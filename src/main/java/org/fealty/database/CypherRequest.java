package org.fealty.database;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Cypher text as it is sent to the database: with one parameter, a map of all
 * arguments. The database makes a plan for each combination of types of the parameters,
 * and an argument that is absent has another type than one that is there; a map has
 * always the same, so that one plan serves every question.
 *
 * @param text the text, which reads {@code $given.name} where its file has {@code $name}
 * @param parameters the names of the parameters that the file uses, without {@code $}; by
 * the alphabet
 */
public record CypherRequest(String text, Set<String> parameters) {

	private static final String GIVEN = "given";

	/**
	 * A parameter, or what may hold a dollar sign that begins none: texts, quoted names,
	 * comments, labels and types given as {@code $any(...)}.
	 */
	private static final Pattern PART = Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`"
			+ "|//[^\\n]*+|/\\*(?s:.*?)\\*/|\\$(?<name>[A-Za-z_]\\w*+)(?!\\s*\\()|\\$`(?<quoted>[^`]++)`");

	/** Keeps the names as they are now, by the alphabet. */
	public CypherRequest {
		parameters = Collections.unmodifiableSet(new TreeSet<>(parameters));
	}

	/**
	 * How a text is sent.
	 * @param cypher a statement as it lies in its file
	 */
	public static CypherRequest of(String cypher) {
		Set<String> names = new HashSet<>();
		StringBuilder text = new StringBuilder();
		Matcher part = PART.matcher(cypher);
		while (part.find()) {
			String name = (part.group("name") != null) ? part.group("name") : part.group("quoted");
			if (name != null) {
				names.add(name);
			}
			part.appendReplacement(text, Matcher.quoteReplacement((name != null) ? read(name) : part.group()));
		}
		return new CypherRequest(part.appendTail(text).toString(), names);
	}

	private static String read(String name) {
		return "$" + GIVEN + ".`" + name + "`";
	}

	/**
	 * The parameters to send with the text.
	 * @param arguments the arguments by name; null where one is absent
	 */
	public static Map<String, Object> arguments(Map<String, ? extends @Nullable Object> arguments) {
		// A copy, since the driver wants a map that may be asked for null.
		return Map.of(GIVEN, new HashMap<String, @Nullable Object>(arguments));
	}

}
