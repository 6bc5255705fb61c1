package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.fealty.store.GraphWriter;
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

/**
 * A circle of thousands who swear to each other is a slip in a table and no hierarchy.
 */
@ExtendWith(SharedNeo4j.class)
@ParameterizedClass
@EnumSource(Writer.class)
class HierarchyLimitTests {

	@TempDir
	private Path folder;

	private final GraphWriter graph;

	HierarchyLimitTests(Writer writer) {
		this.graph = writer.open();
	}

	@BeforeEach
	void empty() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void aCircleOfThousandsIsRefusedWithASentenceAndLeavesTheGraphAsItWas() throws IOException {
		List<String> before = Dump.ofGraph();

		ImportReport report = new Importer(this.graph)
			.load(List.of(circle(3_000)), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT)
			.getFirst();

		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).singleElement()
			.asString()
			.contains("goes on for more than 100 parts, oaths and offices");
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	private Path circle(int length) throws IOException {
		FolderWriter writer = new FolderWriter(this.folder.resolve("circle"))
			.row("sources", "id,title,publisher,published,retrieved")
			.row("sources", "paper,A report,paper,2016-05-05,2020-01-01")
			.row("persons", "id,name")
			.row("pledged_to", "subject,object,source,said_by,since");
		for (int number = 0; number < length; number++) {
			writer.row("persons", "p" + number + ",Person " + number)
				.row("pledged_to", "p" + number + ",p" + (number + 1) % length + ",paper,coder,2015-01-01");
		}
		return writer.write();
	}

}
