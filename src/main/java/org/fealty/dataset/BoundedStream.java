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
		this(stream, most(packed), most(packed), also);
	}

	private BoundedStream(InputStream stream, long most, long left, Closeable also) {
		super(stream);
		this.also = also;
		this.most = most;
		this.left = left;
	}

	/**
	 * Bounds a part of a packed file, whose parts together may become so much.
	 * @param packed how many bytes the whole file has
	 * @param before how many bytes its parts before this one became
	 */
	static BoundedStream part(InputStream stream, long packed, long before) {
		return new BoundedStream(stream, most(packed), most(packed) - before, stream);
	}

	private static long most(long packed) {
		return FREE + RATIO * Math.max(0, packed);
	}

	/** How many bytes the file became up to here. */
	long soFar() {
		return this.most - this.left;
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
