package org.fealty.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that name another server. A page of the Web can have its own name
 * resolve to this machine and would then pass for one of our pages in the browser of
 * whoever runs us (DNS rebinding). Such a request bears that name, never an address, so
 * addresses pass, and of names {@code localhost}, {@code server.address} and those of
 * {@code fealty.hosts}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HostCheck extends OncePerRequestFilter {

	private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

	private final Set<String> names;

	private final ProblemWriter problems;

	HostCheck(@Value("${server.address:localhost}") String address, WebSettings settings, ProblemWriter problems) {
		this.names = new HashSet<>(Set.of("localhost", address.toLowerCase(Locale.ROOT)));
		settings.hosts().stream().map((host) -> host.strip().toLowerCase(Locale.ROOT)).forEach(this.names::add);
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getServerName().toLowerCase(Locale.ROOT);
		if (isOurs(host)) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(response,
				ProblemDetails.of(ProblemKind.WRONG_HOST,
						"The request names the host \"" + host
								+ "\". Accepted are localhost, addresses and the names in the "
								+ "setting fealty.hosts; add the name there if this server is meant."));
	}

	private boolean isOurs(String host) {
		return this.names.contains(host) || ADDRESS.matcher(host).matches();
	}

}
