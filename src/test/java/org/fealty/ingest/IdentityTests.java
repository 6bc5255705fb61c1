package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is whom, as rows of same_as.csv judge, and what the graph makes of it. */
@ExtendWith(SharedNeo4j.class)
@ParameterizedClass
@EnumSource(Writer.class)
class IdentityTests {

	private static final String SOURCES = "id,title,publisher,published,retrieved";

	private final Importer importer;

	@TempDir
	private Path folder;

	IdentityTests(Writer writer) {
		this.importer = new Importer(writer.open());
	}

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void theIdWithoutAPrefixShowsTheEntityAndMakesTheFactsId() throws IOException {
		load(list().write(), report().write());
		String alone = text("MATCH (:Person {id: 'chief'})-[f:LED]->() RETURN f.id");
		assertThat(text("MATCH (:Person {id: 'list:1'})-[f:LED]->() RETURN f.id")).isNotEqualTo(alone);
		load(judgements("list:1,chief,same", "list:2,hub,same"));
		assertThat(texts("MATCH (p:Person) RETURN p.id ORDER BY p.id")).containsExactly("chief", "guard", "list:3");
		assertThat(texts("MATCH (p:Person {id: 'chief'}) UNWIND p.ids AS id RETURN id")).containsExactly("chief",
				"list:1");
		assertThat(texts("MATCH (p:Person {id: 'chief'}) UNWIND p.names AS name RETURN name"))
			.containsExactly("CHIEF, The", "The Chief");
		assertThat(texts("MATCH (:Person {id: 'chief'})-[f:LED]->() RETURN f.id")).containsExactly(alone);
		assertThat(text("MATCH (:Person {id: 'chief'})-[f:LED]->() RETURN toString(f.statements)")).isEqualTo("2");
	}

	@Test
	void statementsKeepTheIdsThatTheirSourcesUse() throws IOException {
		load(list().write(), report().write(), judgements("list:1,chief,same", "list:2,hub,same", "guard,list:3,same"));
		assertThat(texts("""
				MATCH (s:Statement {dataset: 'list', predicate: 'LED'})
				RETURN s.subject + ' ' + s.subjectAs + ' ' + s.object + ' ' + s.objectAs"""))
			.containsExactly("chief list:1 hub list:2");
		assertThat(texts("""
				MATCH (s:Statement {dataset: 'list', predicate: 'MEMBER_OF'})
				RETURN s.subject + ' ' + s.saidBy + ' ' + s.saidByAs + ' ' + s.through[0] + ' ' + s.throughAs[0] + ' '
				  + s.untilEvent + ' ' + coalesce(s.untilEventAs, '-')"""))
			.containsExactly("guard chief list:1 guard list:3 raid -");
	}

	@Test
	void whoSpeaksUnderTwoIdsIsOneVoice() throws IOException {
		Path first = new FolderWriter(this.folder.resolve("first")).row("sources", SOURCES)
			.row("sources", "a,A,paper,2015-01-01,2020-01-01")
			.row("organisations", "id,name,kind")
			.row("organisations", "hub,The Hub,group")
			.row("organisations", "office,The Office,state body")
			.row("persons", "id,name")
			.row("persons", "chief,The Chief")
			.row("led", "subject,object,source,said_by,on")
			.row("led", "chief,hub,a,office,2014")
			.write();
		Path second = new FolderWriter(this.folder.resolve("second")).row("sources", SOURCES)
			.row("sources", "b,B,other paper,2016-01-01,2020-01-01")
			.row("organisations", "id,name,kind")
			.row("organisations", "list:9,OFFICE,state body")
			.row("led", "subject,object,source,said_by,on")
			.row("led", "chief,hub,b,list:9,2015")
			.write();
		load(first, second);
		assertThat(text("MATCH ()-[f:LED]->() RETURN f.status")).isEqualTo("confirmed");
		load(judgements("office,list:9,same"));
		assertThat(text("MATCH ()-[f:LED]->() RETURN f.status")).isEqualTo("reported");
		assertThat(texts("MATCH ()-[f:LED]->() UNWIND f.origins AS voice RETURN voice")).containsExactly("office");
	}

	@Test
	void aVoiceThatMayBeAnIdMayBeTheWholeCluster() throws IOException {
		Path first = new FolderWriter(this.folder.resolve("first")).row("sources", SOURCES)
			.row("sources", "a,A,paper,2015-01-01,2020-01-01")
			.row("organisations", "id,name,kind")
			.row("organisations", "hub,The Hub,group")
			.row("organisations", "office,The Office,state body")
			.row("organisations", "list:9,OFFICE,state body")
			.row("persons", "id,name")
			.row("persons", "chief,The Chief")
			.row("voices", "id,name,may_be")
			.row("voices", "officials,officials,list:9")
			.row("led", "subject,object,source,said_by,on")
			.row("led", "chief,hub,a,office,2014")
			.row("led", "chief,hub,a,officials,2014")
			.write();
		load(first);
		assertThat(text("MATCH ()-[f:LED]->() RETURN f.status")).isEqualTo("confirmed");
		load(judgements("office,list:9,same"));
		assertThat(text("MATCH ()-[f:LED]->() RETURN f.status")).isEqualTo("reported");
	}

	@Test
	void rowsWaitForIdsThatNobodyRegistersYet() throws IOException {
		ImportReport report = load(report().write(), judgements("list:1,chief,same", "list:2,hub,unsure")).getLast();
		assertThat(report.total()).isEqualTo(new RowTotals(2, 2, 0, 0));
		assertThat(report.judgements()).isEqualTo(new JudgementCounts(2, 2, List.of("list:1", "list:2")));
		assertThat(ImportSentence.of(report)).contains(
				"2 judgements of who is whom, of which 2 wait for ids that no dataset registers yet (list:1, list:2).");
		assertThat(texts("MATCH (i:Identifier) RETURN i.id")).isEmpty();
		load(list().write());
		assertThat(texts("MATCH (i:Identifier) RETURN i.id ORDER BY i.id")).containsExactly("chief", "list:1");
		report = load(this.folder.resolve("judged")).getLast();
		assertThat(report.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(ImportSentence.of(report)).contains("2 judgements of who is whom.");
	}

	@Test
	void whatContradictsIsRefusedWithTheChainThatLeadsThere() throws IOException {
		load(report().write(), list().write(), judgements("chief,list:1,same"));
		List<String> before = Dump.ofGraph();
		Path more = new FolderWriter(this.folder.resolve("more")).row("same_as", "left,right,judgement,said_by")
			.row("same_as", "list:1,other:1,same,coder")
			.row("same_as", "other:1,chief,different,coder")
			.write();
		ImportReport report = load(more).getFirst();
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).singleElement()
			.asString()
			.contains(
					"\"other:1\" and \"chief\" are different (more, said by coder), but these judgements make them one:"
							+ " \"list:1\" and \"other:1\" are same (more, said by coder);"
							+ " \"chief\" and \"list:1\" are same (judged, said by coder).");
		assertThat(Dump.ofGraph()).isEqualTo(before);
		assertThat(Check.of(List.of(this.folder.resolve("judged"), more), null).getLast().problems()).singleElement()
			.asString()
			.contains("make them one");
	}

	@Test
	void aPersonAndAnOrganisationAreNeverOne() throws IOException {
		ImportReport report = load(report().write(), judgements("chief,hub,same")).getLast();
		assertThat(report.problems()).containsExactly("same_as.csv line 2, column right: "
				+ "\"chief\" is Person, but \"hub\" is Organisation; only ids of one kind can stand for the same.");
	}

	@Test
	void wrongRowsAreRejectedAloneWithACure() throws IOException {
		ImportReport report = load(report().write(),
				judgements("chief,chief,same", "chief,x y,same", "chief,list:1,maybe", "chief,,same"))
			.getLast();
		assertThat(report.total()).isEqualTo(new RowTotals(4, 0, 0, 4));
		assertThat(report.problems()).satisfiesExactly((line) -> assertThat(line).contains("stands on both sides"),
				(line) -> assertThat(line).contains("is no id"),
				(line) -> assertThat(line).contains("Write one of same, different, unsure"),
				(line) -> assertThat(line).contains("the cell is blank"));
	}

	@Test
	void aRelationBetweenIdsThatBecomeOneIsToldByTheCheck() throws IOException {
		load(report().row("part_of", "subject,object,source,said_by,since")
			.row("part_of", "wing,hub,paper-1,coder,2011")
			.row("organisations", "wing,The Wing,group")
			.write(), judgements("wing,hub,same"));
		assertThat(texts("MATCH (o:Organisation)-[f:PART_OF]->(o) RETURN o.id")).containsExactly("hub");
		this.importer.withdraw("judged");
		assertThat(texts("MATCH (o:Organisation)-[f:PART_OF]->(p) RETURN o.id + ' ' + p.id"))
			.containsExactly("wing hub");
	}

	@Test
	void anIdInThePlaceOfANameYieldsToTheNameThatAnotherDatasetGives() throws IOException {
		load(new FolderWriter(this.folder.resolve("a-stub")).row("persons", "id,name")
			.row("persons", "q:1,q:1")
			.write(),
				new FolderWriter(this.folder.resolve("b-named")).row("persons", "id,name")
					.row("persons", "q:1,Someone")
					.write());
		assertThat(text("MATCH (p:Person {id: 'q:1'}) RETURN p.name")).isEqualTo("Someone");
		assertThat(texts("MATCH (p:Person {id: 'q:1'}) UNWIND p.names AS name RETURN name")).containsExactly("Someone");
	}

	private FolderWriter report() {
		return new FolderWriter(this.folder.resolve("report")).row("sources", SOURCES)
			.row("sources", "paper-1,A report,paper,2015-05-05,2020-01-01")
			.row("organisations", "id,name,kind")
			.row("organisations", "hub,The Hub,group")
			.row("persons", "id,name")
			.row("persons", "chief,The Chief")
			.row("persons", "guard,The Guard")
			.row("events", "id,name,label")
			.row("events", "raid,The raid,Operation")
			.row("led", "subject,object,source,said_by,since")
			.row("led", "chief,hub,paper-1,coder,2010");
	}

	private FolderWriter list() {
		return new FolderWriter(this.folder.resolve("list")).row("sources", SOURCES)
			.row("sources", "list:edition,A list,the list,2018-01-01,2020-01-01")
			.row("organisations", "id,name,kind")
			.row("organisations", "list:2,HUB,group")
			.row("persons", "id,name")
			.row("persons", "list:1,\"CHIEF, The\"")
			.row("persons", "list:3,GUARD")
			.row("events", "id,name,label")
			.row("events", "raid,The raid,Operation")
			.row("led", "subject,object,source,said_by,on")
			.row("led", "list:1,list:2,list:edition,,2018")
			.row("member_of", "subject,object,source,said_by,through,until_event,ending")
			.row("member_of", "list:3,list:2,list:edition,list:1,list:3,raid,killed");
	}

	private Path judgements(String... rows) throws IOException {
		FolderWriter writer = new FolderWriter(this.folder.resolve("judged")).row("same_as", "left,right,judgement");
		for (String row : rows) {
			writer.row("same_as", row);
		}
		return writer.write();
	}

	private List<ImportReport> load(Path... paths) {
		return this.importer.load(List.of(paths), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
	}

	private static String text(String cypher) {
		return texts(cypher).getFirst();
	}

	private static List<String> texts(String cypher) {
		return SharedNeo4j.run(cypher).stream().map((row) -> row.get(0).asString()).toList();
	}

}
