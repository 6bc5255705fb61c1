package org.fealty.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says beside its dates. It makes no fact and is never in dispute.
 *
 * @param said the words by what they say; no key for what is not said. Of an oath to a
 * person the seat is the id of the organisation that this person led on the day of the
 * oath. The spell is that of the successor, of a stated succession alone
 * @param implied whether the row says it only by saying something else, so that an end
 * gives way to whatever is said of it
 */
public record Wording(Map<StatementProperty, String> said, boolean implied) {

	/** No words. */
	public static final Wording NONE = new Wording(Map.of(), false);

	/** Of what a row says only by saying something else. */
	public static final Wording IMPLIED = new Wording(Map.of(), true);

	/** What has always been part of a statement's id, said or not. */
	private static final List<StatementProperty> FIRST = List.of(StatementProperty.ROLE, StatementProperty.CHANNEL,
			StatementProperty.OFFICE);

	/** What is part of it together, where any of it is said. */
	private static final List<StatementProperty> SECOND = List.of(StatementProperty.SEAT, StatementProperty.SPELL,
			StatementProperty.PREDECESSOR_SPELL);

	public Wording {
		said = Map.copyOf(said);
	}

	/**
	 * The words that somebody has for a statement.
	 * @param about what it speaks of, by which the words differ
	 * @param words gives the words for what they say; null where they say nothing
	 * @param implied whether the row says it only by saying something else
	 */
	public static Wording of(FactKey about, Function<StatementProperty, @Nullable String> words, boolean implied) {
		Map<StatementProperty, String> said = new EnumMap<>(StatementProperty.class);
		held(isSuccession(about)).forEach((property) -> {
			String text = words.apply(property);
			if (text != null) {
				said.put(property, text);
			}
		});
		return new Wording(said, implied);
	}

	private static Stream<StatementProperty> held(boolean succession) {
		return Stream.concat(StatementProperty.shownByFacts().stream(),
				SECOND.stream().filter((property) -> succession || property != StatementProperty.SPELL));
	}

	private static boolean isSuccession(FactKey about) {
		return about instanceof RelationKey key && key.predicate() == Predicate.SUCCEEDED;
	}

	/** What it says there; null where not said. */
	public @Nullable String said(StatementProperty property) {
		return this.said.get(property);
	}

	/** The seat that the lord of an oath led on its day; null where not said. */
	public @Nullable String seat() {
		return said(StatementProperty.SEAT);
	}

	/** The spell of the successor, of a stated succession; null where not said. */
	public @Nullable String spell() {
		return said(StatementProperty.SPELL);
	}

	/** Likewise of the predecessor. */
	public @Nullable String predecessorSpell() {
		return said(StatementProperty.PREDECESSOR_SPELL);
	}

	/**
	 * The same with another id for the seat, and for the office of a succession.
	 * @param about what the statement speaks of
	 */
	Wording identified(UnaryOperator<String> ids, FactKey about) {
		Map<StatementProperty, String> identified = new EnumMap<>(StatementProperty.class);
		identified.putAll(this.said);
		identified.computeIfPresent(StatementProperty.SEAT, (property, id) -> ids.apply(id));
		if (isSuccession(about)) {
			identified.computeIfPresent(StatementProperty.OFFICE, (property, id) -> ids.apply(id));
		}
		return identified.equals(this.said) ? this : new Wording(identified, this.implied);
	}

	/**
	 * What of it makes the id of a statement. What was declared later counts only where
	 * it is said, so that all other statements keep their ids.
	 */
	List<String> identity() {
		List<String> parts = new ArrayList<>();
		FIRST.forEach((property) -> parts.add(this.said.getOrDefault(property, "")));
		if (this.implied || SECOND.stream().anyMatch(this.said::containsKey)) {
			SECOND.forEach((property) -> parts.add(this.said.getOrDefault(property, "")));
			parts.add(String.valueOf(this.implied));
		}
		StatementProperty.shownByFacts()
			.stream()
			.filter((property) -> !FIRST.contains(property) && this.said.containsKey(property))
			.forEach((property) -> parts.addAll(List.of(property.key(), this.said.getOrDefault(property, ""))));
		return parts;
	}

}
