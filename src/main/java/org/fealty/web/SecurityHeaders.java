package org.fealty.web;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to trust an answer no further than it needs. No answer allows another
 * origin to read it (there are no CORS headers), to frame it or to guess its type.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	private static final int BOLT = 7687;

	private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost");

	/** Our own pages load nothing from elsewhere. */
	private static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** Swagger UI and the graph drawing set styles of elements. */
	private static final String STYLED = STRICT + "; style-src 'self' 'unsafe-inline'";

	/**
	 * Neo4j Browser brings scripts and styles of its own making. It would also call hosts
	 * of its makers and of others; it reaches this host and the database alone.
	 */
	private static final String NEO4J_BROWSER = "default-src 'self'; script-src 'self' 'unsafe-eval'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
			+ "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; connect-src 'self'";

	private final ObjectProvider<Neo4jConnectionDetails> connection;

	private final List<String> hosts;

	/**
	 * Makes the headers for a database.
	 * @param connection where it is
	 * @param hosts further servers that the Neo4j Browser may reach, as {@code host:port}
	 */
	SecurityHeaders(ObjectProvider<Neo4jConnectionDetails> connection,
			@Value("${fealty.browser-hosts:}") List<String> hosts) {
		this.connection = connection;
		this.hosts = List.copyOf(hosts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
		chain.doFilter(request, response);
	}

	/**
	 * Bolt goes over a web socket there. One machine is called by its address and as
	 * localhost.
	 */
	private String reachable() {
		Set<String> reachable = new LinkedHashSet<>(this.hosts);
		this.connection.ifAvailable((details) -> {
			URI uri = details.getUri();
			int port = (uri.getPort() < 0) ? BOLT : uri.getPort();
			reachable.add(uri.getHost() + ":" + port);
			if (LOOPBACK.contains(uri.getHost())) {
				LOOPBACK.forEach((name) -> reachable.add(name + ":" + port));
			}
		});
		return reachable.stream().map((server) -> " ws://" + server + " wss://" + server).collect(Collectors.joining());
	}

	private String policy(String path) {
		if (path.startsWith("/browser")) {
			return NEO4J_BROWSER + reachable();
		}
		return path.startsWith("/swagger-ui") ? STYLED : STRICT;
	}

}
