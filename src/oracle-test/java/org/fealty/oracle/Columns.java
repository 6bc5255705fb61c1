package org.fealty.oracle;

import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The columns of one table alone. */
final class Columns {

	private Columns() {
	}

	/** Which organisation the lord led, of an oath; null where not said. */
	static @Nullable String seat(Statement row) {
		return (row.about() instanceof RelationKey key && key.predicate() == Predicate.PLEDGED_TO)
				? row.wording().channel() : null;
	}

	/** The predecessor's spell, of a stated succession; empty where not said. */
	static String predecessorSpell(Statement row) {
		return "";
	}

}
