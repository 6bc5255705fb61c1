package org.fealty.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The secret that this process shares with whoever may read its data folder. It is made
 * anew at every start.
 */
@Component
public class CommandToken {

	private final String token = Passwords.random();

	/**
	 * Whether somebody has shown the token. It takes the same time wherever a wrong one
	 * differs.
	 * @param shown what was shown; null for nothing
	 */
	public boolean is(@Nullable String shown) {
		return shown != null && MessageDigest.isEqual(this.token.getBytes(StandardCharsets.UTF_8),
				shown.getBytes(StandardCharsets.UTF_8));
	}

	String text() {
		return this.token;
	}

}
