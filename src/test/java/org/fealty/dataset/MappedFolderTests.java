package org.fealty.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of any form, whose records become rows by the mapping of dataset.yaml. */
class MappedFolderTests {

	private static final List<String> DESCRIPTION = List.of("title: A title", "publisher: A publisher",
			"licence: CC0-1.0", "attribution: Nobody", "coding: By hand", "mapping:");

	@TempDir
	private Path temp;

	@Test
	void makesStatementsOfColumnsConstantsAndDatesUpToWhatIsKnown() {
		ReadDataset dataset = read(folder("- file: leaders.csv", "  rows:",
				"    - {table: persons, id: 'p:{no}', name: '{leader}'}", "    - table: led", "      subject: p:{no}",
				"      object: front", "      source: report", "      since: {date: ['{sy}', '{sm}', '{sd}']}",
				"      until: {date: ['{ey}', '{em}'], blank: '..'}", "      role: head of {what}")
			.with("leaders.csv", "no,leader,sy,sm,sd,ey,em,what", "1,Ada,2001,2,3,2004,11,state", "2,Ben,2004,0,0,,,"));
		assertThat(dataset.violations()).isEmpty();
		assertThat(lines(dataset)).containsExactly("p:1 LED front since 2001-02-03 until 2004-11 role head of state",
				"p:2 LED front since 2004 until ..");
		assertThat(dataset.counts()).containsEntry("leaders.csv", new RowCounts(2, 2, 0, 0));
		assertThat(dataset.read().getFirst().place()).isEqualTo(new Place("leaders.csv", 2));
	}

	@Test
	void takesThePredicateFromAColumnThroughWordsAndLeavesOutWhatIsNotKept() {
		ReadDataset dataset = read(folder("- file: ties.csv", "  keep: {valid: [yes, perhaps]}", "  drop: {tie: ''}",
				"  rows:", "    - table: statements",
				"      predicate: {text: '{tie}', words: {leads: led, belongs: member_of}}", "      subject: '{who}'",
				"      object: front", "      source: report",
				"      stance: {text: '{valid}', words: {perhaps: suspects}, otherwise: ''}")
			.with("ties.csv", "who,tie,valid", "ada,leads,yes", "ben,belongs,perhaps", "ada,belongs,no", "ben,,yes",
					"ben,hates,yes"));
		assertThat(lines(dataset)).containsExactly("ada LED front", "ben MEMBER_OF front suspects");
		assertThat(dataset.remarks()).singleElement()
			.extracting(Remark::sentence)
			.asString()
			.startsWith("ties.csv line 4: records were left out by keep or drop of dataset.yaml (2, the first of them");
		assertThat(dataset.violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.startsWith("ties.csv line 6, column statements.predicate: the field \"tie\" holds \"hates\", which is not"
					+ " among its words.");
		assertThat(dataset.counts()).containsEntry("ties.csv", new RowCounts(3, 2, 0, 1));
	}

	@Test
	void makesARowOfEachPartOfACellAndIdsOfNames() {
		ReadDataset dataset = read(folder("- file: groups.csv", "  rows:", "    - table: organisations",
				"      id: {text: 'g:{allies}', split: ';', as: id}",
				"      name: {text: '{allies}', split: ';', words: {Nobody: ''}, otherwise: '*'}", "      kind: ''",
				"    - table: affiliated_with",
				"      subject: {text: 'g:{allies}', split: ';', as: id, words: {Nobody: ''}, otherwise: '*'}",
				"      object: front", "      source: report", "      on: {text: '{day}', form: d.M.yyyy}",
				"      note: with {allies}")
			.with("groups.csv", "allies,day", "The Old Guard; Lions;Nobody,4.12.2016", "Lions,30.2.2016"));
		assertThat(lines(dataset)).containsExactly("g:the-old-guard AFFILIATED_WITH front on 2016-12-04",
				"g:lions AFFILIATED_WITH front on 2016-12-04");
		assertThat(dataset.entities()).extracting(Entity::name).contains("The Old Guard", "Lions");
		assertThat(dataset.statements()).first()
			.extracting((one) -> one.citation().note())
			.isEqualTo("with The Old Guard; Lions;Nobody");
		assertThat(dataset.violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.contains("column affiliated_with.on: \"30.2.2016\" is no date of the form");
	}

	@Test
	void rejectsAListThatNothingSplits() {
		ReadDataset dataset = read(
				folder("- file: a.json", "  rows: {table: led, subject: '{who}', object: front, source: report}")
					.with("a.json", "{\"who\": [\"ada\", \"ben\"]}"));
		assertThat(dataset.violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.contains("the field \"who\" holds 2 values; say how to split it");
	}

	@Test
	void keepsOfADateWhatItsPrecisionSays() {
		ReadDataset dataset = read(folder("- file: led.txt", "  rows:", "    - table: led", "      subject: ada",
				"      object: front", "      source: report", "      since:", "        text: '{start}'",
				"        precision: {text: '{prec}', words: {1: day, 2: month, 3: year, 4: year~}}")
			.with("led.txt", "start,prec", "2001-02-03,1", "2002-02-03,2", "2003-02-03,3", "2004-02-03,4"));
		assertThat(lines(dataset)).containsExactly("ada LED front since 2001-02-03", "ada LED front since 2002-02",
				"ada LED front since 2003", "ada LED front since 2004~");
	}

	@Test
	void takesTheSourceOfEachRow() {
		ReadDataset dataset = read(folder("- file: said.csv", "  rows:", "    - table: sources", "      id: s:{n}",
				"      title: '{paper}'", "      publisher: '{paper}'", "      published: '{day}'",
				"      retrieved: 2021-01-31", "    - {table: led, subject: ada, object: front, source: 's:{n}'}")
			.with("said.csv", "n,paper,day", "1,One,2020-01-01", "2,Two,2020-02"));
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.statements()).extracting((one) -> one.citation().source()).containsExactly("s:1", "s:2");
	}

	@Test
	void readsObjectsAndTheItemsOfListsWithinThem() {
		String[] mapping = { "- file: people.json", "  each: terms/parties", "  rows:",
				"    - {table: persons, id: 'x:{/id}', name: ['{/name/full}', '{/name/first} {/name/last}']}",
				"    - table: member_of", "      subject: x:{/id}", "      object: {text: '{party}', as: id}",
				"      source: report", "      since: '{../start}'", "      role: '{../seat}'" };
		String[] people = { "[{\"id\": 7, \"name\": {\"first\": \"Ada\", \"last\": \"Example\"}, \"terms\": [",
				"  {\"start\": \"2001\", \"seat\": \"first\", \"parties\": [{\"party\": \"Front\"}]},",
				"  {\"start\": \"2003\", \"parties\": [{\"party\": \"League\"}, {\"party\": \"Nobody\"}]}]}]" };
		ReadDataset dataset = read(folder(mapping).with("people.json", people));
		assertThat(lines(dataset)).containsExactly("x:7 MEMBER_OF front since 2001 role first",
				"x:7 MEMBER_OF league since 2003");
		assertThat(dataset.entities()).anySatisfy((one) -> assertThat(one.name()).isEqualTo("Ada Example"));
		assertThat(dataset.remarks()).singleElement()
			.extracting(Remark::sentence)
			.asString()
			.startsWith("dataset.yaml line 7: people.json has no field \"/name/full\".");
		assertThat(dataset.violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.startsWith("people.json (item 2 of terms, item 2 of parties) line 1, column member_of.object: \"nobody\"");
	}

	@Test
	void readsJsonLinesAndYamlAndSheetsAlike() throws IOException {
		String rows = "  rows: {table: led, subject: '{who}', object: front, source: report, since: '{day}'}";
		List<String> expected = List.of("ada LED front since 2001-02-03", "ben LED front since 2004");
		assertThat(lines(read(folder("- file: a.jsonl", rows).with("a.jsonl",
				"{\"who\": \"ada\", \"day\": \"2001-02-03\"}", "{\"who\": \"ben\", \"day\": 2004}"))))
			.isEqualTo(expected);
		assertThat(lines(read(folder("- file: a.yaml", rows).with("a.yaml", "- who: ada", "  day: 2001-02-03",
				"- {who: ben, day: 2004}"))))
			.isEqualTo(expected);
		Folder folder = folder("- file: a.xlsx", "  sheet: terms", rows);
		Path workbook = WorkbookBuilder.empty(this.temp, "a.xlsx")
			.with("terms", "who,day", "ada,2001-02-03", "ben,2004")
			.write();
		Files.copy(workbook, folder.path().resolve("a.xlsx"));
		ReadDataset dataset = read(folder);
		assertThat(lines(dataset)).isEqualTo(expected);
		assertThat(dataset.read().getFirst().place().toString()).isEqualTo("a.xlsx sheet terms row 2");
	}

	@Test
	void joinsWhatFollowsAtOnceAndNamesSpellsThatDoNot() {
		ReadDataset dataset = read(folder("- file: terms.csv", "  rows:", "    - table: member_of",
				"      subject: '{who}'", "      object: '{body}'", "      source: report", "      since: '{from}'",
				"      until: '{to}'", "      role: '{seat}'", "      spells: join")
			.with("terms.csv", "who,body,from,to,seat", "ada,front,2001-01-03,2003-01-03,north",
					"ada,front,2005-01-04,2007-01-03,south", "ada,front,2003-01-03,2005-01-03,south",
					"ben,front,2001-01-03,2003-01-03,", "ben,front,2007-01-03,2009-01-03,",
					"ben,league,2003-01,2005-01,", "ada,front,2001-01-03,2003-01-03,north"));
		assertThat(lines(dataset)).containsExactlyInAnyOrder(
				"ada MEMBER_OF front since 2001-01-03 until 2007-01-03 role north; south",
				"ben MEMBER_OF front since 2001-01-03 until 2003-01-03 spell 2001",
				"ben MEMBER_OF front since 2007-01-03 until 2009-01-03 spell 2007",
				"ben MEMBER_OF league since 2003-01 until 2005-01");
		assertThat(dataset.counts()).containsEntry("terms.csv", new RowCounts(7, 6, 1, 0));
	}

	@Test
	void takesARecordWholeOrNotAtAll() {
		ReadDataset dataset = read(folder("- file: a.csv", "  rows:",
				"    - {table: led, subject: '{who}', object: front, source: report}",
				"    - {table: attributes, entity: '{who}', what: birth, value: '{born}', source: report}")
			.with("a.csv", "who,born", "ada,1980", "ben,long ago", "ada,1980"));
		assertThat(lines(dataset)).containsExactly("ada LED front", "ada birth 1980");
		assertThat(dataset.counts()).containsEntry("a.csv", new RowCounts(3, 1, 1, 1));
		assertThat(dataset.violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.startsWith("a.csv line 3, column attributes.value:");
	}

	@Test
	void readsAnotherEncodingWhereItIsNamedAndRefusesTheFileWhereItIsNot() {
		byte[] latin = "who,name\nz,Zo\u00EB\n".getBytes(StandardCharsets.ISO_8859_1);
		String rows = "  rows: {table: persons, id: '{who}', name: '{name}'}";
		assertThat(read(folder("- file: a.csv", "  encoding: ISO-8859-1", rows).withBytes("a.csv", latin)).entities())
			.anySatisfy((one) -> assertThat(one.name()).isEqualTo("Zo\u00EB"));
		assertThat(refusals(folder("- file: a.csv", rows).withBytes("a.csv", latin))).singleElement()
			.asString()
			.startsWith("a.csv: byte 14 (line 2) is 0xEB")
			.contains("encoding: windows-1252");
	}

	@Test
	void readsEachLineInTheFirstEncodingThatFits() {
		byte[] mixed = "who,name\na,Zo\u00EB\n".getBytes(StandardCharsets.UTF_8);
		byte[] latin = "b,Zo\u00EB\n".getBytes(StandardCharsets.ISO_8859_1);
		byte[] both = Arrays.copyOf(mixed, mixed.length + latin.length);
		System.arraycopy(latin, 0, both, mixed.length, latin.length);
		assertThat(read(folder("- file: a.csv", "  encoding: [UTF-8, ISO-8859-1]",
				"  rows: {table: persons, id: '{who}', name: '{name}'}")
			.withBytes("a.csv", both)).entities()).extracting(Entity::name).filteredOn("Zo\u00EB"::equals).hasSize(2);
	}

	@Test
	void checksTheMappingAsAWholeBeforeTheFirstRow() {
		assertThat(refusals(folder("- file: a.csv", "  keep: {vaild: yes}", "  colour: red", "  rows:",
				"    - {table: leed, subject: x}", "    - table: led", "      subject: '{whoo}'", "      object: front",
				"      sorce: report", "      stance: {text: '{w}', words: {m: maybe}}",
				"      since: {text: '{who}', date: ['{who}']}",
				"    - {table: persons, id: '{who}', name: x, spells: cut}", "- file: missing.csv",
				"  rows: {table: persons, id: '{a}', name: '{b}'}")
			.with("a.csv", "who,valid,w")))
			.satisfiesExactlyInAnyOrder(
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 9: a file of mapping has no key \"colour\". Its keys are file,"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 11: no table is called \"leed\". Did you mean led"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 15: the table led has no column \"sorce\". Did you mean source"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 12: a row of the table led lacks the column source"),
					(one) -> assertThat(one).startsWith("dataset.yaml line 12: stance would hold \"maybe\"."),
					(one) -> assertThat(one).startsWith("dataset.yaml line 17: since must have either text,"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 18: spells is \"cut\", but can only be join"),
					(one) -> assertThat(one).startsWith("dataset.yaml line 18: the table persons has no spells"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 7: a.csv has no field \"whoo\". Did you mean who"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 7: a.csv has no field \"vaild\". Did you mean valid"),
					(one) -> assertThat(one)
						.startsWith("dataset.yaml line 19: there is no file \"missing.csv\" beside dataset.yaml;"));
	}

	@Test
	void refusesFilesThatAreNotWhatTheirNamesSay() {
		String rows = "  rows: {table: persons, id: '{a}', name: '{b}'}";
		assertThat(refusals(folder("- file: a.json", rows).with("a.json", "[{\"a\": 1,"))).singleElement()
			.asString()
			.startsWith("a.json: it is no JSON");
		assertThat(refusals(folder("- file: a.yaml", rows).with("a.yaml", "- &x {a: 1}", "- *x"))).singleElement()
			.asString()
			.startsWith("a.yaml: it cannot be read as YAML: a part of it stands for another");
		assertThat(refusals(folder("- file: a.xlsx", rows).with("a.xlsx", "a,b"))).singleElement()
			.asString()
			.startsWith("a.xlsx: it cannot be read");
	}

	@Test
	void isRecognisedByItsMapping() {
		Path mapped = folder("- {file: a.csv, rows: []}").path();
		Path coded = Folder.small(this.temp).path();
		assertThat(new MappedFolder().recognises(mapped)).isTrue();
		assertThat(new CodedFolder().recognises(mapped)).isFalse();
		assertThat(new MappedFolder().recognises(coded)).isFalse();
		assertThat(new CodedFolder().recognises(coded)).isTrue();
	}

	/** A folder with a few tables and this mapping, each in a place of its own. */
	private Folder folder(String... mapping) {
		List<String> yaml = new ArrayList<>(DESCRIPTION);
		Arrays.stream(mapping).map("  "::concat).forEach(yaml::add);
		return Folder.empty(this.temp.resolve(String.valueOf(Arrays.hashCode(mapping))), "mapped")
			.with("dataset.yaml", yaml.toArray(String[]::new))
			.with("persons.csv", "id,name", "ada,Ada Example", "ben,Ben Example")
			.with("organisations.csv", "id,name,kind", "front,Example Front,", "league,Example League,")
			.with("sources.csv", "id,title,publisher,published,retrieved",
					"report,A report,Example Daily,2020-06-14,2021-01-31");
	}

	private static ReadDataset read(Folder folder) {
		return new MappedFolder().read(folder.path(), KnownEntities.NONE);
	}

	private static List<String> refusals(Folder folder) {
		try {
			read(folder);
			return List.of();
		}
		catch (DatasetRefused ex) {
			return ex.reasons();
		}
	}

	private static List<String> lines(ReadDataset dataset) {
		return dataset.statements().stream().map(MappedFolderTests::line).toList();
	}

	private static String line(Statement one) {
		StringBuilder line = new StringBuilder(one.about().subject());
		line.append(' ')
			.append((one.about() instanceof RelationKey relation) ? relation.predicate() + " " + relation.object()
					: ((AttributeKey) one.about()).what().word() + " " + one.value().text());
		with(line, "", one.stance().word().replace("asserts", ""));
		with(line, "since ", one.dating().since());
		with(line, "until ", one.dating().still() ? ".." : one.dating().until());
		with(line, "on ", one.dating().on());
		with(line, "role ", StatementProperty.ROLE.cell(one));
		with(line, "spell ", one.about().spell());
		return line.toString();
	}

	private static void with(StringBuilder line, String word, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			line.append(' ').append(word).append(value);
		}
	}

}
