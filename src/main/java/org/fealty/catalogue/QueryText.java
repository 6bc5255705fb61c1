package org.fealty.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A query file taken apart: the run of comment lines at its top, and the statement below.
 *
 * @param header the comment lines without their slashes, in order; line n of the file is
 * element n - 1
 * @param cypher the statement, without a semicolon at its end; may be empty
 * @param cypherLine the line on which the statement begins, counted from 1
 */
record QueryText(List<String> header, String cypher, int cypherLine) {

	private static final String COMMENT = "//";

	/**
	 * Takes a file apart, or adds a problem and gives empty parts where it is no text.
	 */
	static QueryText of(QueryFile file, Problems problems) {
		List<String> lines = decode(file.content(), problems).lines().toList();
		List<String> header = new ArrayList<>();
		while (header.size() < lines.size() && lines.get(header.size()).startsWith(COMMENT)) {
			String text = lines.get(header.size()).substring(COMMENT.length()).replace("\t", "    ").stripTrailing();
			header.add(text.startsWith(" ") ? text.substring(1) : text);
		}
		int first = header.size();
		while (first < lines.size() && lines.get(first).isBlank()) {
			first++;
		}
		String cypher = String.join("\n", lines.subList(first, lines.size())).strip();
		return new QueryText(List.copyOf(header), withoutSemicolon(cypher), first + 1);
	}

	private static String withoutSemicolon(String cypher) {
		return cypher.endsWith(";") ? cypher.substring(0, cypher.length() - 1).stripTrailing() : cypher;
	}

	private static String decode(ByteBuffer bytes, Problems problems) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		boolean malformed = decoder.decode(bytes, text, true).isError();
		String read = text.flip().toString();
		if (malformed) {
			problems.add((int) read.chars().filter((c) -> c == '\n').count() + 1, "bytes that are no UTF-8", "UTF-8",
					"Save the file as UTF-8.");
			return "";
		}
		return read.startsWith("\uFEFF") ? read.substring(1) : read;
	}

}
