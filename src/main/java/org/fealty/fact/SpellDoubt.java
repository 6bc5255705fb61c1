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
	 * A row says who came after whom, and sources name spells of one of the two, but the
	 * row names none: which spell it means is not said, so it says nothing of that
	 * office.
	 *
	 * @param statement id of the row
	 * @param column the column that should name the spell
	 * @param leader id of whose spells are named
	 * @param spells those that are named, sorted
	 */
	record SpellNotNamed(FactKey about, String statement, String column, String leader,
			List<String> spells) implements SpellDoubt {

		public SpellNotNamed {
			spells = List.copyOf(spells);
		}

	}

	/**
	 * By rows that name no spell somebody led a seat from a day after that until which
	 * they led it: as a rule, they returned. So nothing is concluded of their office.
	 *
	 * @param statements ids of the rows, sorted
	 * @param leader id of who led
	 */
	record LeaderReturned(FactKey about, List<String> statements, String leader) implements SpellDoubt {

		public LeaderReturned {
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
