package org.fealty.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The workbook to fill in. */
class WorkbookTemplateTests {

	@TempDir
	private Path temp;

	private Path template;

	@BeforeEach
	void write() throws IOException {
		this.template = this.temp.resolve("template.xlsx");
		WorkbookTemplate.write(Files.newOutputStream(this.template));
	}

	@Test
	void isReadWithoutARejectedRowOrARemark() {
		ReadDataset dataset = new CodedWorkbook().read(this.template, KnownEntities.NONE);
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.remarks()).isEmpty();
		assertThat(dataset.total().accepted()).isEqualTo(dataset.total().read()).isEqualTo(18);
		assertThat(dataset.counts()).containsEntry("sheet statements", new RowCounts(7, 7, 0, 0));
	}

	@Test
	void hasANoteOnEachColumn() throws IOException {
		List<TableLayout> layouts = new ArrayList<>(TableLayout.all().values());
		assertThat(layouts).allSatisfy((layout) -> layout.columns()
			.forEach((column) -> assertThat(ColumnNotes.of(layout, column)).isNotBlank()));
		String notes = parts("xl/comments");
		TableLayout statements = Objects.requireNonNull(TableLayout.all().get(TableLayout.STATEMENTS));
		assertThat(statements.columns())
			.allSatisfy((column) -> assertThat(notes).contains(ColumnNotes.of(statements, column).substring(0, 20)));
	}

	@Test
	void offersTheWordsOfEachClosedListAndTheIdsOfSourcesEventsAndVoices() throws IOException {
		String sheets = parts("xl/worksheets/sheet");
		String words = parts("xl/sharedStrings");
		assertThat(sheets).contains("lists!$A$1:$A$" + (Predicate.values().length + AttributeType.values().length),
				"sources!$A$2:$A$5000", "events!$A$2:$A$5000", "voices!$A$2:$A$5000");
		assertThat(words).contains("pledged_to", "militantsKilled", "asserts", "suspects", "disputes", "denies",
				"defected", "Operation");
	}

	/** All parts of the file whose names begin so. */
	private String parts(String start) throws IOException {
		StringBuilder all = new StringBuilder();
		try (ZipFile zip = new ZipFile(this.template.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (entry.getName().startsWith(start)) {
					all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		return all.toString();
	}

}
