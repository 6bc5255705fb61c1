package org.fealty.mcp;

import java.util.regex.Pattern;

import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;

/**
 * Refuses requests that a page of another server makes. Browsers name that server in the
 * header {@code Origin}; programs send none.
 */
final class OriginCheck implements ServerHttpHeaderValidator {

	private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

	@Override
	public void validate(HeaderAccessor headers) throws ServerTransportSecurityException {
		for (String origin : headers.getHeader("Origin")) {
			if (!LOCAL.matcher(origin).matches()) {
				throw new ServerTransportSecurityException(403,
						"The request comes from a page of another server. Tools answer programs and pages of this machine.");
			}
		}
	}

}
