package org.fealty.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short names for long content: 80 bits of SHA-256 as 16 characters of Crockford's base
 * 32, in lower case.
 */
public final class Hash {

	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final int LENGTH = 16;

	private Hash() {
	}

	/** The name of these parts; their order and their borders count. */
	public static String of(String... parts) {
		MessageDigest digest = sha256();
		for (String part : parts) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
			digest.update(bytes);
		}
		return base32(digest.digest());
	}

	private static String base32(byte[] bytes) {
		StringBuilder text = new StringBuilder(LENGTH);
		for (int index = 0; index < LENGTH; index++) {
			int bit = index * 5;
			int pair = ((bytes[bit / 8] & 0xff) << 8) | (bytes[bit / 8 + 1] & 0xff);
			text.append(ALPHABET.charAt((pair >> (11 - bit % 8)) & 31));
		}
		return text.toString();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256.", ex);
		}
	}

}
