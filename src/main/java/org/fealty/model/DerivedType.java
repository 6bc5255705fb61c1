package org.fealty.model;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The relationships that no row states as such and that follow from facts. */
public enum DerivedType {

	/** Came after somebody in an office; a source may also state it. */
	SUCCEEDED,
	/** Is bound to an organisation by an oath. */
	SWORN_TO,
	/** The first side that a party joined by an oath. */
	FIRST_SWORN_TO,
	/** Went over from one side to another. */
	DEFECTED_TO;

	/** Their names, as the graph writes them, in the order of the alphabet. */
	public static Set<String> names() {
		Set<String> names = new TreeSet<>();
		Arrays.stream(values()).map(DerivedType::name).forEach(names::add);
		return names;
	}

}
