package org.fealty.dataset;

import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;

/** What a library says of a damaged file, in words that mean something to its user. */
public final class LibraryMessage {

	/** The name of a Java class, with the colon that parts it from what is said. */
	private static final Pattern CLASS = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*(?::\\s*|\\b)");

	/** What Jackson says of itself and not of the file. */
	private static final Pattern JACKSON = Pattern
		.compile("\\s*\\(start marker at \\[[^]]*]\\)|,? from `[^`]*`|\\[Source: [^]]*]");

	/** How the parser of the JDK names a broken rule of the namespaces of XML. */
	private static final Pattern XML = Pattern.compile("http://www\\.w3\\.org/\\S*#(\\w+)\\?(\\S*)");

	/** How that parser and snakeyaml begin. */
	private static final Pattern BEGINNING = Pattern
		.compile("ParseError at \\[row,col]:\\[(\\d+),(\\d+)] Message: |in '(?:reader|string)', ");

	private LibraryMessage() {
	}

	/** On one line and without names of classes; never blank. */
	public static String of(Throwable failure) {
		String message = (failure instanceof JacksonException ex) ? ex.getOriginalMessage() : failure.getMessage();
		String plain = String.valueOf(message).strip().replaceAll("\\s+", " ");
		plain = JACKSON.matcher(plain).replaceAll("");
		plain = XML.matcher(plain).replaceAll("$1: $2");
		plain = BEGINNING.matcher(plain)
			.replaceAll((found) -> (found.group(1) != null)
					? "line " + found.group(1) + ", column " + found.group(2) + ": " : "");
		plain = CLASS.matcher(plain).replaceAll("").strip();
		return (plain.isEmpty() || plain.equals("null")) ? "it is damaged" : plain;
	}

}
