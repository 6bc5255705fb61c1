package org.fealty.runtime;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Tries the port on which HTTP is to be served before anything is started: one that is
 * taken would otherwise be noticed when the database runs and all is imported.
 */
final class HttpPort {

	private static final int USUAL = 8080;

	private static final int HIGHEST = 65_535;

	private HttpPort() {
	}

	/**
	 * Takes the port and gives it back at once. A port that the server will choose by
	 * itself is not tried, nor a setting that is none: the server says what is wrong with
	 * it.
	 * @param environment the settings
	 * @throws PortInUseException if it cannot be taken
	 */
	static void check(Environment environment) {
		int port = port(environment);
		if (port < 1) {
			return;
		}
		if (port > HIGHEST) {
			throw new PortInUseException(port, new BindException("ports go from 0 to " + HIGHEST));
		}
		try (ServerSocket probe = new ServerSocket()) {
			// As the server does: connections that have just ended keep no port.
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(address(environment), port), 1);
		}
		catch (BindException ex) {
			throw new PortInUseException(port, ex);
		}
		catch (IOException ex) {
			// The server says it in its own words.
		}
	}

	private static int port(Environment environment) {
		String text = environment.getProperty("server.port", String.valueOf(USUAL)).strip();
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
	}

	/** Null stands for all addresses. */
	private static @Nullable InetAddress address(Environment environment) throws UnknownHostException {
		String text = environment.getProperty("server.address");
		return StringUtils.hasText(text) ? InetAddress.getByName(text) : null;
	}

}
