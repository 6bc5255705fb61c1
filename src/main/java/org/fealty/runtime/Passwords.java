package org.fealty.runtime;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Invents passwords and tokens. */
final class Passwords {

	/** Without 0, O, 1, l and I, which people mistake when they copy by eye. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	/** 24 letters of 56 are 139 bits. */
	private static final int LENGTH = 24;

	private Passwords() {
	}

	/** A password that nobody can guess. */
	static String random() {
		return new SecureRandom().ints(LENGTH, 0, LETTERS.length())
			.mapToObj((position) -> LETTERS.substring(position, position + 1))
			.collect(Collectors.joining());
	}

}
