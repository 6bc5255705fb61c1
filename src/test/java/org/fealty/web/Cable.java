package org.fealty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a server, which can be cut and mended. */
final class Cable implements AutoCloseable {

	private final URI server;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket entrance;

	private Cable(URI server) throws IOException {
		this.server = server;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.port = this.entrance.getLocalPort();
		listen(this.entrance);
	}

	/** Lays a cable to a server on this machine. */
	static Cable to(URI server) {
		try {
			return new Cable(server);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where its entrance is. */
	int port() {
		return this.port;
	}

	/** Breaks every connection off and takes no new one. */
	void cut() throws IOException {
		this.entrance.close();
		for (Socket socket : this.open) {
			socket.close();
		}
		this.open.clear();
	}

	/** Takes connections again. */
	void mend() throws IOException {
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
					carry(near, far);
					carry(far, near);
				}
				catch (IOException ex) {
					// Cut.
				}
			}
		});
	}

	private static void carry(Socket from, Socket to) {
		Thread.ofVirtual().start(() -> {
			try (from; to) {
				from.getInputStream().transferTo(to.getOutputStream());
			}
			catch (IOException | UncheckedIOException ex) {
				// Cut.
			}
		});
	}

}
