package org.fealty.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header line that declares a column or a parameter.
 *
 * @param declaration tag, name and type
 * @param description what it says
 */
record HeaderColumn(String declaration, String description) {

	private static final Pattern LINE = Pattern.compile("// (@(?:column|param ) \\w+ :: .*?)(?:\\s{2,}(.*))?");

	static boolean isOne(String line) {
		return LINE.matcher(line).matches();
	}

	static HeaderColumn of(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("No header line of a column: " + line);
		}
		return new HeaderColumn(matcher.group(1).strip(), (matcher.group(2) != null) ? matcher.group(2) : "");
	}

	boolean isColumn() {
		return this.declaration.startsWith("@column");
	}

	/** Tag and name. */
	String name() {
		return this.declaration.substring(0, this.declaration.indexOf(" ::"));
	}

	/** The line with the description at a place. */
	String line(int width) {
		return ("// %-" + width + "s   %s").formatted(this.declaration, this.description).stripTrailing();
	}

}
