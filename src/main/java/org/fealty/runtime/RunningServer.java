package org.fealty.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a command needs to ask the server of a data folder.
 *
 * @param uri where HTTP is served, with the context path and without a slash at its end,
 * such as {@code http://127.0.0.1:8080}
 * @param token what a command shows to change the graph; it is made anew at every start
 * @param process the server's process id
 */
public record RunningServer(URI uri, String token, long process) {

	/**
	 * The server that runs on a data folder.
	 * @param data the data folder; it need not exist
	 * @return empty where nothing is written down, where it may not be read, and where
	 * the process that wrote it has ended without removing it
	 */
	public static Optional<RunningServer> of(Path data) {
		try {
			return new ServerFile(data).read().filter(RunningServer::isAlive);
		}
		catch (AccessDeniedException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isAlive() {
		return ProcessHandle.of(this.process).filter(ProcessHandle::isAlive).isPresent();
	}

	/** Leaves the token out, so that no log ever shows it by accident. */
	@Override
	public String toString() {
		return "RunningServer[uri=" + this.uri + ", process=" + this.process + "]";
	}

}
