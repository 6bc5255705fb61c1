package org.fealty.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes wrong files of right ones: the same for the same seed. Some changes are those of
 * a careless hand, others of a bad line or of somebody who means harm.
 */
final class FileMutator {

	private static final List<String> TEXTS = List.of("", " ", "\u0000", "\uFEFF", "\"", "'", ",", ";", "\t", "\n",
			"\r", "\r\n\r\n", "<", ">", "&", "&xxe;", "<![CDATA[", "]]>", "<!--",
			"<!DOCTYPE x [<!ENTITY xxe SYSTEM" + " \"file:///etc/passwd\">]>", "<?xml version=\"1.1\"?>", "{", "}", "[",
			"]", "null", "true", "NaN", "-1", "0", "1e999", "99999999999999999999999", "2014-02-30", "0000-00-00",
			"31 Feb 1950", "+292277026596-01-01", "2014-13", "[..]", "[2014..2013]", "9999999-01-01", "\\u0000", "\\",
			"\uD83D\uDE00", "\u202E", "- list", ": x", "!!x", "*a", "&a", "{{}}", "%s%n", "..", "../../x", "=1+1",
			"ucdp:1", "P999999999999", "Q0");

	private static final byte[][] BYTES = { { (byte) 0xFF }, { (byte) 0xC3, 0x28 }, { (byte) 0x93, (byte) 0x94 },
			{ (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, { (byte) 0xFE, (byte) 0xFF }, { 0x1A } };

	private static final int LONG = 200_000;

	private static final int DEEP = 20_000;

	private final Random random;

	FileMutator(long seed) {
		this.random = new Random(seed);
	}

	/** Whether what happens with this chance happens. */
	boolean happens(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/** With one to four changes. */
	byte[] mutated(byte[] file) {
		byte[] mutated = file;
		int changes = 1 + this.random.nextInt(4);
		for (int change = 0; change < changes; change++) {
			mutated = changed(mutated);
		}
		return mutated;
	}

	private byte[] changed(byte[] file) {
		int from = at(file);
		int to = Math.min(file.length, from + 1 + this.random.nextInt(happens(4) ? 200 : 8));
		return switch (this.random.nextInt(12)) {
			case 0, 1 -> replaced(file, from, to, text());
			case 2 -> replaced(file, from, from, text());
			case 3 -> replaced(file, from, to, new byte[0]);
			case 4 -> replaced(file, to, to, Arrays.copyOfRange(file, from, to));
			case 5 -> replaced(file, from, from, BYTES[this.random.nextInt(BYTES.length)]);
			case 6 -> flipped(file, from);
			case 7 -> Arrays.copyOf(file, from);
			case 8 -> lineGone(file, from);
			case 9 -> lineTwice(file, from);
			case 10 -> piece(file, from);
			default -> happens(10) ? repeated(file, from) : replaced(file, from, from, text());
		};
	}

	private int at(byte[] file) {
		return (file.length == 0) ? 0 : this.random.nextInt(file.length);
	}

	private byte[] text() {
		return TEXTS.get(this.random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8);
	}

	/** A whole piece between two signs that part pieces gets another content. */
	private byte[] piece(byte[] file, int at) {
		int from = at;
		int to = at;
		while (from > 0 && !parts(file[from - 1])) {
			from--;
		}
		while (to < file.length && !parts(file[to])) {
			to++;
		}
		return replaced(file, from, to, text());
	}

	private static boolean parts(byte sign) {
		return ",;\"<>\n:{}[]".indexOf(sign) >= 0;
	}

	/** An XML file in which one text between two tags is another. */
	byte[] withOtherText(byte[] xml) {
		int from = at(xml);
		while (from < xml.length && xml[from] != '>') {
			from++;
		}
		int to = Math.min(xml.length, from + 1);
		while (to < xml.length && xml[to] != '<') {
			to++;
		}
		String text = new String(text(), StandardCharsets.UTF_8).replaceAll("[&<>\\p{Cntrl}]", "");
		return (to < xml.length) ? replaced(xml, from + 1, to, text.getBytes(StandardCharsets.UTF_8)) : xml;
	}

	/** Something very long, or opened very often. */
	private byte[] repeated(byte[] file, int at) {
		return replaced(file, at, at,
				(happens(2) ? "x".repeat(LONG)
						: List.of("[", "{\"a\":", "<a>", "(").get(this.random.nextInt(4)).repeat(DEEP))
					.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] flipped(byte[] file, int at) {
		byte[] flipped = file.clone();
		if (flipped.length > 0) {
			flipped[at] ^= (byte) (1 << this.random.nextInt(8));
		}
		return flipped;
	}

	private static byte[] lineGone(byte[] file, int at) {
		return replaced(file, lineStart(file, at), lineEnd(file, at), new byte[0]);
	}

	private byte[] lineTwice(byte[] file, int at) {
		byte[] line = Arrays.copyOfRange(file, lineStart(file, at), lineEnd(file, at));
		int where = lineStart(file, at(file));
		return replaced(file, where, where, line);
	}

	private static int lineStart(byte[] file, int at) {
		int start = at;
		while (start > 0 && file[start - 1] != '\n') {
			start--;
		}
		return start;
	}

	private static int lineEnd(byte[] file, int at) {
		int end = at;
		while (end < file.length && file[end] != '\n') {
			end++;
		}
		return Math.min(file.length, end + 1);
	}

	private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + by.length);
		out.write(file, 0, from);
		out.writeBytes(by);
		out.write(file, to, file.length - to);
		return out.toByteArray();
	}

}
