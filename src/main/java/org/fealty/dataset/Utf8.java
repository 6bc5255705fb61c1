package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Goes once through a file, however large, feeds its bytes to a digest and says where
 * they stop being UTF-8.
 */
final class Utf8 {

	/** The byte order mark with which a file may begin. */
	static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final String CURE = "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").";

	private static final int CHUNK = 65_536;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);

	private final CharBuffer chars = CharBuffer.allocate(CHUNK);

	private final MessageDigest digest;

	private long before;

	private long line = 1;

	private @Nullable String wrong;

	private final String cure;

	private Utf8(MessageDigest digest, String cure) {
		this.digest = digest;
		this.cure = cure;
	}

	/** Whether these are the first bytes of a file that begins with the mark. */
	static boolean isMarked(byte[] start) {
		return start.length >= MARK.length && Arrays.equals(start, 0, MARK.length, MARK, 0, MARK.length);
	}

	/** Whether these are the first bytes of UTF-16 that says so. */
	static boolean isMarkedUtf16(byte[] start) {
		return start.length >= 2 && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
				|| (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
	}

	/**
	 * Reads the file through.
	 * @return what is wrong with it as a sentence; null where it is UTF-8
	 */
	static @Nullable String check(Path path, MessageDigest digest) throws IOException {
		try (InputStream input = Files.newInputStream(path)) {
			return check(input, digest, CURE);
		}
	}

	/**
	 * Reads the stream through.
	 * @param cure a sentence that says what to do about text that is no UTF-8
	 * @return what is wrong with it as a sentence; null where it is UTF-8
	 */
	static @Nullable String check(InputStream input, MessageDigest digest, String cure) throws IOException {
		Utf8 check = new Utf8(digest, cure);
		check.run(input);
		return check.wrong;
	}

	private void run(InputStream input) throws IOException {
		int count = fill(input);
		while (count >= 0) {
			this.bytes.flip();
			decode(false);
			this.bytes.compact();
			count = fill(input);
		}
		this.bytes.flip();
		decode(true);
	}

	private int fill(InputStream input) throws IOException {
		int count = input.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		if (count > 0) {
			this.digest.update(this.bytes.array(), this.bytes.position(), count);
			this.bytes.position(this.bytes.position() + count);
		}
		return count;
	}

	private void decode(boolean last) {
		if (this.wrong != null) {
			this.bytes.position(this.bytes.limit());
			return;
		}
		this.chars.clear();
		CoderResult result = this.decoder.decode(this.bytes, this.chars, last);
		int good = this.bytes.position();
		int zero = count(good);
		if (zero >= 0) {
			this.wrong = "byte " + (this.before + zero + 1) + " (line " + this.line
					+ ") is zero, so this is no UTF-8 text, perhaps UTF-16 or a spreadsheet's own format. " + this.cure;
		}
		else if (result.isError()) {
			this.wrong = "byte " + (this.before + good + 1) + " (line " + this.line
					+ ") is 0x%02X, which is no UTF-8 there".formatted(this.bytes.get(good)) + guess(good) + ". "
					+ this.cure;
		}
		this.before += good;
	}

	/** Counts lines among the decoded bytes; the index of a zero byte, or -1. */
	private int count(int good) {
		for (int index = 0; index < good; index++) {
			byte one = this.bytes.get(index);
			if (one == 0) {
				return index;
			}
			if (one == '\n') {
				this.line++;
			}
		}
		return -1;
	}

	private String guess(int good) {
		int found = this.bytes.get(good) & 0xFF;
		boolean start = this.before + good == 0;
		return (start && found >= 0xFE) ? "; the file looks like UTF-16"
				: "; perhaps the file is Windows-1252 or -1251";
	}

}
