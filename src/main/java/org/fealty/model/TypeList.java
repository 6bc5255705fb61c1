package org.fealty.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.SUCCEEDED;

/**
 * The lists of types that queries, checks and the page write out. Each list of five types
 * or more in them is one of these, so that a new predicate is missing nowhere: a test
 * compares them, and {@code -Dfealty.write} writes it anew.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.copyOf is immutable; its type does not
											// say so
public enum TypeList {

	/** What a statement can say of two entities. */
	STATED(stated((predicate) -> true)),
	/** What has a first and a last day. */
	LASTING(stated((predicate) -> predicate.extent() == Extent.LASTING)),
	/** What happens on a day. */
	ACTS(stated((predicate) -> predicate.extent() == Extent.ACT)),
	/** What holds always. */
	TIMELESS(stated((predicate) -> predicate.extent() == Extent.TIMELESS)),
	/** What follows from facts. */
	DERIVED(derived()),
	/** Every relationship that a statement can speak of, also one that is denied. */
	STATED_OR_DENIED(STATED.types(), denied()),
	/** Every relationship that says what is so. */
	STATED_OR_DERIVED(STATED.types(), derived()),
	/** Every relationship that is a fact. */
	FACTS(STATED_OR_DERIVED.types(), denied()),
	/** Every relationship that is or was a fact, by what is known today or was once. */
	FACTS_AND_VERSIONS(FACTS.types().stream().flatMap((type) -> Stream.of(type, type + Vocabulary.SUPERSEDED))),
	/** Acts and attributes that have one day. */
	ACTS_AND_ATTRIBUTES(ACTS.types(), attributes(Extent.ACT)),
	/** Relationships and attributes that hold always. */
	TIMELESS_AND_ATTRIBUTES(TIMELESS.types(), attributes(Extent.TIMELESS)),
	/**
	 * What brings a party to its side: its oath, and the way up from what it led or was
	 * in.
	 */
	WAY_TO_A_SIDE(Stream.of(PLEDGED_TO, LED, MEMBER_OF, PART_OF).map(Enum::name),
			Stream.of(DerivedType.SWORN_TO.name())),
	/**
	 * What a person cannot do before birth. Not SUCCEEDED, which says of two people in
	 * which order they came.
	 */
	LIFETIME(stated((predicate) -> predicate.extent() != Extent.TIMELESS && predicate != SUCCEEDED
			&& predicate.isSaidOf(Label.PERSON))),
	/**
	 * What a person cannot do after death. Not KILLED_IN, which is the death, and not
	 * PLEDGED_TO, which has a check of its own.
	 */
	ACTIVITIES(LIFETIME.types()
		.stream()
		.filter((type) -> !type.equals(KILLED_IN.name()) && !type.equals(PLEDGED_TO.name())));

	private final List<String> types;

	TypeList(Stream<String> types) {
		this.types = types.toList();
	}

	TypeList(Stream<String> types, Stream<String> more) {
		Set<String> all = new LinkedHashSet<>();
		Stream.concat(types, more).forEach(all::add);
		this.types = List.copyOf(all);
	}

	TypeList(List<String> types, Stream<String> more) {
		this(types.stream(), more);
	}

	/** The types, in the order in which they are written. */
	public List<String> types() {
		return this.types;
	}

	private static Stream<String> stated(java.util.function.Predicate<Predicate> condition) {
		return Arrays.stream(Predicate.values()).filter(condition).map(Enum::name);
	}

	private static Stream<String> derived() {
		return Arrays.stream(DerivedType.values()).map(Enum::name);
	}

	private static Stream<String> denied() {
		return Stream.of(Vocabulary.DENIED);
	}

	private static Stream<String> attributes(Extent extent) {
		return Arrays.stream(AttributeType.values()).filter((type) -> type.extent() == extent).map(AttributeType::word);
	}

}
