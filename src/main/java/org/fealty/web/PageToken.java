package org.fealty.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells requests of our own page, opened on this machine, from those that a page of
 * another server has a browser send. Our page reads the token, which is made anew at
 * every start, and sends it in a header of its own; another page can do neither, since no
 * answer allows another origin.
 *
 * @see <a href=
 * "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html">
 * OWASP, Cross-Site Request Forgery Prevention</a>
 */
@Component
class PageToken {

	/** The header in which the page sends it. */
	static final String HEADER = "Fealty-Token";

	private static final int BYTES = 24;

	/** Far more than a form has. */
	private static final long LONGEST = 262_144;

	private final String token;

	PageToken() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * The token for a page of this machine.
	 * @throws org.springframework.web.ErrorResponseException if the request comes from
	 * elsewhere
	 */
	String givenTo(HttpServletRequest request) {
		refuseOthers(request);
		return this.token;
	}

	/**
	 * Refuses whoever is not our page.
	 * @throws org.springframework.web.ErrorResponseException if the request comes from
	 * elsewhere, lacks the token or is too long
	 */
	void check(HttpServletRequest request) {
		refuseOthers(request);
		@Nullable String shown = request.getHeader(HEADER);
		if (shown == null || !MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8),
				this.token.getBytes(StandardCharsets.UTF_8))) {
			throw refusal(
					"The request lacks the token of this start of the program. Load the page again; what you typed"
							+ " into other pages stays.");
		}
		if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LONGEST) {
			throw refusal(
					"The request says no length, or is longer than " + LONGEST + " bytes. Write less into one row.");
		}
	}

	private static void refuseOthers(HttpServletRequest request) {
		@Nullable String origin = request.getHeader("Origin");
		@Nullable String site = request.getHeader("Sec-Fetch-Site");
		boolean near = request.getRemoteAddr().equals(request.getLocalAddr());
		boolean own = origin == null
				|| origin.equalsIgnoreCase(request.getScheme() + "://" + request.getHeader("Host"));
		boolean same = site == null || site.equals("same-origin") || site.equals("none");
		if (!near || !own || !same) {
			throw refusal("Statements are written on the page of this program alone, opened on the machine on which it"
					+ " runs. Open it there, at http://localhost and the port of the program.");
		}
	}

	private static RuntimeException refusal(String sentence) {
		return ProblemDetails.exception(ProblemDetails.of(ProblemKind.WRONG_SENDER, sentence));
	}

}
