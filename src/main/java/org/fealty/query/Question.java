package org.fealty.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.NamedQuery;
import org.fealty.database.GraphVersion;
import org.jspecify.annotations.Nullable;

/**
 * A named query with all that its answer depends on.
 *
 * @param query the query
 * @param arguments what it is asked with
 * @param graph the version of the graph before it was asked
 */
public record Question(NamedQuery query, Arguments arguments, GraphVersion graph) {

	/**
	 * A hash of what the query says: its statement and how its parameters are declared. A
	 * query that bears the same name and another hash may answer otherwise.
	 * @return 64 hexadecimal digits, a SHA-256
	 */
	public String textHash() {
		List<String> declared = this.query.parameters()
			.stream()
			.map((parameter) -> parameter.name() + " :: " + parameter.declaration())
			.toList();
		return hash(this.query.name() + "\n" + String.join("\n", declared) + "\n" + this.query.cypher());
	}

	/**
	 * A hash of the text, the arguments and the version of the graph: as long as it is
	 * the same, so is the answer.
	 * @return 64 hexadecimal digits, a SHA-256
	 */
	public String fingerprint() {
		StringBuilder text = new StringBuilder(textHash()).append('\n').append(this.graph);
		for (Map.Entry<String, @Nullable Object> argument : this.arguments.values().entrySet()) {
			text.append('\n').append(argument.getKey()).append('=');
			append(argument.getValue(), text);
		}
		return hash(text.toString());
	}

	/** With its length before it, so that no value looks like two. */
	private static void append(@Nullable Object value, StringBuilder text) {
		if (value instanceof List<?> list) {
			text.append('[').append(list.size()).append(']');
			list.forEach((element) -> append(element, text));
		}
		else {
			String word = String.valueOf(value);
			text.append((value != null) ? word.length() : -1).append(':').append(word);
		}
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256.", ex);
		}
	}

}
