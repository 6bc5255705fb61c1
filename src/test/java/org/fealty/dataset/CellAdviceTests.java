package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a cell that cannot be read is answered, and what is remarked on. */
class CellAdviceTests {

	private static String led(Path temp, String column, String cell) {
		return onlyViolation(Folder.small(temp)
			.with("led.csv", "subject,object,source," + column, "ada,front,report,\"" + cell + '"')
			.read());
	}

	private static Path another(Path temp) {
		try {
			return Files.createTempDirectory(temp, "another");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String onlyViolation(ReadDataset dataset) {
		assertThat(dataset.violations()).hasSize(1);
		return dataset.violations().getFirst().sentence();
	}

	private static List<String> remarks(Folder folder) {
		ReadDataset dataset = new CodedFolder(InstantSource.fixed(Instant.parse("2026-11-30T12:00:00Z")))
			.read(folder.path(), KnownEntities.NONE);
		assertThat(dataset.violations()).isEmpty();
		return dataset.remarks().stream().map(Remark::sentence).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			since | 2001/2005                | Write since 2001, until 2005.
			since | 1985/                    | Write since 1985.
			since | 1985/..                  | Write since 1985, until ...
			since | /1985                    | Write until 1985.
			since | ../1985                  | Write until 1985.
			since | 2004-06-01/~2004-06-20   | Write since 2004-06-01, until 2004-06-20~.
			until | 2001-03/2005             | Write since 2001-03, until 2005.
			on    | 2001/2005                | write on [2001..2005].
			on    | 2001/..                  | write on [2001..].
			""")
	void dividesAnIntervalIntoSinceAndUntil(String column, String cell, String advice, @TempDir Path temp) {
		assertThat(led(temp, column, cell)).contains("\"" + cell + "\" is an interval;").endsWith(advice);
	}

	@Test
	void offersASetForTheDayOfAnAct(@TempDir Path temp) {
		assertThat(onlyViolation(Folder.small(temp)
			.with("claimed.csv", "subject,object,source,since", "front,bombing,report,2013/2014")
			.read())).endsWith("is an interval; here one day is told. Write [2013..2014] for one day within it.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown", "n/a", "NULL", "-", "N/A", "none", "–", "?", "0000-00-00", "TBD" })
	void tellsToLeaveBlankWhatIsNotKnown(String cell, @TempDir Path temp) {
		assertThat(led(temp, "since", cell)).startsWith("led.csv line 2, column since: ")
			.contains('"' + cell + "\" is no date.")
			.endsWith("leave the cell blank.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown", "n/a", "NULL", "-" })
	void tellsToTakeOutARowWithoutANumber(String cell, @TempDir Path temp) {
		assertThat(onlyViolation(Folder.small(temp)
			.with("attributes.csv", "entity,what,value,source", "bombing,killed," + cell + ",report")
			.read())).contains('"' + cell + "\" is no number of people.").contains("take the row out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "present", "ongoing", "Present", "to date", "current" })
	void tellsHowToSayThatItLasts(String cell, @TempDir Path temp) {
		assertThat(led(temp, "until", cell))
			.endsWith("is no date. Write .. where it still lasted when the source was written.");
		assertThat(led(another(temp), "since", cell)).contains("Write .. in the column until");
	}

	@Test
	void tellsHowToSaySinceAndThatItLasts(@TempDir Path temp) {
		assertThat(led(temp, "since", "2014 - present")).contains("Write since 2014, until ..");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			42094               | Write 2015-03-31
			42094.5             | Write 2015-03-31
			36526               | Write 2000-01-01
			1900-01-00          | Leave the cell blank
			1/0/1900            | Leave the cell blank
			Mar-15              | Write 2015-03 if the month of that year is meant; if day 15
			Mar-99              | Write 1999-03 if the month of that year is meant.
			15-Mar              | if day 15 of that month is meant, look its year up
			15-Mar-15           | Write 2015-03-15.
			3/4/15              | Write 2015-04-03 or 2015-03-04
			03/04/2015 00:00    | Write 2015-04-03 or 2015-03-04
			2015-04-13 00:00:00 | Write 2015-04-13.
			#######             | Widen the column
			#VALUE!             | Write the date itself.
			""")
	void namesWhatASpreadsheetMadeOfADate(String cell, String advice, @TempDir Path temp) {
		assertThat(led(temp, "since", cell)).contains(advice);
	}

	@Test
	void namesTheCharacterThatNobodySees(@TempDir Path temp) {
		assertThat(violation(temp, "a\u200Bda")).contains("\"a\\u200bda\" is no known entity. It holds U+200B"
				+ " (ZERO WIDTH SPACE) at position 2, which cannot be seen; take it out and write \"ada\".");
		assertThat(violation(another(temp), "ada\u00A0")).isEmpty();
	}

	@Test
	void namesTheLetterThatLooksLikeAnother(@TempDir Path temp) {
		assertThat(violation(temp, "\u0430da"))
			.contains("It looks like \"ada\", but has U+0430 (CYRILLIC SMALL LETTER A)"
					+ " for U+0061 (LATIN SMALL LETTER A) at position 1. Write \"ada\" if that is meant.");
	}

	@Test
	void namesOddCharactersInColumnsAndWords(@TempDir Path temp) {
		assertThat(Folder.small(temp).with("led.csv", "subject,\u043Ebject,object,source").refusals())
			.anySatisfy((one) -> assertThat(one)
				.contains("It looks like \"object\", but has U+043E (CYRILLIC SMALL LETTER O)"));
		assertThat(led(another(temp), "stance", "denies\u200B")).contains("U+200B");
		assertThat(led(another(temp), "since", "2014\u200B-12")).contains("U+200B");
	}

	private static String violation(Path temp, String subject) {
		ReadDataset dataset = Folder.small(temp)
			.with("led.csv", "subject,object,source", subject + ",front,report")
			.read();
		return dataset.violations().isEmpty() ? "" : dataset.violations().getFirst().sentence();
	}

	@Test
	void remarksOnIdsOfOneRegistryThatLookAlike(@TempDir Path temp) {
		assertThat(remarks(Folder.small(temp).with("persons.csv", "id,name", "ada,Ada", "ben,Ben", "\u0430da,Ada Two")))
			.containsExactly(
					"persons.csv line 4, column id: \"\u0430da\" and \"ada\" of persons.csv line 2 are different"
							+ " ids that look alike. It looks like \"ada\", but has U+0430 (CYRILLIC SMALL LETTER A) for U+0061"
							+ " (LATIN SMALL LETTER A) at position 1. Write \"ada\" if that is meant.");
	}

	@Test
	void remarksOnNamesWithLostLettersAndTurnedDirection(@TempDir Path temp) {
		List<String> remarks = remarks(Folder.small(temp)
			.with("persons.csv", "id,name", "ada,D\uFFFDoro", "ben,\u202EBen")
			.with("attributes.csv", "entity,what,value,source", "ada,name,Do\uFFFDro,report"));
		assertThat(remarks).satisfiesExactly(
				(one) -> assertThat(one).startsWith("persons.csv line 2, column name: ")
					.contains("U+FFFD (REPLACEMENT CHARACTER) at position 2: a letter was lost"),
				(one) -> assertThat(one).startsWith("persons.csv line 3, column name: ")
					.contains("U+202E (RIGHT-TO-LEFT OVERRIDE) at position 1, which turns the direction of writing"),
				(one) -> assertThat(one).startsWith("attributes.csv line 2, column value: "));
	}

	@Test
	void remarksOnWhatStillLastedOnNoKnownDay(@TempDir Path temp) {
		assertThat(remarks(Folder.small(temp)
			.with("led.csv", "subject,object,source,until", "ada,front,letter,..", "ben,front,report,..")))
			.singleElement()
			.asString()
			.startsWith(
					"led.csv line 2, column until: \"..\" says that it was still so when \"letter\" was written, but")
			.contains("attests nothing");
	}

	@Test
	void remarksOnPlansAndOnDaysAfterToday(@TempDir Path temp) {
		List<String> remarks = remarks(Folder.small(temp)
			.with("led.csv", "subject,object,source,since,until", "ada,front,report,2019,2024-05",
					"ben,front,report,2030,", "ben,league,report,2020,2020-06-14")
			.with("sources.csv", "id,title,publisher,published,retrieved",
					"report,A report,Example Daily,2020-06-14,2021-01-31", "letter,A letter,Else,,2027-01-01"));
		assertThat(remarks).satisfiesExactly(
				(one) -> assertThat(one).isEqualTo("sources.csv line 3, column retrieved: 2027-01-01 lies after today"
						+ " (2026-11-30). Mend it if it is a slip."),
				(one) -> assertThat(one)
					.startsWith("led.csv line 2, column until: \"2024-05\" lies after 2020-06-14, the day"
							+ " from which \"report\" counts as known. It is kept as a plan"),
				(one) -> assertThat(one).startsWith("led.csv line 3, column since: \"2030\" lies after 2020-06-14")
					.contains("and after today (2026-11-30)"));
	}

	@Test
	void remarksOnThePlannedDateOfAnAttribute(@TempDir Path temp) {
		assertThat(remarks(Folder.small(temp)
			.with("attributes.csv", "entity,what,value,source", "bombing,date,2022-03-01,report"))).singleElement()
			.asString()
			.startsWith("attributes.csv line 2, column value: \"2022-03-01\" lies after 2020-06-14");
	}

	@Test
	void rejectsARowThatNamesAnIdWhoseOwnRowWasRejectedThoughAnotherDatasetKnowsIt(@TempDir Path temp) {
		RegistryBuilder before = new RegistryBuilder();
		before.add(Folder.small(temp).read());
		ReadDataset dataset = Folder.empty(temp, "more")
			.with("persons.csv", "id,name", "ada,Zed Quill")
			.with("led.csv", "subject,object,source", "ada,front,report", "ben,front,report")
			.read(before.known());
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(2, 1, 0, 1));
		assertThat(dataset.violations().getLast().sentence()).startsWith(
				"led.csv line 2, column subject: \"ada\" is no known entity. It stands in persons.csv line 2, but"
						+ " that row was rejected");
	}

}
