package org.fealty.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How a wrong query file is refused. */
class WrongQueryFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			organisation;                      "organisation";   a place from 1 to 999
			0 organisation;                    "0 organisation"; 30 organisation
			30 days;                           "days";           Name one of these.
			30 nobody;                         "nobody";         parameter that takes the id of an entity: organisation
			30 organisation of Group;          "Group";          Name labels of entities
			""")
	void refusesAPanelThatFitsNoEntity(String panel, String found, String remedy) {
		QueryFileException refused = LeadersFile
			.refuse(LeadersFile.TEXT.replace("// view:  timeline", "// panel: " + panel));

		assertThat(refused.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(4);
			assertThat(problem.found()).contains(found);
			assertThat(problem.sentence()).contains(remedy);
		});
	}

	@Test
	void refusesAPanelWhoseQueryNeedsMoreThanAnEntityAndADay() {
		String panel = LeadersFile.TEXT.replace("// view:  timeline", "// panel: 30 organisation");
		assertThat(LeadersFile.read(panel.replace("asOf :: DATE?", "on :: DATE").replace("$asOf", "$on")).panel())
			.isNotNull();

		assertThat(LeadersFile.refuse(panel.replace("INTEGER = 10 ", "INTEGER ").replace("INTEGER = 10\n", "INTEGER\n"))
			.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.sentence()).contains("must be given days"));
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			textBlock = """
					name:  succession/leaders        | nam:  succession/leaders    | 1  | "nam:"           | Write name:.
					name:  succession/leaders        | name:                       | 1  | no name          | Add // name: succession/leaders.
					name:  succession/leaders        | name:  succession/leader    | 1  | "succession/leader" | succession/leader.cypher
					title: Leaders, in order         | title:                      | 2  | no title         | Add // title:
					title: Leaders, in order         | name: succession/leaders    | 2  | a second name:   | Remove one of the two.
					shape: rows                      | shape: table                | 3  | the shape "table" | shape: graph
					view:  timeline                  | view:  Time line            | 4  | "Time line"      | timeline or flows
					view:  timeline                  | view:  network              | 4  | "network"        | since the shape is rows
					view:  timeline                  | colour: red                 | 4  | "colour:"        | Remove the line
					@param  days                     | @parm  days                 | 13 | "@parm  days     | Write @param.
					@param  days ::                  | @param  days :              | 13 | "@param days : INTEGER | Write it in this form.
					days :: INTEGER = 10             | days :: INT = 10            | 13 | the type "INT"   | LIST<…>
					days :: INTEGER = 10             | days :: integer = 10        | 13 | the type "integer" | in capitals
					days :: INTEGER = 10             | days :: INTEGER = ten       | 13 | the default "ten" | a whole number
					days :: INTEGER = 10             | days :: INTEGER? = 10       | 13 | both ? and a default | Remove the ?
					days :: INTEGER = 10             | days :: INTEGER the days    | 13 | "@param days :: INTEGER the days" | two blanks
					days :: INTEGER = 10             | $days :: INTEGER = 10       | 13 | the name "$days" | without $
					days :: INTEGER = 10             | days :: NODE                | 13 | a parameter of type NODE | written in a form
					days :: INTEGER = 10             | asOf :: INTEGER = 10        | 13 | a second @param asOf | Remove or rename
					days :: INTEGER = 10             | knownBy :: DATE?            | 13 | a parameter knownBy | asked of every query alike
					days :: INTEGER = 10             | format :: STRING?           | 13 | a parameter format | Rename it
					days :: INTEGER = 10             | days :: INTEGER of Person   | 13 | INTEGER of Person | ids are texts
					days :: INTEGER = 10             | days :: STRING of Persons   | 13 | of "Persons"     | of Attack, Entity, Event
					days :: INTEGER = 10             | days :: INTEGER = 10 in 12..20 | 13 | the default "10" | a number from 12 to 20
					days :: INTEGER = 10             | days :: INTEGER in 6..1     | 13 | in "6..1"        | Exchange the two numbers.
					days :: INTEGER = 10             | days :: INTEGER in 1..      | 13 | in "1.."         | Write the least and the greatest
					days :: INTEGER = 10             | days :: INTEGER in 0.5..1   | 13 | in "0.5..1"      | two whole numbers
					days :: INTEGER = 10             | days :: INTEGER in 1..6 of days | 13 | in 1..6 of days | Write it in this form.
					days :: INTEGER = 10             | days :: INTEGER in six      | 13 | in six           | Write it in this form.
					days :: INTEGER = 10             | days :: DATE in 1..6        | 13 | in 1..6 behind the type DATE | Remove what begins with in.
					days :: INTEGER = 10             | ^days :: STRING in a|a^     | 13 | ^in "a|a"^       | different words
					days :: INTEGER = 10             | ^days :: STRING in a|b.^    | 13 | ^in "a|b."^      | Write the words
					days :: INTEGER = 10             | ^days :: STRING = 'c' in a|b^ | 13 | the default "c"  | one of a, b
					since :: DATE?                   | ^since :: STRING in a|b^    | 18 | ^in a|b^         | Say in the description
					= [certain, 'presumed']          | = certain                   | 14 | the default "certain" | [a, b]
					limit :: INTEGER = 1000          | limit :: STRING = all       | 15 | limit :: STRING  | limit :: INTEGER = 1000
					since :: DATE?                   | since :: DATE = 2015-01-01  | 18 | a default        | Remove what begins with =.
					since :: DATE?                   | person :: DATE?             | 18 | a second @column person | Remove or rename
					since :: DATE?                   | since :: RELATIONSHIP       | 18 | a column of type RELATIONSHIP | shape graph
					shape: rows                      | shape: graph                | 17 | a column of type STRING | shape rows
					organisation=caucasus-emirate    | caucasus-emirate            | 20 | "caucasus-emirate" | name=value
					"caucasus-emirate" kinds         | "caucasus-emirate"kinds     | 21 | "organisation="caucasus-emirate"kinds | name=value
					ORDER BY since, person           | WHERE 1 < $limit            | 22 | uses $limit otherwise | End the statement with LIMIT
					LIMIT $limit                     | WITH * LIMIT $limit RETURN 1 | 22 | uses $limit otherwise | End the statement with LIMIT
					""")
	void refusesAWrongLineAndSaysWhereAndWhatToDo(String good, String wrong, int line, String found, String remedy) {
		assertThat(LeadersFile.TEXT).contains(good);

		QueryFileException refused = LeadersFile
			.refuse(LeadersFile.TEXT.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(wrong)));

		assertThat(refused.problems()).anySatisfy((problem) -> {
			assertThat(problem.file()).isEqualTo("cypher/succession/leaders.cypher");
			assertThat(problem.line()).isEqualTo(line);
			assertThat(problem.found()).contains(found);
			assertThat(problem.sentence()).contains(remedy);
		});
	}

	@ParameterizedTest(name = "without {0}")
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			name:         | no name
			title:        | no title
			shape:        | no shape
			Everyone      | no description
			Null bounds   | no description
			@column       | no @column
			@example      | no @example
			""")
	void refusesAHeaderThatLacksSomething(String gone, String found) {
		boolean description = found.equals("no description");
		String text = LeadersFile.TEXT.lines()
			.filter((line) -> !line.contains(gone) && !(description && line.matches("// (Everyone|Null).*")))
			.reduce("", (all, line) -> all + line + "\n");

		assertThat(LeadersFile.refuse(text).problems()).extracting(QueryFileProblem::found).contains(found);
	}

	@Test
	void refusesAHeaderWithoutAStatement() {
		String header = LeadersFile.TEXT.substring(0, LeadersFile.TEXT.indexOf("MATCH"));

		assertThat(LeadersFile.refuse(header).problems()).extracting(QueryFileProblem::found)
			.containsExactly("no statement");
	}

	@Test
	void refusesAnEmptyFileAndOneWithoutHeader() {
		assertThat(LeadersFile.refuse("").problems()).extracting(QueryFileProblem::found)
			.containsExactly("an empty file");
		assertThat(LeadersFile.refuse("RETURN 1").problems()).extracting(QueryFileProblem::found)
			.containsExactly("no header");
		assertThat(LeadersFile.refuse("\n" + LeadersFile.TEXT).problems()).extracting(QueryFileProblem::found)
			.containsExactly("no header");
	}

	@Test
	void refusesAnotherEncodingAndSaysWhichLineHasIt() {
		byte[] latin = LeadersFile.TEXT.replace("Leaders, in order", "Führer").getBytes(StandardCharsets.ISO_8859_1);

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> Catalogue.of(List.of(new QueryFile(LeadersFile.NAME + ".cypher", "leaders.cypher", latin))));

		assertThat(refused.problems()).containsExactly(new QueryFileProblem("leaders.cypher", 2,
				"bytes that are no UTF-8", "UTF-8", "Save the file as UTF-8."));
	}

	@Test
	void reportsEverythingThatIsWrongTogether() {
		String text = LeadersFile.TEXT.replace("shape: rows", "shape: table")
			.replace("days :: INTEGER = 10", "days :: INT")
			.replace("since :: DATE?", "since :: DAY?");

		QueryFileException refused = LeadersFile.refuse(text);

		assertThat(refused.problems()).extracting(QueryFileProblem::line).containsExactly(3, 13, 18);
		assertThat(refused).hasMessageStartingWith("3 things are wrong with the query files:")
			.hasMessageContaining(
					"cypher/succession/leaders.cypher:3: Found the shape \"table\"; expected rows or graph. "
							+ "Write shape: rows for a table, shape: graph for nodes and relationships.");
	}

	@Test
	void refusesACheckThatNamesNeitherFactNorStatement() {
		String check = LeadersFile.TEXT.replace("succession/leaders", "checks/leaders");

		QueryFileException refused = LeadersFile.refuse("checks/leaders", check);

		assertThat(refused.problems()).extracting(QueryFileProblem::found)
			.containsExactly("a check without a column fact or statement");
	}

}
