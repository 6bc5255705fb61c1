package org.fealty.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be stated of one entity by itself. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; its type does not say
											// so
public enum AttributeType {

	NAME("name", Content.TEXT, Label.values()), BIRTH("birth", Content.DATE, Label.PERSON),
	DEATH("death", Content.DATE, Label.PERSON), KIND("kind", Content.TEXT, Label.values()),
	FOUNDED("founded", Content.DATE, Label.ORGANISATION), DISSOLVED("dissolved", Content.DATE, Label.ORGANISATION),
	/** When an event took place; the only one that may be an interval. */
	DATE("date", Content.DATE, Label.ATTACK, Label.OPERATION),
	/** The dead other than the armed group's own. */
	KILLED("killed", Content.NUMBER, Label.ATTACK, Label.OPERATION),
	/** The wounded other than the armed group's own. */
	WOUNDED("wounded", Content.NUMBER, Label.ATTACK, Label.OPERATION),
	/** The dead of the armed group itself. */
	MILITANTS_KILLED("militantsKilled", Content.NUMBER, Label.ATTACK, Label.OPERATION),
	/** The wounded of the armed group itself. */
	MILITANTS_WOUNDED("militantsWounded", Content.NUMBER, Label.ATTACK, Label.OPERATION),
	/** The first seat was empty, for the period stated. */
	VACANT("VACANT", Content.PERIOD, Label.ORGANISATION, Label.PROVINCE);

	private final String word;

	private final Content content;

	private final List<Label> labels;

	AttributeType(String word, Content content, Label... labels) {
		this.word = word;
		this.content = content;
		this.labels = List.of(labels);
	}

	/** The word in tables and in the graph. */
	public String word() {
		return this.word;
	}

	/** What its value is. */
	public Content content() {
		return this.content;
	}

	/**
	 * Whether it can be stated of an entity.
	 * @param entity labels of the entity
	 */
	public boolean describes(Set<Label> entity) {
		return entity.stream().anyMatch(this.labels::contains);
	}

	/** How it stands in time. */
	public Extent extent() {
		return switch (this) {
			case VACANT, NAME -> Extent.LASTING;
			case BIRTH, DEATH, FOUNDED, DISSOLVED, DATE -> Extent.ACT;
			case KIND, KILLED, WOUNDED, MILITANTS_KILLED, MILITANTS_WOUNDED -> Extent.TIMELESS;
		};
	}

	/** The properties by which an entity's node shows it; none for a stated vacancy. */
	public List<String> nodeProperties() {
		return switch (this) {
			case NAME -> List.of(Vocabulary.NAMES);
			case VACANT -> List.of();
			case DATE -> Stream.of("", "Earliest", "Latest", "EndEarliest", "EndLatest").map("date"::concat).toList();
			default ->
				(this.content == Content.NUMBER) ? List.of(this.word + "Low", this.word + "High") : List.of(this.word);
		};
	}

	/** Of which labels it can be stated, in words, for error messages. */
	public String accepted() {
		return String.join(" or ", this.labels.stream().map(Label::word).toList());
	}

	/** The one written so; empty where there is none. */
	public static Optional<AttributeType> ofWord(String word) {
		return Arrays.stream(values()).filter((what) -> what.word.equals(word)).findFirst();
	}

	/** What a value is. */
	public enum Content {

		TEXT, NUMBER, DATE,
		/** No value; its since, until and on say when. */
		PERIOD

	}

}
