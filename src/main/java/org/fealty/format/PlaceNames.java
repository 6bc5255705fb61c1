package org.fealty.format;

import org.fealty.dataset.RowBuilder;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Makes places of names that stand within each other, where a format has no ids for them.
 */
public final class PlaceNames {

	private PlaceNames() {
	}

	/**
	 * The smallest of the places, each within the one before. A blank name is passed
	 * over.
	 * @param largest id and name of the largest, mostly a country
	 * @param names names of smaller ones, the smallest last; nulls are passed over
	 */
	public static Entity smallest(RowBuilder row, Entity largest, @Nullable String... names) {
		Entity place = row.mention(largest);
		for (String name : names) {
			if (name != null && !IdPart.of(name).isEmpty()) {
				Entity smaller = row.mention(place.id() + ":" + IdPart.of(name), name, Label.PROVINCE);
				row.states(smaller, Predicate.WITHIN, place).add();
				place = smaller;
			}
		}
		return place;
	}

}
