package org.fealty.catalogue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a query file may say, and how a wrong one is refused. */
class QueryFileTests {

	private static final String NAME = "succession/leaders";

	private static final String GOOD = """
			// name:  succession/leaders
			// title: Leaders, in order
			// shape: rows
			// view:  timeline
			//
			// Everyone stated to have led it.
			//
			// Null bounds mean that no source says.
			//
			// @param  organisation :: STRING of Organisation   id of the organisation
			// @param  asOf :: DATE?            only who may have led on this day,
			//                                  whatever came later
			// @param  days :: INTEGER = 10
			// @param  kinds :: LIST<STRING> = [certain, 'presumed']
			// @param  limit :: INTEGER = 1000  at most so many rows
			//
			// @column person :: STRING of Person   id of the leader
			// @column since :: DATE?
			//
			// @example organisation=caucasus-emirate
			// @example organisation="caucasus-emirate" kinds=certain kinds=possible
			MATCH (p:Person)-[led:LED]->(o {id: $organisation})
			WHERE $asOf IS NULL OR $days > 0 OR led.kind IN $kinds
			RETURN p.id AS person, led.since AS since
			ORDER BY since, person
			LIMIT $limit
			""";

	@Test
	void saysAllThatTheHeaderSays() {
		NamedQuery query = read(GOOD);

		assertThat(query.name()).isEqualTo("succession/leaders");
		assertThat(query.group()).isEqualTo("succession");
		assertThat(query.title()).isEqualTo("Leaders, in order");
		assertThat(query.shape()).isEqualTo(Shape.ROWS);
		assertThat(query.view()).isEqualTo(View.TIMELINE);
		assertThat(query.description())
			.isEqualTo("Everyone stated to have led it.\n\nNull bounds mean that no source says.");
		assertThat(query.parameters()).containsExactly(
				new Parameter("organisation", CypherType.Simple.STRING, false, null, "Organisation", null,
						"id of the organisation", 10),
				new Parameter("asOf", CypherType.Simple.DATE, true, null, null, null,
						"only who may have led on this day, whatever came later", 11),
				new Parameter("days", CypherType.Simple.INTEGER, false, 10L, null, null, "", 13),
				new Parameter("kinds", new CypherType.ListOf(CypherType.Simple.STRING), false,
						List.of("certain", "presumed"), null, null, "", 14),
				new Parameter("limit", CypherType.Simple.INTEGER, false, 1000L, null, null, "at most so many rows",
						15));
		assertThat(query.columns()).containsExactly(
				new Column("person", CypherType.Simple.STRING, false, "Person", "id of the leader", 17),
				new Column("since", CypherType.Simple.DATE, true, null, "", 18));
		assertThat(query.examples()).extracting(Example::arguments)
			.containsExactly(Map.of("organisation", List.of("caucasus-emirate")),
					Map.of("organisation", List.of("caucasus-emirate"), "kinds", List.of("certain", "possible")));
		assertThat(query.cypher()).startsWith("MATCH (p:Person)").endsWith("LIMIT $limit");
		assertThat(query.line()).isEqualTo(22);
	}

	@Test
	void declaresParametersAsTheHeaderWroteThem() {
		assertThat(read(GOOD).parameters()).extracting(Parameter::declaration)
			.containsExactly("STRING of Organisation", "DATE?", "INTEGER = 10", "LIST<STRING> = [certain, presumed]",
					"INTEGER = 1000");
		assertThat(read(GOOD).parameters()).filteredOn(Parameter::isRequired)
			.extracting(Parameter::name)
			.containsExactly("organisation");
	}

	@Test
	void readsADefaultOfEveryTypeThatAnArgumentMayHave() {
		NamedQuery query = read(GOOD.replace("days :: INTEGER = 10", """
				days :: INTEGER = -3
				// @param  share :: FLOAT = 0.5
				// @param  parts :: BOOLEAN = false
				// @param  day :: DATE = 2015-06-23
				// @param  word :: STRING = 'two words'
				// @param  none :: LIST<INTEGER> = []
				// @param  some :: LIST<INTEGER> = [1, 2]"""));

		assertThat(query.parameters().subList(2, 9)).extracting(Parameter::defaultValue)
			.containsExactly(-3L, 0.5, false, LocalDate.of(2015, 6, 23), "two words", List.of(), List.of(1L, 2L));
	}

	@Test
	void readsBoundsAndClosedWords() {
		NamedQuery query = read(GOOD.replace("days :: INTEGER = 10", """
				days :: INTEGER = 10 in 1..36525   how many
				// @param  share :: FLOAT = 0.5 in 0..1.5
				// @param  by :: STRING = 'year' in year|province
				// @param  voices :: LIST<STRING>? of Voice in nak|fsb"""));

		assertThat(query.parameters().subList(2, 6)).extracting(Parameter::declaration)
			.containsExactly("INTEGER = 10 in 1..36525", "FLOAT = 0.5 in 0..1.5", "STRING = year in year|province",
					"LIST<STRING>? of Voice in nak|fsb");
		assertThat(query.parameters().get(2).description()).isEqualTo("how many");
		assertThat(query.parameters().get(2).restriction())
			.isEqualTo(new Restriction.Bounds(BigDecimal.ONE, BigDecimal.valueOf(36525)));
		assertThat(query.parameters().get(4).restriction())
			.isEqualTo(new Restriction.Words(List.of("year", "province")));
		assertThat(query.parameters().get(6).restriction()).isNull();
	}

	@Test
	void takesIdsOfFactsVoicesAndPublicationsForNoIdsOfEntities() {
		for (String label : List.of("Fact", "Voice", "Source")) {
			Parameter parameter = read(GOOD.replace("of Organisation", "of " + label)).parameters().getFirst();

			assertThat(parameter.takesEntities()).isFalse();
			assertThat(parameter.owner()).isEqualTo("a " + label.toLowerCase(Locale.ROOT));
		}
	}

	@Test
	void readsAFileWithByteOrderMarkAndWindowsLineEnds() {
		NamedQuery query = read("\uFEFF" + GOOD.replace("\n", "\r\n"));

		assertThat(query).isEqualTo(read(GOOD));
	}

	@Test
	void leavesOutTheSemicolonThatAShellWants() {
		assertThat(read(GOOD.strip() + ";\n").cypher()).isEqualTo(read(GOOD).cypher());
	}

	@Test
	void keepsTheLineThatAsksForANewerCypher() {
		NamedQuery query = read(GOOD.replace("MATCH (p", "CYPHER 25\nMATCH (p"));

		assertThat(query.cypher()).startsWith("CYPHER 25\nMATCH");
	}

	@Test
	void acceptsAnExampleWithoutArguments() {
		assertThat(read(GOOD.replace("@example organisation=caucasus-emirate\n", "@example\n")).examples().getFirst())
			.isEqualTo(new Example("", Map.of(), 20));
	}

	@Test
	void acceptsNodesRelationshipsAndPathsInAGraph() {
		NamedQuery query = read(GOOD.replace("shape: rows", "shape: graph")
			.replace("view:  timeline", "view:  network")
			.replace("person :: STRING of Person", "person :: NODE")
			.replace("since :: DATE?", "roads :: LIST<PATH>"));

		assertThat(query.columns()).extracting(Column::declaration).containsExactly("NODE", "LIST<PATH>");
	}

	@Test
	void standsInTheDossierOfAnEntityWhereItSaysSo() {
		assertThat(read(GOOD).panel()).isNull();
		assertThat(panel("30 organisation"))
			.isEqualTo(new Panel(30, "organisation", List.of("Organisation"), "Leaders, in order"));
		assertThat(panel("7 organisation of Province | Organisation called Who led it"))
			.isEqualTo(new Panel(7, "organisation", List.of("Province", "Organisation"), "Who led it"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			organisation;                      "organisation";   a place from 1 to 999
			0 organisation;                    "0 organisation"; 30 organisation
			30 days;                           "days";           Name one of these.
			30 nobody;                         "nobody";         parameter that takes the id of an entity: organisation
			30 organisation of Group;          "Group";          Name labels of entities
			""")
	void refusesAPanelThatFitsNoEntity(String panel, String found, String remedy) {
		QueryFileException refused = refuse(GOOD.replace("// view:  timeline", "// panel: " + panel));

		assertThat(refused.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(4);
			assertThat(problem.found()).contains(found);
			assertThat(problem.sentence()).contains(remedy);
		});
	}

	@Test
	void refusesAPanelWhoseQueryNeedsMoreThanAnEntityAndADay() {
		String panel = GOOD.replace("// view:  timeline", "// panel: 30 organisation");
		assertThat(read(panel.replace("asOf :: DATE?", "on :: DATE").replace("$asOf", "$on")).panel()).isNotNull();

		assertThat(refuse(panel.replace("INTEGER = 10 ", "INTEGER ").replace("INTEGER = 10\n", "INTEGER\n")).problems())
			.singleElement()
			.satisfies((problem) -> assertThat(problem.sentence()).contains("must be given days"));
	}

	private static @Nullable Panel panel(String text) {
		return read(GOOD.replace("// view:  timeline", "// panel: " + text)).panel();
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
		assertThat(GOOD).contains(good);

		QueryFileException refused = refuse(GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(wrong)));

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
		String text = GOOD.lines()
			.filter((line) -> !line.contains(gone) && !(description && line.matches("// (Everyone|Null).*")))
			.reduce("", (all, line) -> all + line + "\n");

		assertThat(refuse(text).problems()).extracting(QueryFileProblem::found).contains(found);
	}

	@Test
	void refusesAHeaderWithoutAStatement() {
		String header = GOOD.substring(0, GOOD.indexOf("MATCH"));

		assertThat(refuse(header).problems()).extracting(QueryFileProblem::found).containsExactly("no statement");
	}

	@Test
	void refusesAnEmptyFileAndOneWithoutHeader() {
		assertThat(refuse("").problems()).extracting(QueryFileProblem::found).containsExactly("an empty file");
		assertThat(refuse("RETURN 1").problems()).extracting(QueryFileProblem::found).containsExactly("no header");
		assertThat(refuse("\n" + GOOD).problems()).extracting(QueryFileProblem::found).containsExactly("no header");
	}

	@Test
	void refusesAnotherEncodingAndSaysWhichLineHasIt() {
		byte[] latin = GOOD.replace("Leaders, in order", "Führer").getBytes(StandardCharsets.ISO_8859_1);

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> Catalogue.of(List.of(new QueryFile(NAME + ".cypher", "leaders.cypher", latin))));

		assertThat(refused.problems()).containsExactly(new QueryFileProblem("leaders.cypher", 2,
				"bytes that are no UTF-8", "UTF-8", "Save the file as UTF-8."));
	}

	@Test
	void reportsEverythingThatIsWrongTogether() {
		String text = GOOD.replace("shape: rows", "shape: table")
			.replace("days :: INTEGER = 10", "days :: INT")
			.replace("since :: DATE?", "since :: DAY?");

		QueryFileException refused = refuse(text);

		assertThat(refused.problems()).extracting(QueryFileProblem::line).containsExactly(3, 13, 18);
		assertThat(refused).hasMessageStartingWith("3 things are wrong with the query files:")
			.hasMessageContaining(
					"cypher/succession/leaders.cypher:3: Found the shape \"table\"; expected rows or graph. "
							+ "Write shape: rows for a table, shape: graph for nodes and relationships.");
	}

	@Test
	void refusesACheckThatNamesNeitherFactNorStatement() {
		String check = GOOD.replace("succession/leaders", "checks/leaders");

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> Catalogue.of(List.of(file("checks/leaders.cypher", check))));

		assertThat(refused.problems()).extracting(QueryFileProblem::found)
			.containsExactly("a check without a column fact or statement");
	}

	private static NamedQuery read(String text) {
		return Catalogue.of(List.of(file(NAME + ".cypher", text))).find(NAME).orElseThrow();
	}

	private static QueryFileException refuse(String text) {
		return catchThrowableOfType(QueryFileException.class,
				() -> Catalogue.of(List.of(file(NAME + ".cypher", text))));
	}

	static QueryFile file(String path, String text) {
		return new QueryFile(path, "cypher/" + path, text.getBytes(StandardCharsets.UTF_8));
	}

}
