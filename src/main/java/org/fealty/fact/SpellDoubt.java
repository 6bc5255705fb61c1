package org.fealty.fact;

import java.util.List;

import org.fealty.statement.FactKey;

/**
 * Something about the spells of one pair that only somebody who reads the sources can
 * judge: spells are named, never guessed from dates.
 */
public sealed interface SpellDoubt {

	/**
	 * No single period satisfies all who assert the fact: either they disagree, or they
	 * speak of several spells, which then need names.
	 *
	 * @param statements ids of those that exclude each other, sorted; a single one where
	 * its own dates and its source's exclude each other
	 */
	record NotOnePeriod(FactKey about, List<String> statements) implements SpellDoubt {

		public NotOnePeriod {
			statements = List.copyOf(statements);
		}

	}

	/**
	 * Some statements of one pair name a spell, others do not, so that they count as
	 * different facts.
	 *
	 * @param named ids of the facts whose spell is named, sorted
	 */
	record NamedAndUnnamed(FactKey about, List<String> named) implements SpellDoubt {

		public NamedAndUnnamed {
			named = List.copyOf(named);
		}

	}

}
