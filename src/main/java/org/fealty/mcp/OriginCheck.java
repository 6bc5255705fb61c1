package org.fealty.mcp;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;

/**
 * Refuses requests that a page of another server makes. Browsers name that server in the
 * header {@code Origin}; programs send none.
 */
final class OriginCheck implements ServerTransportSecurityValidator {

	private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

	@Override
	public void validateHeaders(Map<String, List<String>> headers) throws ServerTransportSecurityException {
		for (Map.Entry<String, List<String>> header : headers.entrySet()) {
			if (header.getKey().equalsIgnoreCase("Origin")
					&& !header.getValue().stream().allMatch((origin) -> LOCAL.matcher(origin).matches())) {
				throw new ServerTransportSecurityException(403,
						"The request comes from a page of another server. Tools answer programs and pages of this machine.");
			}
		}
	}

}
