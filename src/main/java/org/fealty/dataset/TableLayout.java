package org.fealty.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.statement.StatementProperty;

/**
 * The columns of one table; the list is closed.
 *
 * @param file the file's name
 * @param required columns that must be there
 * @param optional columns that may be absent
 */
record TableLayout(String file, List<String> required, List<String> optional) {

	static final String PERSONS = "persons.csv";

	static final String ORGANISATIONS = "organisations.csv";

	static final String PROVINCES = "provinces.csv";

	static final String EVENTS = "events.csv";

	static final String SOURCES = "sources.csv";

	static final String VOICES = "voices.csv";

	static final String ATTRIBUTES = "attributes.csv";

	static final String STATEMENTS = "statements.csv";

	private static final Set<String> REGISTRIES = Set.of(PERSONS, ORGANISATIONS, PROVINCES, EVENTS, SOURCES, VOICES);

	/** Columns by which a table of the same name is another format's. */
	private static final List<String> OF_FTM = List.of("entity_id", "prop", "value");

	static final String SAME_AS = "same_as.csv";

	/**
	 * Every table by its file, in the order of reading: what is named before who names.
	 */
	static SequencedMap<String, TableLayout> all() {
		List<String> more = List.of("placeholder", "note");
		Stream<TableLayout> registries = Stream.of(new TableLayout(PERSONS, List.of("id", "name"), more),
				new TableLayout(ORGANISATIONS, List.of("id", "name", "kind"), more),
				new TableLayout(PROVINCES, List.of("id", "name", "declared"), more),
				new TableLayout(EVENTS, List.of("id", "name", "label"), more),
				new TableLayout(SOURCES, List.of("id", "title", "publisher", "published", "retrieved"),
						List.of("url", "author", "language", "note")),
				new TableLayout(VOICES, List.of("id", "name"), List.of("may_be", "note")));
		Stream<TableLayout> relations = Arrays.stream(Predicate.values())
			.map((predicate) -> new TableLayout(predicate.fileName(), List.of("subject", "object", "source"),
					StatementProperty.columnsOf(predicate)));
		TableLayout attributes = new TableLayout(ATTRIBUTES, List.of("entity", "what", "value", "source"),
				join(List.of("of"), StatementProperty.columnsOfAttributes()));
		TableLayout statements = new TableLayout(STATEMENTS, List.of("predicate", "subject", "source"),
				join(List.of("object", "value", "of"), StatementProperty.columnsOfAll()));
		TableLayout sameAs = new TableLayout(SAME_AS, List.of("left", "right", "judgement"),
				List.of("said_by", "source", "note"));
		SequencedMap<String, TableLayout> all = new LinkedHashMap<>();
		Stream.of(registries, relations, Stream.of(attributes, statements, sameAs))
			.flatMap((layouts) -> layouts)
			.forEach((layout) -> all.put(layout.file(), layout));
		return all;
	}

	private static List<String> join(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	/** Whether its rows give ids and state nothing. */
	boolean isRegistry() {
		return REGISTRIES.contains(this.file);
	}

	/** What the table is called without the ending of its file. */
	String name() {
		return this.file.replaceFirst("\\.csv$", "");
	}

	/** All columns. */
	List<String> columns() {
		return join(this.required, this.optional);
	}

	/** The columns as a sentence lists them, those in brackets may be absent. */
	String accepted() {
		return String.join(", ", this.required) + ", [" + String.join(", ", this.optional) + "]";
	}

	/**
	 * The column that a cell of the header names: letter case, and blanks for
	 * underscores, do not matter. The cell itself where it names none.
	 */
	String column(String cell) {
		String name = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
		return (!columns().contains(cell) && columns().contains(name)) ? name : cell;
	}

	/**
	 * Collects what is wrong with the names in the first row.
	 * @param where what the table is called in a refusal
	 */
	void check(String where, List<String> header, Refusals refusals) {
		if (this.file.equals(STATEMENTS) && header.containsAll(OF_FTM)) {
			refusals.add(where, "this is a table of FollowTheMoney, by its columns " + String.join(", ", OF_FTM)
					+ ", and no table of a coded dataset. Import it by itself, outside this folder or workbook.");
			return;
		}
		for (String column : this.required) {
			if (!header.contains(column)) {
				refusals.add(where, "the column " + column + " is missing; its columns are " + accepted()
						+ ", those in brackets may be absent.");
			}
		}
		Map<String, Integer> seen = new LinkedHashMap<>();
		for (int index = 0; index < header.size(); index++) {
			String column = header.get(index);
			if (column.isEmpty()) {
				continue;
			}
			if (!columns().contains(column)) {
				refusals.add(where,
						"the column " + Quotation.of(column) + " is not known." + Nearest.question(column, columns())
								+ OddCharacters.in(column, columns()) + " The columns are " + accepted() + ".");
			}
			else if (seen.put(column, index) != null) {
				refusals.add(where, "the column " + column + " stands there twice; keep one of them.");
			}
		}
	}

}
