package org.fealty.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * One file of a dataset as it is read: unpacked, and without the byte order mark of
 * UTF-8.
 */
public final class InputFile {

	/** How much of a file is looked at to recognise its format, in bytes. */
	private static final int HEAD = 65_536;

	private final String name;

	private final LocalDate day;

	private final Opener opener;

	InputFile(String name, LocalDate day, Opener opener) {
		this.name = name;
		this.day = day;
		this.opener = opener;
	}

	/** Its name without a folder and without the ending of what it was packed with. */
	public String name() {
		return this.name;
	}

	/** The day on which it was last changed (UTC), as the file system or the zip says. */
	public LocalDate day() {
		return this.day;
	}

	/**
	 * Opens it at its first character.
	 * @throws IOException if it cannot be read, also later from the stream, where it
	 * unpacks to more than a file of its size may
	 */
	public InputStream open() throws IOException {
		InputStream stream = new BufferedInputStream(raw(), HEAD);
		stream.mark(Utf8.MARK.length);
		if (!Utf8.isMarked(stream.readNBytes(Utf8.MARK.length))) {
			stream.reset();
		}
		return stream;
	}

	/** Opens it at its first byte. */
	InputStream raw() throws IOException {
		return this.opener.open();
	}

	/**
	 * How it begins, up to 65,536 bytes, read as UTF-8; what is none is replaced. Empty
	 * where it cannot be read.
	 */
	public String head() {
		try (InputStream stream = open()) {
			return new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Opens the bytes of a file. */
	interface Opener {

		InputStream open() throws IOException;

	}

}
