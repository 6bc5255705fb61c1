package org.fealty.dataset;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a table between what spreadsheets and old systems put around it: a byte
 * order mark, a line {@code sep=;} before the header, and 0x1A behind the last row.
 *
 * @param path the file
 * @param from the first byte of the table, behind mark and separator line
 * @param to the byte behind the last one
 * @param separator what a line {@code sep=} names; null where there is none
 * @param closed whether 0x1A closes the file
 */
record RawTable(Path path, long from, long to, @Nullable Character separator, boolean closed) {

	private static final int LOOKED_AT = 64;

	private static final byte CLOSING = 0x1A;

	private static final Pattern SEPARATOR_LINE = Pattern.compile("[ \t]*\"?sep=(.)?\"?[ ,;\t]*(?=\r|\n)[\\s\\S]*",
			Pattern.CASE_INSENSITIVE);

	static RawTable of(Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			byte[] start = bytes(file, 0);
			int mark = Utf8.isMarked(start) ? Utf8.MARK.length : 0;
			String text = new String(start, mark, start.length - mark, StandardCharsets.ISO_8859_1);
			Matcher line = SEPARATOR_LINE.matcher(text);
			boolean named = line.matches();
			long from = (long) mark + (named ? lineEnd(text) : 0);
			long to = end(file);
			String separator = named ? line.group(1) : null;
			return new RawTable(path, Math.min(from, to), to, (separator != null) ? separator.charAt(0) : null,
					to < file.length());
		}
	}

	/**
	 * Where the first line ends; its line break stays, so that lines keep their number.
	 */
	private static int lineEnd(String text) {
		int line = 0;
		while (text.charAt(line) != '\r' && text.charAt(line) != '\n') {
			line++;
		}
		return line;
	}

	/** The length without what 0x1A closes; the whole length where nothing does. */
	private static long end(RandomAccessFile file) throws IOException {
		long offset = Math.max(0, file.length() - LOOKED_AT);
		byte[] last = bytes(file, offset);
		int end = last.length;
		for (int index = last.length - 1; index >= 0 && isPadding(last[index]); index--) {
			if (last[index] == CLOSING) {
				end = index;
			}
		}
		return offset + end;
	}

	private static boolean isPadding(byte one) {
		return one == CLOSING || one == '\r' || one == '\n' || one == ' ';
	}

	private static byte[] bytes(RandomAccessFile file, long offset) throws IOException {
		byte[] bytes = new byte[(int) Math.min(LOOKED_AT, file.length() - offset)];
		file.seek(offset);
		file.readFully(bytes);
		return bytes;
	}

	/** The bytes of the table. */
	InputStream open() throws IOException {
		InputStream file = new BufferedInputStream(Files.newInputStream(this.path));
		file.skipNBytes(this.from);
		return new Limited(file, this.to - this.from);
	}

	/** Ends after so many bytes. */
	private static final class Limited extends FilterInputStream {

		private long left;

		Limited(InputStream bytes, long left) {
			super(bytes);
			this.left = left;
		}

		@Override
		public int read() throws IOException {
			if (this.left <= 0) {
				return -1;
			}
			this.left--;
			return super.read();
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			if (this.left <= 0) {
				return -1;
			}
			int count = super.read(into, offset, (int) Math.min(length, this.left));
			this.left -= Math.max(0, count);
			return count;
		}

	}

}
