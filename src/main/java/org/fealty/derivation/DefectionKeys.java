package org.fealty.derivation;

import java.util.List;

import org.fealty.time.Bounds;

/**
 * What a party that changed sides can have in common with others that did, as it was when
 * the party left. Each list is sorted and has no duplicates, so that two parties are
 * compared by intersecting their lists.
 *
 * @param units ids of the organisations that the party led or belonged to on a day on
 * which it can have left, and of the party itself if it is an organisation; the two sides
 * and umbrella terms are left out
 * @param places ids of the provinces that the units cover, and the narrowest ones in
 * which the party died
 * @param placesAround ids of these places and of all provinces around them
 * @param commands the organisations that the party led, or is, on days on which it can
 * have left
 * @param superiors the organisations that the party belonged to, led a part of, or is,
 * with the days on which all relations that lead there can have held together
 */
public record DefectionKeys(List<String> units, List<String> places, List<String> placesAround, List<Command> commands,
		List<Command> superiors) {

	/** A party of which nothing else is known. */
	public static final DefectionKeys NONE = new DefectionKeys(List.of(), List.of(), List.of(), List.of(), List.of());

	public DefectionKeys {
		units = List.copyOf(units);
		places = List.copyOf(places);
		placesAround = List.copyOf(placesAround);
		commands = List.copyOf(commands);
		superiors = List.copyOf(superiors);
	}

	/**
	 * That a party stood above or below an organisation.
	 *
	 * @param organisation id of the organisation
	 * @param days the first and the last day on which that can have been so, both
	 * inclusive
	 */
	public record Command(String organisation, Bounds days) {
	}

}
