package org.fealty.cli;

import java.nio.file.Path;

/** A file that is to be verified is no receipt. */
final class UnreadableReceiptException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private UnreadableReceiptException(String sentence) {
		super(sentence);
	}

	static UnreadableReceiptException of(Path file, String found) {
		return new UnreadableReceiptException(file + " is no receipt: " + found
				+ ". Give a file that was written by fealty query NAME --receipt FILE.");
	}

}
