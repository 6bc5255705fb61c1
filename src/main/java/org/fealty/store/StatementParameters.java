package org.fealty.store;

import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Count;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Ending;
import org.fealty.statement.FactKey;
import org.fealty.model.Predicate;
import org.fealty.model.Extent;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Value;
import org.fealty.model.AttributeType;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Statements as the nodes by which they are kept, there and back. */
final class StatementParameters {

	private static final Set<String> WORKED_OUT = Stream
		.concat(Stream.of(Vocabulary.KNOWN_FROM), Vocabulary.CHANGING_OF_STATEMENTS.stream())
		.collect(Collectors.toUnmodifiableSet());

	/** The properties that are ids, or lists of them; the office of successions alone. */
	private static final List<String> IDS = Stream
		.concat(Stream.of("subject", "object"),
				Arrays.stream(StatementProperty.values()).filter(StatementProperty::isId).map(StatementProperty::key))
		.toList();

	/** The end of the property that keeps the id that a row used. */
	private static final String AS = "As";

	private static final String FACT = "fact";

	/** Of what a newer edition no longer says; the graph shows no fact by it. */
	private static final String FORMER_FACT = "formerFact";

	private StatementParameters() {
	}

	static Map<String, Object> of(Statement statement) {
		Citation citation = statement.citation();
		PropertyMap properties = new PropertyMap().with("id", statement.id())
			.with("fact", statement.factId())
			.with("dataset", citation.dataset())
			.with("source", citation.source())
			.with("subject", statement.about().subject());
		for (StatementProperty property : StatementProperty.values()) {
			properties.with(property.key(), property.cell(statement));
		}
		properties.with(StatementProperty.THROUGH.key(), citation.through());
		if (statement.knownTo() != null) {
			properties.with(Vocabulary.KNOWN_TO, statement.knownTo());
			properties.map().put(FORMER_FACT, Objects.requireNonNull(properties.map().remove(FACT)));
		}
		if (statement.wording().implied()) {
			properties.with("implied", true);
		}
		return about(statement, properties).map();
	}

	/**
	 * The node of a statement whose ids stand for others. The id that the row used stands
	 * beside each that is another.
	 * @param statement as its row says it
	 * @param ids gives the representative of each id
	 */
	static Map<String, Object> of(Statement statement, UnaryOperator<String> ids) {
		Map<String, Object> row = of(statement);
		Map<String, Object> shown = of(statement.identified(ids));
		IDS.forEach((property) -> {
			Object used = row.get(property);
			if (used != null && !used.equals(shown.get(property))) {
				shown.put(property + AS, used);
			}
		});
		return shown;
	}

	/** What of a node's properties stands in the row, and is not worked out. */
	static Map<String, Object> stated(Map<String, Object> node) {
		if (IDS.stream().anyMatch((property) -> node.containsKey(property + AS))) {
			return of(read(asUsed(node), false));
		}
		Map<String, Object> row = new HashMap<>(node);
		row.keySet().removeAll(WORKED_OUT);
		return row;
	}

	/** A node with the ids that its row used. */
	static Map<String, Object> asUsed(Map<String, Object> node) {
		Map<String, Object> row = new HashMap<>(node);
		IDS.forEach((property) -> {
			Object used = row.remove(property + AS);
			if (used != null) {
				row.put(property, used);
			}
		});
		return row;
	}

	private static PropertyMap about(Statement statement, PropertyMap properties) {
		return switch (statement.about()) {
			case RelationKey key -> properties.with("predicate", key.predicate().name()).with("object", key.object());
			case AttributeKey key -> properties.with("predicate", key.what().word())
				.with("of", filled(key.of()))
				.with("value", filled(statement.value().text()));
		};
	}

	/**
	 * The statement that a node keeps.
	 * @param row its properties
	 * @param eventSubject whether its subject is an event
	 */
	static Statement read(Map<String, Object> row, boolean eventSubject) {
		Citation citation = new Citation(string(row, "dataset"), string(row, "source"), string(row, "saidBy"),
				strings(row, "through"), optional(row, "locator"), optional(row, "note"));
		FactKey key = key(row, eventSubject);
		Wording wording = Wording.of(key, (property) -> optional(row, property.key()),
				Boolean.TRUE.equals(row.get("implied")));
		Value value = (key instanceof AttributeKey attribute) ? value(attribute.what(), blank(row, "value"))
				: new Value.None();
		return new Statement(string(row, "id"), key, value, constant(Stance.class, string(row, "stance")), dating(row),
				wording, citation, (row.get(Vocabulary.KNOWN_TO) instanceof LocalDate day) ? day : null);
	}

	private static StatedDates dating(Map<String, Object> row) {
		String until = optional(row, "until");
		boolean still = StatedDates.STILL.equals(until);
		String ending = optional(row, "ending");
		return new StatedDates(date(optional(row, "since")), still ? null : date(until), still,
				date(optional(row, "on")), optional(row, "untilEvent"),
				(ending != null) ? constant(Ending.class, ending) : null);
	}

	private static FactKey key(Map<String, Object> row, boolean eventSubject) {
		String predicate = string(row, "predicate");
		String subject = string(row, "subject");
		String spell = blank(row, "spell");
		AttributeType what = AttributeType.ofWord(predicate).orElse(null);
		if (what != null) {
			return new AttributeKey(subject, what, blank(row, "of"),
					(what == AttributeType.NAME) ? string(row, "value") : "", spell);
		}
		Predicate relation = Predicate.valueOf(predicate);
		Extent extent = (relation == Predicate.PART_OF && eventSubject) ? Extent.TIMELESS : relation.extent();
		String office = (relation == Predicate.SUCCEEDED) ? blank(row, "office") : "";
		return new RelationKey(subject, relation, string(row, "object"), (relation == Predicate.SUCCEEDED) ? "" : spell,
				office, extent);
	}

	private static Value value(AttributeType what, String text) {
		return switch (what.content()) {
			case TEXT -> new Value.Text(text);
			case NUMBER -> new Value.Amount(Count.parse(text));
			case DATE -> new Value.Date(EdtfDate.parse(text));
			case PERIOD -> new Value.None();
		};
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
	}

	private static @Nullable EdtfDate date(@Nullable String text) {
		return (text != null) ? EdtfDate.parse(text) : null;
	}

	private static @Nullable String filled(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String string(Map<String, Object> row, String name) {
		return String.valueOf(row.get(name));
	}

	private static String blank(Map<String, Object> row, String name) {
		String text = optional(row, name);
		return (text != null) ? text : "";
	}

	private static @Nullable String optional(Map<String, Object> row, String name) {
		Object value = row.get(name);
		return (value != null) ? value.toString() : null;
	}

	private static List<String> strings(Map<String, Object> row, String name) {
		return (row.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

}
