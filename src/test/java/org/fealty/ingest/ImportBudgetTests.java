package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a small change beside a large organisation may cost, in rows, entities,
 * transactions and round trips.
 */
@ExtendWith(SharedNeo4j.class)
@ParameterizedClass
@EnumSource(Writer.class)
class ImportBudgetTests {

	private static final int MEMBERS = 5_000;

	@TempDir
	private static Path folder;

	private final Writer writer;

	private final GraphWriter graph;

	private final Importer importer;

	ImportBudgetTests(Writer writer) {
		this.writer = writer;
		this.graph = writer.open();
		this.importer = new Importer(this.graph);
	}

	@BeforeAll
	static void loadAHub() throws IOException {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		FolderWriter.hub(folder.resolve("many"), MEMBERS).write();
		assertThat(new ImportBudgetTests(Writer.LOCAL).load("many").outcome()).isEqualTo(Outcome.LOADED);
	}

	@AfterAll
	static void leaveNothingToWhoComesNext() {
		SharedNeo4j.clean();
	}

	@Test
	void anUnchangedFolderOpensNoTransaction() {
		assertThat(load("many").outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(this.graph.effort().transactions()).isZero();
		assertThat(this.graph.effort().roundTrips()).isLessThanOrEqualTo(2);
	}

	@Test
	void anAliasOfAHubTouchesTheHubAlone() throws IOException {
		new FolderWriter(folder.resolve("alias")).row("sources", "id,title,publisher,published,retrieved")
			.row("sources", "paper-3,A name,paper,2017-05-05,2020-01-01")
			.row("attributes", "entity,what,value,source,said_by")
			.row("attributes", "hub,name,Alhub,paper-3,coder")
			.write();

		assertThat(load("alias").problems()).isEmpty();

		assertThat(SharedNeo4j.run("MATCH (e:Entity {id: 'hub'}) RETURN e.names AS names")
			.getFirst()
			.get("names")
			.asList()).containsExactly("Alhub", "The Hub");
		assertThat(this.graph.effort().rows()).isLessThan(100);
		assertThat(this.graph.effort().concluded()).isOne();
		this.importer.withdraw("alias");
	}

	@Test
	void anEditedRowTouchesItsSubjectAlone() throws IOException {
		Path table = folder.resolve("many/member_of.csv");
		String text = Files.readString(table);
		Files.writeString(table, text.replace("m77,hub,paper-2,coder,2011,", "m77,hub,paper-2,coder,2013,"));

		ImportReport report = load("many");

		assertThat(report.changes()).isEqualTo(new ChangeCounts(1, 0, 1, 1));
		assertThat(SharedNeo4j.run("MATCH (:Entity {id: 'm77'})-[r:MEMBER_OF]->() RETURN r.since AS since")
			.getFirst()
			.get("since")
			.asString()).isEqualTo("2013");
		assertThat(this.graph.effort().rows()).isLessThan(100);
		assertThat(this.graph.effort().concluded()).isOne();
		Files.writeString(table, text);
		load("many");
	}

	@Test
	void aLocatorConcernsNobody() throws IOException {
		Path table = folder.resolve("many/member_of.csv");
		String text = Files.readString(table);
		Files.writeString(table, text.replace(",p78\n", ",page 78\n"));

		assertThat(load("many").changes()).isEqualTo(new ChangeCounts(0, 1, 0, 0));

		assertThat(SharedNeo4j.run("MATCH (s:Statement {subject: 'm78'}) RETURN s.locator AS locator")
			.getFirst()
			.get("locator")
			.asString()).isEqualTo("page 78");
		assertThat(this.graph.effort().concluded()).isZero();
		Files.writeString(table, text);
		load("many");
	}

	@Test
	void aNewMemberOfAHubTouchesTheMemberAlone() throws IOException {
		new FolderWriter(folder.resolve("late")).row("sources", "id,title,publisher,published,retrieved")
			.row("sources", "paper-4,A member,paper,2017-05-05,2020-01-01")
			.row("persons", "id,name")
			.row("persons", "late,Late")
			.row("member_of", "subject,object,source,said_by,since")
			.row("member_of", "late,hub,paper-4,coder,2016")
			.write();

		assertThat(load("late").problems()).isEmpty();

		assertThat(this.graph.effort().rows()).isLessThan(100);
		assertThat(this.graph.effort().concluded()).isOne();
		this.importer.withdraw("late");
	}

	@Test
	void theRoundTripsOfASmallDatasetDoNotGrowWithTheGraph() throws IOException {
		FolderWriter.hub(folder.resolve("few"), 0)
			.row("persons", "fresh,Fresh")
			.row("member_of", "fresh,hub,paper-1,coder,2016,p1")
			.write();
		List<String> before = Dump.ofGraph();
		load("few");
		long large = this.graph.effort().roundTrips();
		this.importer.withdraw("few");
		assertThat(Dump.ofGraph()).isEqualTo(before);

		SharedNeo4j.clean();
		GraphWriter empty = this.writer.open();
		new Importer(empty).load(List.of(folder.resolve("few")), ImportOptions.into(folder.resolve(".rejects")),
				Progress.SILENT);
		assertThat(large).isLessThanOrEqualTo(empty.effort().roundTrips() + 20);
		SharedNeo4j.clean();
		load("many");
	}

	private ImportReport load(String dataset) {
		return this.importer
			.load(List.of(folder.resolve(dataset)), ImportOptions.into(folder.resolve(".rejects")), Progress.SILENT)
			.getFirst();
	}

}
