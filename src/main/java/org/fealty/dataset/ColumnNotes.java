package org.fealty.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fealty.statement.StatementProperty;

/** What belongs into each column, in a sentence for whoever fills in a workbook. */
final class ColumnNotes {

	private static final String DATE = " Dates are 2014-12-19, 2014-12, 2014, 2014~ (about), 2014? (doubtful),"
			+ " [2014-11..2015-02] (one day between these), [..2016-12-04] (on or before).";

	private static final Map<String, String> NOTES = notes();

	private ColumnNotes() {
	}

	/** The note for a column; every column of every table has one. */
	static String of(TableLayout layout, String column) {
		String own = NOTES.get(layout.name() + "." + column);
		String note = (own != null) ? own : NOTES.get(column);
		if (note == null) {
			throw new IllegalStateException("The column " + column + " of " + layout.file() + " has no note.");
		}
		return (layout.required().contains(column) ? "" : "May be left out. ") + note;
	}

	private static Map<String, String> notes() {
		Map<String, String> notes = new LinkedHashMap<>();
		registries(notes);
		statements(notes);
		properties(notes);
		return notes;
	}

	private static void registries(Map<String, String> notes) {
		notes.put("id",
				"An id that no other row has: letters, digits, hyphens, dots, colons and underscores, no blanks.");
		notes.put("name", "The name that is shown.");
		notes.put("kind", "What kind of organisation; counts while no source states one.");
		notes.put("declared", "true for a province that an organisation declared; blank is false.");
		notes.put("label", "Attack or Operation.");
		notes.put("placeholder", "true for somebody or something unnamed that matters; blank is false.");
		notes.put("title", "The title of the publication.");
		notes.put("publisher", "Who published it. Statements without said_by are its word.");
		notes.put("published", "When it was published; blank where nothing is known." + DATE);
		notes.put("retrieved", "The day on which its text was taken.");
		notes.put("url", "Where it can be read.");
		notes.put("author", "Who wrote it.");
		notes.put("language", "The language of the text, as in en or ru.");
		notes.put("may_be", "Ids of voices whose voice it may be, joined by a bar; * is anybody.");
	}

	private static void statements(Map<String, String> notes) {
		notes.put("predicate", "What is stated: a relation of two, or an attribute of one.");
		notes.put("subject", "The id of whom it is said.");
		notes.put("object", "The id of the other one.");
		notes.put("statements.object", "The id of the other one; blank where an attribute is stated.");
		notes.put("entity", "The id of whom it is said.");
		notes.put("what", "Which attribute is stated.");
		notes.put("value", "The value of the attribute: a text, a number as in 14, 120.., 12..14, or a date." + DATE);
		notes.put("of", "Whom a number counts, as in civilians.");
		notes.put("source", "The id of the publication that says it.");
		notes.put("left", "The id of one of the two.");
		notes.put("right", "The id of the other.");
		notes.put("judgement", "same, different or unsure.");
	}

	private static void properties(Map<String, String> notes) {
		for (StatementProperty property : StatementProperty.values()) {
			notes.put(property.column(), property.note() + (property.isDate() ? DATE : ""));
		}
	}

}
