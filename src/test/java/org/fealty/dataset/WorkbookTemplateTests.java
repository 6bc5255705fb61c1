package org.fealty.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
	void isRefusedAsLongAsNobodyFilledInWhatItIs() {
		assertThatExceptionOfType(DatasetRefused.class)
			.isThrownBy(() -> new CodedWorkbook().read(this.template, KnownEntities.NONE))
			.satisfies((ex) -> assertThat(ex.reasons()).hasSize(DatasetYaml.TEXTS.size())
				.allSatisfy((reason) -> assertThat(reason).contains("is missing or has no value")));
	}

	@Test
	void holdsNoRowOfItsExampleInATableThatIsRead() throws IOException {
		try (WorkbookFile workbook = WorkbookFile.open(this.template)) {
			List<String> tables = new ArrayList<>(workbook.sheets());
			tables.removeIf((sheet) -> CodedWorkbook.BESIDE.contains(sheet.toLowerCase(Locale.ROOT)));
			tables.remove(DatasetSheet.NAME);
			assertThat(tables).containsExactly("sources", "voices", "persons", "organisations", "provinces", "events",
					"statements");
			for (String table : tables) {
				List<SheetRow> rows = new ArrayList<>();
				workbook.forEach(table, rows::add);
				assertThat(rows).as(table).hasSize(1);
			}
			List<String> example = new ArrayList<>();
			workbook.forEach("example", (row) -> example.addAll(row.texts()));
			assertThat(example).contains("sheet statements", "person-one", "was still its leader when this was written",
					"sheet dataset", "Who publishes it");
		}
	}

	@Test
	void showsAnExampleThatIsReadWithoutARejectedRowOrARemark() throws IOException {
		ReadDataset dataset = new CodedWorkbook().read(ExampleWorkbook.write(this.temp.resolve("filled.xlsx")),
				KnownEntities.NONE);
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
	void offersTheWordsOfEachClosedListAndTheIdsOfEachTableThatAColumnNames() throws IOException {
		String sheets = parts("xl/worksheets/sheet");
		String words = parts("xl/sharedStrings");
		assertThat(sheets).contains("lists!$A$1:$A$" + (Predicate.values().length + AttributeType.values().length),
				"OFFSET(sources!$A$2,0,0,MAX(1,COUNTA(sources!$A$2:$A$5000)),1)",
				"OFFSET(events!$A$2,0,0,MAX(1,COUNTA(events!$A$2:$A$5000)),1)",
				"OFFSET(organisations!$A$2,0,0,MAX(1,COUNTA(organisations!$A$2:$A$5000)),1)",
				"OFFSET(voices!$A$2,0,0,MAX(1,COUNTA(voices!$A$2:$A$5000)),1)",
				"OFFSET(lists!$H$1,0,0,MAX(1,MIN(2000,lists!$I$", "OFFSET(lists!$J$1,0,0,MAX(1,MIN(2000,lists!$K$");
		assertThat(words).contains("pledged_to", "militantsKilled", "asserts", "suspects", "disputes", "denies",
				"defected", "Operation");
	}

	@Test
	void putsTheIdsOfSeveralTablesOneBelowTheOther() throws IOException {
		String lists = parts("xl/worksheets/sheet11.xml");
		assertThat(lists).contains(
				// up to which place the ids of voices, persons and organisations reach
				"COUNTA(voices!$A$2:$A$5000)", "$K$1+COUNTA(persons!$A$2:$A$5000)",
				"$K$2+COUNTA(organisations!$A$2:$A$5000)",
				// the third of them
				"IF($K$1>=3,T(INDEX(voices!$A$2:$A$5000,3)),IF($K$2>=3,T(INDEX(persons!$A$2:$A$5000,3-$K$1)),"
						+ "IF($K$3>=3,T(INDEX(organisations!$A$2:$A$5000,3-$K$2)),\"\")))");
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
