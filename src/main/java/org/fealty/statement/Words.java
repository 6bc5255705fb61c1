package org.fealty.statement;

import java.util.Locale;

/** The words by which constants are written in tables and in the graph. */
final class Words {

	private Words() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
