package org.fealty.store;

import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One state of a fact, as it is written.
 *
 * @param type the relationship type; {@code HAS} for an attribute; with
 * {@link Vocabulary#SUPERSEDED} at its end where something else is known today
 * @param from id of the entity it starts from
 * @param to id of the entity it ends at; the attribute's own id for {@code HAS}
 * @param id the fact's id
 * @param properties all its properties but the days on which it was what was known
 * @param known these: {@code knownFrom} and, of what is superseded, {@code knownTo}
 */
record FactRow(String type, String from, String to, String id, Map<String, Object> properties,
		Map<String, Object> known) {

	/** What is stated, and what the other adds to it. */
	FactRow with(FactRow other) {
		Map<String, Object> all = new HashMap<>(other.properties);
		all.putAll(this.properties);
		return new FactRow(this.type, this.from, this.to, this.id, all, this.known);
	}

	/** The same for these days. */
	FactRow known(LocalDate knownFrom, @Nullable LocalDate knownTo) {
		return new FactRow((knownTo != null) ? this.type + Vocabulary.SUPERSEDED : this.type, this.from, this.to,
				this.id, this.properties, days(knownFrom, knownTo));
	}

	/** The two days as properties. */
	static Map<String, Object> days(LocalDate knownFrom, @Nullable LocalDate knownTo) {
		return new PropertyMap().with(Vocabulary.KNOWN_FROM, knownFrom).with(Vocabulary.KNOWN_TO, knownTo).map();
	}

	/** Under which two states of one fact are told apart. */
	Slot slot() {
		return new Slot(this.id, this.known.get(Vocabulary.KNOWN_FROM));
	}

	boolean isAttribute() {
		return this.type.equals(Vocabulary.HAS) || this.type.equals(Vocabulary.HAS + Vocabulary.SUPERSEDED);
	}

	/** All that the relationship bears. */
	Map<String, Object> parameters() {
		Map<String, Object> relationship = new HashMap<>(this.known);
		if (!isAttribute()) {
			relationship.putAll(this.properties);
		}
		return isAttribute()
				? Map.of("from", this.from, "type", this.type, "label",
						this.type.replace(Vocabulary.HAS, Vocabulary.ATTRIBUTE), "relationship", relationship,
						"attribute", this.properties)
				: Map.of("from", this.from, "to", this.to, "type", this.type, "relationship", relationship);
	}

	/** A fact and the day from which one of its states was known. */
	record Slot(String id, @Nullable Object knownFrom) {
	}

}
