package org.fealty.dataset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.fealty.statement.StatementProperty;

/**
 * Reads the rows of {@code statements.csv}, each of which names in the column
 * {@code predicate} what it states: the name of a predicate's table, or an attribute.
 */
final class MixedRows implements CsvTable.RowReader {

	private static final List<String> OF_RELATIONS = Stream
		.concat(Stream.of("object"),
				Arrays.stream(StatementProperty.values())
					.filter((property) -> !property.isOfAttributes())
					.map(StatementProperty::column))
		.toList();

	private static final List<String> OF_ATTRIBUTES = List.of("value", "of");

	private final Map<Predicate, RelationRows> relations = new EnumMap<>(Predicate.class);

	private final AttributeRows attributes;

	MixedRows(IdResolver ids, StatementColumns telling, StatementRows statements) {
		for (Predicate predicate : Predicate.values()) {
			this.relations.put(predicate, new RelationRows(predicate, ids, telling, statements));
		}
		this.attributes = new AttributeRows(ids, telling, statements, "subject", "predicate");
	}

	/** Every word that the column takes: those of relations, then those of attributes. */
	static List<String> words() {
		return Stream
			.concat(Arrays.stream(Predicate.values()).map(MixedRows::word),
					Arrays.stream(AttributeType.values()).map(AttributeType::word))
			.toList();
	}

	/** What a row calls a predicate: its table without the ending. */
	static String word(Predicate predicate) {
		return predicate.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean read(Row row) {
		String cell = row.required("predicate");
		Optional<Predicate> predicate = Arrays.stream(Predicate.values())
			.filter((one) -> one.name().equals(cell) || word(one).equals(cell))
			.findFirst();
		if (predicate.isPresent()) {
			return relation(row, predicate.get());
		}
		if (Arrays.stream(AttributeType.values()).anyMatch((type) -> type.word().equals(cell))) {
			refuse(row, OF_RELATIONS, cell + " is stated of one entity by itself");
			return this.attributes.read(row);
		}
		if (!cell.isEmpty()) {
			row.reject("predicate", cell, Quotation.of(cell) + " is no predicate." + Nearest.question(cell, words())
					+ OddCharacters.in(cell, words()) + " Write one of " + String.join(", ", words()) + ".");
		}
		return false;
	}

	private boolean relation(Row row, Predicate predicate) {
		String word = word(predicate);
		refuse(row, OF_ATTRIBUTES, word + " joins two entities");
		for (StatementProperty property : StatementProperty.values()) {
			property.only()
				.filter((only) -> only != predicate)
				.ifPresent((only) -> refuse(row, List.of(property.column()),
						"only " + word(only) + " has a " + property.column()));
		}
		RelationRows rows = this.relations.get(predicate);
		return rows != null && rows.read(row);
	}

	private static void refuse(Row row, List<String> columns, String reason) {
		for (String column : columns) {
			String cell = row.text(column);
			if (cell != null) {
				row.reject(column, cell, "the cell must be blank here, since " + reason + ".");
			}
		}
	}

}
