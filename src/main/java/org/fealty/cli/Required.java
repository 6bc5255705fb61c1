package org.fealty.cli;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Fields that picocli sets before it calls a command. */
final class Required {

	private Required() {
	}

	static <T> T of(@Nullable T set) {
		return Objects.requireNonNull(set, "picocli sets this before the call");
	}

}
