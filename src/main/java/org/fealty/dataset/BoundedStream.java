package org.fealty.dataset;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Breaks off a packed file that unpacks to more than honest data does, so that a few
 * bytes cannot fill the memory or the day.
 */
final class BoundedStream extends FilterInputStream {

	/** How many bytes one packed byte may become, beside the first {@link #FREE}. */
	static final long RATIO = 200;

	/** How much any packed file may become: 64 MiB. */
	static final long FREE = 64L << 20;

	private final long most;

	private final Closeable also;

	private long left;

	/**
	 * Bounds a stream.
	 * @param packed how many bytes it is unpacked from
	 * @param also what is closed with it
	 */
	BoundedStream(InputStream stream, long packed, Closeable also) {
		super(stream);
		this.also = also;
		this.most = FREE + RATIO * Math.max(0, packed);
		this.left = this.most;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		count((one >= 0) ? 1 : 0);
		return one;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		int count = super.read(into, offset, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int bytes) throws IOException {
		this.left -= bytes;
		if (this.left < 0) {
			throw new IOException("it unpacks to more than " + this.most + " bytes, which is more than " + RATIO
					+ " times its size; unpack it yourself if it can be trusted");
		}
	}

	@Override
	public void close() throws IOException {
		try (this.also) {
			super.close();
		}
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
