package org.fealty.model;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The relationships that no row states as such and that follow from facts. */
public enum DerivedType {

	/** Came after somebody in an office; a source may also state it. */
	SUCCEEDED("Person → Person", "came after, in the office of `organisation`"),
	/** Is bound to an organisation by an oath. */
	SWORN_TO("Person, Organisation → Organisation", "was bound to by an oath, directly or through a leader"),
	/** The first side that a party joined by an oath. */
	FIRST_SWORN_TO("Person, Organisation → Organisation", "joined as the first side that is known, by an oath"),
	/** Went over from one side to another. */
	DEFECTED_TO("Person, Organisation → Organisation", "went over to, from another side");

	private final String joins;

	private final String meaning;

	DerivedType(String joins, String meaning) {
		this.joins = joins;
		this.meaning = meaning;
	}

	/** Which labels it joins, in words. */
	public String joins() {
		return this.joins;
	}

	/** What it says of its subject, in words that go before its object. */
	public String meaning() {
		return this.meaning;
	}

	/** Their names, as the graph writes them, in the order of the alphabet. */
	public static Set<String> names() {
		Set<String> names = new TreeSet<>();
		Arrays.stream(values()).map(DerivedType::name).forEach(names::add);
		return names;
	}

}
