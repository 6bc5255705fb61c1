package org.fealty.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows {@code @example}: {@code name=value} with blanks between. */
final class ExampleReader {

	private static final Pattern ARGUMENT = Pattern.compile(
			"\\G\\s*(?<name>[A-Za-z][A-Za-z0-9_]*)=(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"']*))"
					+ "(?=\\s|$)");

	private final Problems problems;

	ExampleReader(Problems problems) {
		this.problems = problems;
	}

	/** Reads an example; empty where a problem says why it cannot be read. */
	Optional<Example> read(Header.Tag tag) {
		String text = tag.text().strip();
		Map<String, List<String>> arguments = new LinkedHashMap<>();
		Matcher argument = ARGUMENT.matcher(text);
		int end = 0;
		while (argument.find()) {
			arguments.computeIfAbsent(argument.group("name"), (name) -> new ArrayList<>()).add(value(argument));
			end = argument.end();
		}
		if (end < text.length()) {
			this.problems.add(tag.number(), Problems.quoted(text.substring(end).strip()),
					"name=value with blanks between, and quotes around a value that has a blank",
					"Write the example as @example organisation=caucasus-emirate limit=10.");
			return Optional.empty();
		}
		return Optional.of(new Example(text, arguments, tag.number()));
	}

	private static String value(Matcher argument) {
		for (String form : List.of("double", "single")) {
			String value = argument.group(form);
			if (value != null) {
				return value;
			}
		}
		return argument.group("bare");
	}

}
