package org.fealty.format;

import java.text.Normalizer;
import java.util.Locale;

/** A part of an id that is made of a name, where the format has no id of its own. */
public final class IdPart {

	private static final int LONGEST = 80;

	private IdPart() {
	}

	/** The name in lower case with a hyphen for whatever is no letter and no digit. */
	public static String of(String name) {
		String part = Normalizer.normalize(name, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
			.replaceAll("^-|-$", "");
		return (part.length() > LONGEST) ? part.substring(0, LONGEST) : part;
	}

}
