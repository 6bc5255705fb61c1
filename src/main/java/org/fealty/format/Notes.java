package org.fealty.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts what a format says beside its statements into one note, each part under its name.
 */
public final class Notes {

	private final List<String> parts = new ArrayList<>();

	/** Adds a part; nothing where the text is null or blank. */
	public Notes with(String name, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			this.parts.add(name + ": " + text.strip());
		}
		return this;
	}

	/** Adds a part with several texts; nothing where there are none. */
	public Notes with(String name, Collection<String> texts) {
		return with(name, String.join("; ", texts));
	}

	/** All parts; null where there are none. */
	public @Nullable String text() {
		return this.parts.isEmpty() ? null : String.join(". ", this.parts);
	}

}
