package org.fealty.mcp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers messages that are none, and refusals of the library, as JSON-RPC has errors.
 * The library answers them with what it threw, stack and all.
 */
final class MessageCheck extends OncePerRequestFilter {

	/** A question is a few hundred bytes. */
	private static final int LONGEST = 1 << 20;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
		McpMessage message = McpMessage.of(body);
		Optional<McpMessage.Fault> fault = (body.length > LONGEST)
				? Optional.of(new McpMessage.Fault(McpMessage.NO_REQUEST, "A message has 1 MiB at most."))
				: message.fault();
		if (fault.isPresent()) {
			answer(response, HttpServletResponse.SC_BAD_REQUEST, message.answer(fault.get()));
			return;
		}
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(new WithBody(request, body), answer);
		if (answer.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
			answer.copyBodyToResponse();
			return;
		}
		String told = McpMessage.told(answer.getContentAsByteArray());
		answer.resetBuffer();
		answer(response, answer.getStatus(),
				message.answer(new McpMessage.Fault(McpMessage.NO_REQUEST, told.isEmpty()
						? "The request cannot be answered; its headers Accept and Content-Type are to be those of"
								+ " the streamable HTTP transport."
						: told)));
	}

	private static void answer(HttpServletResponse response, int status, String json) throws IOException {
		response.setStatus(status);
		response.setContentType("application/json");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter().print(json);
	}

	/** A request whose body was read already. */
	private static final class WithBody extends HttpServletRequestWrapper {

		private final byte[] body;

		WithBody(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			ByteArrayInputStream bytes = new ByteArrayInputStream(this.body);
			return new ServletInputStream() {

				@Override
				public int read() {
					return bytes.read();
				}

				@Override
				public int read(byte[] target, int offset, int length) {
					return bytes.read(target, offset, length);
				}

				@Override
				public boolean isFinished() {
					return bytes.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new IllegalStateException("The request is not asynchronous.");
				}
			};
		}

	}

}
