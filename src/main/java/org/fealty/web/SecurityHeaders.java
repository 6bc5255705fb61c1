package org.fealty.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

	/** Our own pages load nothing from elsewhere. */
	private static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** Swagger UI and the graph drawing set styles of elements. */
	private static final String STYLED = STRICT + "; style-src 'self' 'unsafe-inline'";

	/**
	 * Neo4j Browser connects by Bolt wherever its user says, and brings scripts and
	 * styles of its own making.
	 */
	private static final String FOREIGN = "frame-ancestors 'none'";

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

	private static String policy(String path) {
		if (path.startsWith("/browser")) {
			return FOREIGN;
		}
		return path.startsWith("/swagger-ui") ? STYLED : STRICT;
	}

}
