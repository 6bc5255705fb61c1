package org.fealty.dataset;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What rejects a row alone. */
class RejectedRowTests {

	private static final String LED = "subject,object,source,said_by,through,stance,since,until,until_event,on,ending,spell";

	/** The one violation of a table whose second row is right. */
	private static Violation onlyViolation(Path temp, String file, String header, String row, String right) {
		ReadDataset dataset = Folder.small(temp).with(file, header, row, right).read();
		assertThat(dataset.counts().get(file)).isEqualTo(new RowCounts(2, 1, 0, 1));
		assertThat(dataset.total().rejected()).isEqualTo(1);
		assertThat(dataset.violations()).hasSize(1);
		assertThat(dataset.violations().getFirst().place()).isEqualTo(new Place(file, 2));
		return dataset.violations().getFirst();
	}

	private static Violation led(Path temp, String row) {
		return onlyViolation(temp, "led.csv", LED, row, "ben,league,report,,,,,,,,,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					adda,front,report,,,,,,,,,             ! subject     ! "adda" is no known entity. Did you mean ada
					ada,frond,report,,,,,,,,,              ! object      ! "frond" is no known entity. Did you mean front?
					ada,front,rapport,,,,,,,,,             ! source      ! "rapport" is no known source. Did you mean report?
					ada,front,report,polizei,,,,,,,,       ! said_by     ! "polizei" is no known voice or entity.
					ada,front,report,raid,,,,,,,,          ! said_by     ! "raid" is the Operation "Raid"; an event says nothing.
					ada,front,report,,police|polise,,,,,,, ! through     ! "polise" is no known voice or entity. Did you mean police?
					ada,front,report,,coder,,,,,,,         ! through     ! "coder" is no known voice or entity.
					ada,front,report,,,assert,,,,,,        ! stance      ! "assert" is not accepted as stance. Did you mean asserts? Write one of asserts, suspects, disputes, denies.
					ada,front,report,,,,,,rade,,,          ! until_event ! "rade" is no known entity.
					ada,front,report,,,,,,ben,,,           ! until_event ! "ben" is Person; name the event with which it ended
					ada,front,report,,,,,,,,shot,          ! ending      ! "shot" is not accepted as ending. Write one of killed, died, defected,
					ada,front,report,,,,,,,,,first         ! spell       ! "first" is no year
					ada,front,report,,,,2019,2018,,,,      ! until       ! "2018" ends before it begins (2019 comes after 2018).
					ada,front,report,,,,2019,,,2018-05,,   ! on          ! "2018-05" is seen before it begins
					ada,front,report,,,,,..,,,killed,      ! until       ! ".." says that it was still so;
					ada,front,report,,,,2013/2014,,,,,     ! since       ! "2013/2014" is an interval;
					ada,ben,report,,,,,,,,,                ! object      ! LED joins Person → Organisation/Province, but "ada" is Person and "ben" is Person.
					front,front,report,,,,,,,,,            ! subject     ! LED joins Person → Organisation/Province, but "front" is Organisation
					,front,report,,,,,,,,,                 ! subject     ! the cell is blank; every row needs its subject.
					ada,,report,,,,,,,,,                   ! object      ! the cell is blank; every row needs its object.
					ada,front,,,,,,,,,,                    ! source      ! the cell is blank; every row needs its source.
					""")
	void namesTheColumnAndWhatToDo(String row, String column, String reason, @TempDir Path temp) {
		Violation violation = led(temp, row);
		assertThat(violation.column()).isEqualTo(column);
		assertThat(violation.reason()).startsWith(reason);
	}

	@Test
	void hintsAtBothReadingsOfADateWithSlashes(@TempDir Path temp) {
		assertThat(led(temp, "ada,front,report,,,,4/12/2016,,,,,").sentence())
			.startsWith("led.csv line 2, column since: \"4/12/2016\" is not accepted as a date")
			.contains("2016-12-04", "2016-04-12");
	}

	@Test
	void tellsEverythingThatIsWrongWithARow(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.with("led.csv", LED, "nobody,front,report,nobody,,firmly,soon,,,,,")
			.read();
		assertThat(dataset.violations()).extracting(Violation::column)
			.containsExactlyInAnyOrder("subject", "said_by", "stance", "since");
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(1, 0, 0, 1));
	}

	@Test
	void rejectsARowWithTooFewOrTooManyCells(@TempDir Path temp) {
		List<String> violations = Folder.small(temp)
			.with("led.csv", "subject,object,source,note", "ada,front,report", "ada,front,report,one, two")
			.violations();
		assertThat(violations).satisfiesExactly(
				(first) -> assertThat(first)
					.startsWith("led.csv line 2: the row has 3 cells, but the header names 4 columns;"),
				(second) -> assertThat(second)
					.startsWith("led.csv line 3: the row has 5 cells, but the header names 4 columns;"));
	}

	@Test
	void rejectsWhatStandsInRelationToItself(@TempDir Path temp) {
		Violation violation = onlyViolation(temp, "pledged_to.csv", "subject,object,source", "front,front,report",
				"front,league,report");
		assertThat(violation.reason())
			.isEqualTo("\"front\" is subject and object of the row; name two different ones.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "until", "on" })
	void rejectsAPeriodOfAnAct(String column, @TempDir Path temp) {
		Violation violation = onlyViolation(temp, "claimed.csv", "subject,object,source,since," + column,
				"front,bombing,report,2020-06-13,2020-06-14", "front,bombing,report,2020-06-13,");
		assertThat(violation.sentence()).isEqualTo("claimed.csv line 2, column " + column
				+ ": \"2020-06-14\" is given for what does not last; its day stands in since.");
	}

	@ParameterizedTest
	@CsvSource({ "until_event,raid", "ending,killed" })
	void rejectsAnEndOfWhatDoesNotLastUnderItsOwnColumn(String column, String value, @TempDir Path temp) {
		Violation violation = onlyViolation(temp, "occurred_in.csv", "subject,object,source," + column,
				"bombing,town,report," + value, "bombing,town,report,");
		assertThat(violation.column()).isEqualTo(column);
		assertThat(violation.value()).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			ada,nickname,x,report,        ! what  ! "nickname" is not accepted as what. Write one of name, birth,
			ada,killed,3,report,          ! what  ! killed is stated of Attack or Operation, but "ada" is Person.
			bombing,birth,1980,report,    ! what  ! birth is stated of Person, but "bombing" is Attack.
			bombing,killed,many,report,   ! value ! "many" is no number of people; write 14, 120..
			bombing,killed,14..12,report, ! value ! No number lies between 14 and 12.
			bombing,date,June 2020,report,! value ! "June 2020" is not accepted as a date
			ada,birth,1980/1981,report,   ! value ! "1980/1981" is an interval;
			ada,name,,report,             ! value ! the cell is blank; every row needs its value.
			front,VACANT,yes,report,      ! value ! "yes" must be blank for VACANT
			ada,name,Ada,report,civilians ! of    ! of says whom a number counts, but name is no number
			nobody,name,x,report,         ! entity ! "nobody" is no known entity.
			""")
	void rejectsAnAttributeThatCannotBe(String row, String column, String reason, @TempDir Path temp) {
		Violation violation = onlyViolation(temp, "attributes.csv", "entity,what,value,source,of", row,
				"ada,name,A. Example,report,");
		assertThat(violation.column()).isEqualTo(column);
		assertThat(violation.reason()).startsWith(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			ben,ada,report,         ! the cell is blank; every row needs its office.
			ben,ada,report,emir     ! "emir" is no known entity.
			ben,ada,report,bombing  ! "bombing" is Attack; in succeeded.csv the office is the id
			""")
	void rejectsASuccessionInNoKnownSeat(String row, String reason, @TempDir Path temp) {
		Violation violation = onlyViolation(temp, "succeeded.csv", "subject,object,source,office", row,
				"ben,ada,report,front");
		assertThat(violation.column()).isEqualTo("office");
		assertThat(violation.reason()).startsWith(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					provinces.csv ! id,name,declared ! hill,Hill,yes        ! declared    ! "yes" is neither true nor false;
					persons.csv   ! id,name,placeholder ! cy,Cy,1           ! placeholder ! "1" is neither true nor false;
					events.csv    ! id,name,label    ! siege,Siege,attack   ! label       ! "attack" is no label of an event; write Attack or Operation.
					events.csv    ! id,name,label    ! siege,Siege,         ! label       ! the cell is blank;
					persons.csv   ! id,name          ! two words,Two        ! id          ! "two words" is no id; use letters,
					persons.csv   ! id,name          ! cy,                  ! name        ! the cell is blank;
					voices.csv    ! id,name,may_be   ! coder,The coder,     ! id          ! "coder" is whoever coded the dataset
					voices.csv    ! id,name,may_be   ! radio,Radio,televison ! may_be     ! "televison" is no known voice or entity.
					""")
	void rejectsABadRegistration(String file, String header, String row, String column, String reason,
			@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp).without("led.csv").with(file, header, row).read();
		assertThat(dataset.counts().get(file)).isEqualTo(new RowCounts(1, 0, 0, 1));
		Violation violation = dataset.violations()
			.stream()
			.filter((one) -> one.place().file().equals(file))
			.findFirst()
			.orElseThrow();
		assertThat(violation.column()).isEqualTo(column);
		assertThat(violation.reason()).startsWith(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			2020-06-14,2021          ! retrieved ! "2021" is no single day;
			2020-06-14,              ! retrieved ! the cell is blank;
			2020-06-14,2021-13-01    ! retrieved ! "2021-13-01"
			yesterday,2021-01-31     ! published ! "yesterday"
			2020/2021,2021-01-31     ! published ! "2020/2021" is an interval;
			2022,2021-01-31          ! published ! "2022" comes after 2021-01-31, the day it was retrieved;
			""")
	void rejectsASourceWithBadDates(String dates, String column, String reason, @TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.without("led.csv")
			.with("sources.csv", "id,title,publisher,published,retrieved", "report,A report,Example Daily," + dates)
			.read();
		assertThat(dataset.violations()).singleElement().satisfies((violation) -> {
			assertThat(violation.column()).isEqualTo(column);
			assertThat(violation.reason()).startsWith(reason);
		});
		assertThat(dataset.counts().get("sources.csv")).isEqualTo(new RowCounts(1, 0, 0, 1));
	}

	@Test
	void saysWhereAnIdStandsWhoseOwnRowWasRejected(@TempDir Path temp) {
		List<String> violations = Folder.small(temp)
			.with("persons.csv", "id,name,placeholder", "ada,Ada,maybe")
			.violations();
		assertThat(violations).hasSize(2);
		assertThat(violations.getLast()).startsWith("led.csv line 2, column subject: \"ada\" is no known entity. "
				+ "It stands in persons.csv line 2, but that row was rejected; mend it first.");
	}

	@Test
	void rejectsAnIdThatMeansSomethingElseInTheSameDataset(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("organisations.csv", "id,name,kind", "front,Example Front,armed group", "league,League,gang",
					"front,Another Front,armed group", "ada,Ada Example,gang", "front,Example Front,armed group")
			.with("sources.csv", "id,title,publisher,published,retrieved", "report,A report,Daily,,2021-01-31",
					"report,A report,Daily,2020,2021-01-31", "league,A leaflet,League,,2021-01-31");
		assertThat(folder.violations()).satisfiesExactly(
				(one) -> assertThat(one).isEqualTo("organisations.csv line 4, column id: \"front\" is the Organisation "
						+ "\"Another Front\" here, but the Organisation \"Example Front\" in organisations.csv line 2 "
						+ "(some cell differs). Give one of them another id, or keep one row."),
				(two) -> assertThat(two).startsWith("organisations.csv line 5, column id: \"ada\" is the Organisation "
						+ "\"Ada Example\" here, but the Person \"Ada Example\" in persons.csv line 2"),
				(three) -> assertThat(three).startsWith("sources.csv line 3, column id: \"report\" is the publication"),
				(four) -> assertThat(four)
					.startsWith("sources.csv line 4, column id: \"league\" is both a source and an entity"));
		assertThat(folder.read().counts().get("organisations.csv")).isEqualTo(new RowCounts(5, 2, 1, 2));
	}

	@Test
	void rejectsAnIdThatMeansSomethingElseInADatasetLoadedBefore(@TempDir Path temp) {
		RegistryBuilder before = new RegistryBuilder();
		before.add(Folder.small(temp).read());
		KnownEntities known = before.known();
		ReadDataset dataset = Folder.empty(temp, "more")
			.with("persons.csv", "id,name,note", "ada,Ada Else,", "ben,Ben Example,a note of our own")
			.with("voices.csv", "id,name,may_be", "police,The police,officials", "officials,The officers,")
			.read(known);
		assertThat(dataset.violations()).extracting(Violation::sentence)
			.satisfiesExactly(
					(one) -> assertThat(one)
						.startsWith("persons.csv line 2, column id: \"ada\" is the Person \"Ada Else\" "
								+ "here, but the Person \"Ada Example\" in a dataset loaded before"),
					(two) -> assertThat(two).startsWith("voices.csv line 3, column id: \"officials\" is the voice "
							+ "\"The officers\" here, but the voice \"Officials\" in a dataset loaded before"));
		assertThat(dataset.total()).isEqualTo(new RowCounts(4, 2, 0, 2));
	}

	@Test
	void countsARowThatSaysTheSameAgainAsDuplicateWhateverItsLocatorAndNote(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.with("led.csv", "subject,object,source,stance,locator,note", "ada,front,report,,p1,",
					"ada,front,report,,p2,x", "ada,front,report,asserts,,", "ada,front,report,suspects,p1,")
			.read();
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(4, 2, 2, 0));
		assertThat(dataset.read()).extracting((one) -> one.place().line()).containsExactly(2L, 5L);
		assertThat(dataset.violations()).isEmpty();
	}

	@Test
	void writesControlAndDirectionCharactersOut(@TempDir Path temp) {
		assertThat(Folder.small(temp)
			.with("led.csv", "subject,object,source", "\"a\u001B[31m\nb\u202E\",front,report")
			.violations()).singleElement()
			.asString()
			.startsWith("led.csv line 2, column subject: \"a\\u001b[31m\\u000ab\\u202e\" is no known entity.");
	}

	@Test
	void cutsALongValueInItsSentenceAndKeepsItWhole(@TempDir Path temp) {
		String value = "x".repeat(1000);
		Violation violation = led(temp, value + ",front,report,,,,,,,,,");
		assertThat(violation.value()).isEqualTo(value);
		assertThat(violation.reason()).hasSizeLessThan(500).contains("(1000 characters)");
	}

}
