package org.fealty.statement;

import java.util.Arrays;
import java.util.Optional;

/** What can be stated of one entity by itself. */
public enum What {

	NAME("name", Content.TEXT), BIRTH("birth", Content.DATE), DEATH("death", Content.DATE), KIND("kind", Content.TEXT),
	FOUNDED("founded", Content.DATE), DISSOLVED("dissolved", Content.DATE),
	/** When an event took place; the only one that may be an interval. */
	DATE("date", Content.DATE),
	/** The dead other than the armed group's own. */
	KILLED("killed", Content.NUMBER),
	/** The wounded other than the armed group's own. */
	WOUNDED("wounded", Content.NUMBER),
	/** The dead of the armed group itself. */
	MILITANTS_KILLED("militantsKilled", Content.NUMBER),
	/** The wounded of the armed group itself. */
	MILITANTS_WOUNDED("militantsWounded", Content.NUMBER),
	/** The first seat was empty, for the period stated. */
	VACANT("VACANT", Content.PERIOD);

	private final String word;

	private final Content content;

	What(String word, Content content) {
		this.word = word;
		this.content = content;
	}

	/** The word in tables and in the graph. */
	public String word() {
		return this.word;
	}

	/** What its value is. */
	public Content content() {
		return this.content;
	}

	/** The one written so; empty where there is none. */
	public static Optional<What> ofWord(String word) {
		return Arrays.stream(values()).filter((what) -> what.word.equals(word)).findFirst();
	}

	/** What a value is. */
	public enum Content {

		TEXT, NUMBER, DATE,
		/** No value; its since, until and on say when. */
		PERIOD

	}

}
