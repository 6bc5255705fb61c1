package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of a file that nobody recognises say of it. */
public final class FileStart {

	private static final int LOOKED_AT = 4096;

	private FileStart() {
	}

	/**
	 * Words to follow the name of the file, with a comma before and after; empty where
	 * there is nothing to say, or it is a folder.
	 */
	public static String words(Path path) {
		if (!Files.isRegularFile(path)) {
			return "";
		}
		try (InputStream stream = Files.newInputStream(path)) {
			return words(stream.readNBytes(LOOKED_AT));
		}
		catch (IOException ex) {
			return ", which cannot be read (" + ex.getMessage() + "),";
		}
	}

	private static String words(byte[] start) {
		if (start.length == 0) {
			return ", which is empty,";
		}
		if (Utf8.isMarkedUtf16(start)) {
			return ", whose text is UTF-16 where UTF-8 is read (a spreadsheet calls that \"CSV UTF-8\"),";
		}
		for (byte one : start) {
			if (one == 0 && start[0] != 'P') {
				return ", which holds bytes that are no text,";
			}
		}
		return "";
	}

}
