package org.fealty.oracle;

import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The columns of one table alone. */
final class OracleColumns {

	private OracleColumns() {
	}

	/** Which organisation the lord led, of an oath; null where not said. */
	static @Nullable String seat(Statement row) {
		return (row.about() instanceof RelationKey key && key.predicate() == Predicate.PLEDGED_TO)
				? row.wording().seat() : null;
	}

	/** The successor's spell, of a stated succession; empty where not said. */
	static String spell(Statement row) {
		String spell = row.wording().spell();
		return (spell != null) ? spell : "";
	}

	/** The predecessor's spell, of a stated succession; empty where not said. */
	static String predecessorSpell(Statement row) {
		String spell = row.wording().predecessorSpell();
		return (spell != null) ? spell : "";
	}

}
