package org.fealty.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.fealty.database.DatasetLicence;
import org.fealty.query.Answer;

/** Writes formats that are lines of text, UTF-8, each ended by a line feed. */
final class TextWriter {

	private static final Pattern LINE_ENDS = Pattern.compile("\\R");

	private final BufferedWriter out;

	private TextWriter(BufferedWriter out) {
		this.out = out;
	}

	/** Writes to a stream, which is flushed and left open. */
	static void write(OutputStream out, Consumer<TextWriter> work) {
		TextWriter writer = new TextWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
		work.accept(writer);
		try {
			writer.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes what is to be known of the whole answer: its title, the licences, whether it
	 * was cut off.
	 * @param comment begins a line that the format passes over
	 */
	void header(String comment, Answer answer) {
		line(comment + oneLine(answer.query().title()));
		for (DatasetLicence dataset : answer.question().graph().datasets()) {
			line(comment + oneLine(dataset.sentence()));
		}
		if (answer.isTruncated()) {
			line(comment + "truncated: there is more");
		}
	}

	void line(String text) {
		try {
			this.out.write(text);
			this.out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text on one line, since a line end would end what it stands in. */
	static String oneLine(String text) {
		return LINE_ENDS.matcher(text).replaceAll(" ");
	}

}
