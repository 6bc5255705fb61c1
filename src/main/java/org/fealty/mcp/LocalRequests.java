package org.fealty.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests of this machine alone through, wherever the server listens. */
final class LocalRequests extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRemoteAddr().equals(request.getLocalAddr())) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setContentType("text/plain");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter()
			.println(
					"Tools answer requests from this machine alone. Ask /api/queries, or run the client beside the server.");
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return true;
	}

}
