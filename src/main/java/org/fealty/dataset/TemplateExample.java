package org.fealty.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The worked example of a template: two reports that differ on a leader and an attack.
 * Everybody and everything in it is invented.
 */
final class TemplateExample {

	/** What stands on the first sheet, one paragraph a row. */
	static final List<String> README = List.of("A dataset for Fealty",
			"The sheet example shows small tables as somebody filled them in. It is not read. Fill in the sheets behind it,"
					+ " which are empty. Delete a sheet that you do not need.",
			"The sheet dataset says what the dataset is: a key in column A, its value in column B. Each of"
					+ " them must be filled in. The file's name"
					+ " without .xlsx is the dataset's id: letters, digits, hyphens, dots, colons, underscores.",
			"sources, voices, persons, organisations, provinces and events give ids to what the statements name.",
			"A row of statements is one thing that one source says. The notes on the column heads say what belongs into"
					+ " each column; lists offer the words and ids that it takes.",
			"Instead of statements, or beside it, a workbook may have a sheet for each predicate, such as led or"
					+ " pledged_to, and one called attributes, with the columns of the tables of a folder.",
			"Write dates as text: 2014-12-19, 2014-12, 2014, 2014~, 2014?, [2014-11..2015-02]. A cell formatted as a date"
					+ " counts as the day that it shows. All columns here are formatted as text, so that a spreadsheet"
					+ " changes nothing.",
			"Judge it without a database: bin/fealty check FILE.xlsx. Bring it into the graph: bin/fealty import"
					+ " FILE.xlsx.",
			"Sheets called README, LICENCE, NOTICE, example and lists are not read.");

	/** The sheet dataset. */
	static final SequencedMap<String, String> DESCRIPTION = cells("title", "Title of the dataset", "publisher",
			"Who publishes it", "licence", "CC-BY-4.0", "attribution", "How it is to be cited", "coding",
			"How it was coded: from which reports, by whom, by which rules, and what a locator counts.");

	private TemplateExample() {
	}

	/** The rows of a table of the example, each cell under its column. */
	static List<SequencedMap<String, String>> rows(String file) {
		return switch (file) {
			case TableLayout.SOURCES -> List.of(
					cells("id", "daily-2020", "title", "Title of the first report", "publisher", "Example Daily",
							"published", "2020-06-14", "retrieved", "2021-01-31", "language", "en"),
					cells("id", "agency-2020", "title", "Title of the second report", "publisher", "Example Agency",
							"published", "[2020-07-01..2020-07-31]", "retrieved", "2021-01-31"));
			case TableLayout.VOICES -> List.of(cells("id", "daily", "name", "Example Daily"),
					cells("id", "agency", "name", "Example Agency"), cells("id", "police", "name", "Example police"));
			case TableLayout.PERSONS -> List.of(cells("id", "person-one", "name", "Person One"),
					cells("id", "person-two", "name", "Person Two"));
			case TableLayout.ORGANISATIONS ->
				List.of(cells("id", "example-front", "name", "Example Front", "kind", "armed group"),
						cells("id", "example-brigade", "name", "Example Brigade", "kind", "armed group"));
			case TableLayout.PROVINCES -> List.of(cells("id", "example-town", "name", "Example Town"));
			case TableLayout.EVENTS ->
				List.of(cells("id", "example-bombing", "name", "Bombing in Example Town", "label", "Attack"));
			case TableLayout.STATEMENTS -> statements();
			default -> List.of();
		};
	}

	private static List<SequencedMap<String, String>> statements() {
		return List.of(
				cells("predicate", "led", "subject", "person-one", "object", "example-front", "source", "daily-2020",
						"since", "2018~", "until", "2020-06-12", "ending", "died", "role", "leader", "locator", "p1"),
				cells("predicate", "led", "subject", "person-two", "object", "example-front", "source", "agency-2020",
						"said_by", "police", "until", "..", "role", "leader", "locator", "p2", "note",
						"was still its leader when this was written"),
				cells("predicate", "pledged_to", "subject", "example-brigade", "object", "example-front", "source",
						"daily-2020", "since", "2019-03-02", "channel", "video", "locator", "p2"),
				cells("predicate", "claimed", "subject", "example-front", "object", "example-bombing", "source",
						"daily-2020", "said_by", "example-front", "since", "2020-06-13", "channel", "statement",
						"locator", "p7"),
				cells("predicate", "occurred_in", "subject", "example-bombing", "object", "example-town", "source",
						"daily-2020", "locator", "p7"),
				cells("predicate", "date", "subject", "example-bombing", "source", "daily-2020", "value", "2020-06-11",
						"locator", "p7"),
				cells("predicate", "killed", "subject", "example-bombing", "source", "agency-2020", "value", "12..14",
						"of", "civilians", "locator", "p8"));
	}

	private static SequencedMap<String, String> cells(String... pairs) {
		SequencedMap<String, String> cells = new LinkedHashMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			cells.put(pairs[index], pairs[index + 1]);
		}
		return cells;
	}

}
