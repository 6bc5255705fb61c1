package org.fealty.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The way to a server, which can be cut and mended. */
public final class Cable implements AutoCloseable {

	private final URI server;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final AtomicLong carried = new AtomicLong();

	private volatile long most = Long.MAX_VALUE;

	private volatile ServerSocket entrance;

	private Cable(URI server) throws IOException {
		this.server = server;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.port = this.entrance.getLocalPort();
		listen(this.entrance);
	}

	/** Lays a cable to a server on this machine. */
	public static Cable to(URI server) {
		try {
			return new Cable(server);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where its entrance is. */
	public int port() {
		return this.port;
	}

	/** How many bytes went to the server so far. */
	public long carried() {
		return this.carried.get();
	}

	/**
	 * Cuts it once, as soon as it has carried so many bytes more to the server, in the
	 * middle of whatever is said then. It takes new connections at once.
	 */
	public void breakAfter(long bytes) {
		this.most = this.carried.get() + bytes;
	}

	/** Whether it still is to be cut. */
	public boolean isToBreak() {
		return this.most != Long.MAX_VALUE;
	}

	/** Breaks every connection off and takes no new one. */
	public void cut() throws IOException {
		this.entrance.close();
		for (Socket socket : this.open) {
			socket.close();
		}
		this.open.clear();
	}

	/** Takes connections again. */
	public void mend() throws IOException {
		this.entrance = new ServerSocket(this.port, 50, InetAddress.getLoopbackAddress());
		listen(this.entrance);
	}

	@Override
	public void close() throws IOException {
		cut();
	}

	private void listen(ServerSocket current) {
		Thread.ofVirtual().start(() -> {
			while (!current.isClosed()) {
				try {
					Socket near = current.accept();
					Socket far = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort());
					this.open.add(near);
					this.open.add(far);
					carry(near, new Counting(far.getOutputStream()));
					carry(far, near.getOutputStream());
				}
				catch (IOException ex) {
					// Cut.
				}
			}
		});
	}

	private static void carry(Socket from, OutputStream to) {
		Thread.ofVirtual().start(() -> {
			try (from; to) {
				from.getInputStream().transferTo(to);
			}
			catch (IOException | UncheckedIOException ex) {
				// Cut.
			}
		});
	}

	private void breakOff() throws IOException {
		this.most = Long.MAX_VALUE;
		for (Socket socket : Set.copyOf(this.open)) {
			this.open.remove(socket);
			socket.close();
		}
	}

	/** Counts what goes to the server, and breaks off where it is told to. */
	private final class Counting extends FilterOutputStream {

		private Counting(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int start, int length) throws IOException {
			long before = Cable.this.carried.getAndAdd(length);
			if (before + length < Cable.this.most) {
				this.out.write(bytes, start, length);
				return;
			}
			this.out.write(bytes, start, Math.clamp(Cable.this.most - before, 0, length));
			breakOff();
		}

	}

}
