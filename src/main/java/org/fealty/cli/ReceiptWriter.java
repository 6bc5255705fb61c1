package org.fealty.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Makes a receipt of an answer during which no import changed the graph. */
final class ReceiptWriter {

	/** An import of a large dataset changes the graph every few seconds. */
	private static final int ATTEMPTS = 5;

	private static final String FORMAT = "ndjson";

	private final AnswerSource source;

	ReceiptWriter(AnswerSource source) {
		this.source = source;
	}

	/**
	 * Asks a query, and asks again if the graph changed meanwhile.
	 * @throws IOException if the connection breaks off
	 * @throws ServerRefusalException if the graph is changed all the time
	 */
	Receipt receipt(String query, Map<String, List<String>> given) throws IOException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Receipt.Graph before = this.source.graph();
			Digest digest = new Digest();
			AnswerSource.Details details = this.source.answer(query, given, FORMAT, digest);
			if (this.source.graph().version().equals(before.version())) {
				String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
				return new Receipt(query, details.textHash(), given, now, before, digest.lines, details.truncated(),
						digest.text());
			}
		}
		throw ServerRefusalException.failed("The graph was changed while the answer was read, " + ATTEMPTS
				+ " times. Ask again when the import has ended.");
	}

	/** Keeps of what is written only the SHA-256 and the number of lines. */
	private static final class Digest extends OutputStream {

		private final MessageDigest digest = sha256();

		private long lines;

		private static MessageDigest sha256() {
			try {
				return MessageDigest.getInstance("SHA-256");
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every JDK has SHA-256.", ex);
			}
		}

		@Override
		public void write(int value) {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			this.digest.update(bytes, offset, length);
			for (int index = offset; index < offset + length; index++) {
				this.lines += (bytes[index] == '\n') ? 1 : 0;
			}
		}

		String text() {
			return HexFormat.of().formatHex(this.digest.digest());
		}

	}

}
