package org.fealty.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A command line, split into the program's settings ({@code --server.port=9090}) and the
 * words of the command.
 *
 * @param settings the settings, for Spring
 * @param words the command and its arguments
 */
record Settings(List<String> settings, List<String> words) {

	private static final Predicate<String> SETTING = Pattern
		.compile("--[a-z0-9-]+(\\.[a-zA-Z0-9\\[\\]_.-]+)+=.*", Pattern.DOTALL)
		.asMatchPredicate();

	static Settings of(String... arguments) {
		return new Settings(Arrays.stream(arguments).filter(SETTING).toList(),
				Arrays.stream(arguments).filter(SETTING.negate()).toList());
	}

}
