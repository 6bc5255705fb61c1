package org.fealty.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends an answer with a line end where its format has none, so that what a terminal shows
 * next begins on a line of its own.
 */
final class LastLine extends FilterOutputStream {

	private int last = '\n';

	LastLine(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int one) throws IOException {
		this.out.write(one);
		this.last = one;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.out.write(bytes, offset, length);
		if (length > 0) {
			this.last = bytes[offset + length - 1];
		}
	}

	/** Ends the line that is open, if there is one. */
	void end() throws IOException {
		if (this.last != '\n') {
			write('\n');
		}
		flush();
	}

}
