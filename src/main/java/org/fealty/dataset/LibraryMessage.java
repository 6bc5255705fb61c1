package org.fealty.dataset;

import java.util.regex.Pattern;

/** What a library says of a damaged file, in words that mean something to its user. */
final class LibraryMessage {

	/** The name of a Java class, with the colon that parts it from what is said. */
	private static final Pattern CLASS = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*(?::\\s*|\\b)");

	private LibraryMessage() {
	}

	/** On one line and without names of classes; never blank. */
	static String of(Throwable failure) {
		String message = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
		String plain = CLASS.matcher(message).replaceAll("").strip();
		return (plain.isEmpty() || plain.equals("null")) ? "it is damaged" : plain;
	}

}
