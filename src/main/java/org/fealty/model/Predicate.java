package org.fealty.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import static org.fealty.model.Label.ATTACK;
import static org.fealty.model.Label.OPERATION;
import static org.fealty.model.Label.ORGANISATION;
import static org.fealty.model.Label.PERSON;
import static org.fealty.model.Label.PROVINCE;

/**
 * The vocabulary: what can be said of two entities. Table names, relationship types,
 * schema and checks follow from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; its type does not say
											// so
public enum Predicate {

	/** An oath of allegiance; the allegiance lasts from the oath. */
	PLEDGED_TO("swore allegiance to; it lasts from the oath", Extent.LASTING, join(Sets.PARTY, Sets.PARTY)),
	/** Held the first seat: leader, emir, head, governor. */
	LED("held its first seat: leader, emir, head, governor", Extent.LASTING,
			join(EnumSet.of(PERSON), EnumSet.of(ORGANISATION, PROVINCE))),
	/** Belonged to it. */
	MEMBER_OF("belonged to", Extent.LASTING, join(Sets.PARTY, EnumSet.of(ORGANISATION))),
	/** Was a part of it; between events timeless. */
	PART_OF("was a part of", Extent.LASTING, join(EnumSet.of(ORGANISATION), EnumSet.of(ORGANISATION)),
			join(Sets.EVENT, Sets.EVENT)),
	/** Affiliated, linked: less than a part. */
	AFFILIATED_WITH("was affiliated or linked with: less than a part", Extent.LASTING,
			join(Sets.PARTY, EnumSet.of(ORGANISATION))),
	/** The act of claiming responsibility. */
	CLAIMED("claimed responsibility for", Extent.ACT, join(Sets.PARTY, EnumSet.of(ATTACK))),
	/** Died in it. */
	KILLED_IN("died in", Extent.ACT, join(EnumSet.of(PERSON), Sets.EVENT)),
	/** Put on a list, or under a sanction; its programme is the office. */
	SANCTIONED("put on a list or under a sanction (`office`: the programme)", Extent.ACT,
			join(EnumSet.of(ORGANISATION), Sets.PARTY)),
	/** The other side took the oath. */
	ACCEPTED_PLEDGE_OF("took the oath of", Extent.ACT, join(Sets.PARTY, Sets.PARTY)),
	/** Named somebody to an office; it starts none. */
	APPOINTED("named to an office (`office`); starts no office by itself", Extent.ACT, join(Sets.PARTY, Sets.PARTY)),
	/** Spoke out against them. */
	DENOUNCED("spoke out against", Extent.ACT, join(Sets.PARTY, Sets.PARTY)),
	/** Came out of it by a split. */
	SPLIT_FROM("came out of by a split", Extent.ACT, join(Sets.PARTY, Sets.PARTY)),
	/** Came after somebody in an office: stated here, otherwise derived. */
	SUCCEEDED("came after, in the office of `organisation`", Extent.ACT, join(EnumSet.of(PERSON), EnumSet.of(PERSON))),
	/** That they did it. */
	ATTRIBUTED_TO("did it (`role`: perpetrator, planner, involved)", Extent.TIMELESS, join(Sets.EVENT, Sets.PARTY)),
	/** Who carried out an operation. */
	CONDUCTED_BY("carried it out", Extent.TIMELESS, join(Sets.EVENT, Sets.PARTY)),
	/** Where it happened. */
	OCCURRED_IN("took place in", Extent.TIMELESS, join(Sets.EVENT, EnumSet.of(PROVINCE))),
	/** Lies within. */
	WITHIN("lies in", Extent.TIMELESS, join(EnumSet.of(PROVINCE), EnumSet.of(PROVINCE))),
	/** What territory it claims or works in; a declared province is an organisation. */
	COVERS("claims or works in", Extent.TIMELESS, join(EnumSet.of(ORGANISATION), EnumSet.of(PROVINCE)));

	private final String meaning;

	private final Extent extent;

	private final List<Join> joins;

	Predicate(String meaning, Extent extent, Join... joins) {
		this.meaning = meaning;
		this.extent = extent;
		this.joins = List.of(joins);
	}

	/** What it says of its subject, in words that go before its object. */
	public String meaning() {
		return this.meaning;
	}

	/** How it stands in time. */
	public Extent extent() {
		return this.extent;
	}

	/**
	 * Whether it may join these two.
	 * @param subject labels of the one of which it is said
	 * @param object labels of the other
	 */
	public boolean joins(Set<Label> subject, Set<Label> object) {
		return this.joins.stream().anyMatch((join) -> join.allows(subject, object));
	}

	/** Whether it can be said of an entity with this label. */
	public boolean isSaidOf(Label subject) {
		return this.joins.stream().anyMatch((join) -> join.from().contains(subject));
	}

	/**
	 * How it stands in time when it is said of an entity: parts of events are timeless.
	 * @param subject labels of the entity
	 */
	public Extent extentOf(Set<Label> subject) {
		return (this == PART_OF && subject.stream().anyMatch(Label::isEvent)) ? Extent.TIMELESS : this.extent;
	}

	/** Which labels it may join, in words, for error messages. */
	public String accepted() {
		return String.join(" or ", this.joins.stream().map(Join::toString).toList());
	}

	/** The name of its table: {@code pledged_to.csv}. */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT) + ".csv";
	}

	/** The predicate whose table has this name; empty where there is none. */
	public static Optional<Predicate> ofFile(String fileName) {
		return Arrays.stream(values()).filter((predicate) -> predicate.fileName().equals(fileName)).findFirst();
	}

	private static Join join(Set<Label> from, Set<Label> to) {
		return new Join(from, to);
	}

	private record Join(Set<Label> from, Set<Label> to) {

		boolean allows(Set<Label> subject, Set<Label> object) {
			return subject.stream().anyMatch(this.from::contains) && object.stream().anyMatch(this.to::contains);
		}

		@Override
		public String toString() {
			return words(this.from) + " → " + words(this.to);
		}

		private static String words(Set<Label> labels) {
			return String.join("/", labels.stream().map(Label::word).toList());
		}

	}

	private static final class Sets {

		static final Set<Label> PARTY = EnumSet.of(PERSON, ORGANISATION);

		static final Set<Label> EVENT = EnumSet.of(ATTACK, OPERATION);

	}

}
