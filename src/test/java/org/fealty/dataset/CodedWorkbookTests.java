package org.fealty.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.fealty.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A workbook is read as the folder with the same tables. */
class CodedWorkbookTests {

	/** The number of 4 December 2016 where day 1 is 1 January 1900. */
	private static final int DAY = 42708;

	@TempDir
	private Path temp;

	@Test
	void statesWhatTheFolderWithTheSameTablesStates() {
		ReadDataset folder = Folder.small(this.temp).read();
		ReadDataset workbook = WorkbookBuilder.small(this.temp).read();
		assertThat(workbook.statements()).isNotEmpty().isEqualTo(folder.statements());
		assertThat(workbook.entities()).isEqualTo(folder.entities());
		assertThat(workbook.sources()).isEqualTo(folder.sources());
		assertThat(workbook.voices()).isEqualTo(folder.voices());
		assertThat(workbook.total()).isEqualTo(folder.total());
		assertThat(workbook.remarks()).isEmpty();
		assertThat(workbook.description().id()).isEqualTo("small");
	}

	@Test
	void isRecognisedByWhatItHolds() throws IOException {
		Path workbook = WorkbookBuilder.small(this.temp).write();
		Path renamed = Files.copy(workbook, this.temp.resolve("renamed.zip"));
		assertThat(new CodedWorkbook().recognises(workbook)).isTrue();
		assertThat(new CodedWorkbook().recognises(renamed)).isTrue();
		assertThat(new CodedWorkbook().recognises(Files.writeString(this.temp.resolve("a.xlsx"), "id,name"))).isFalse();
	}

	@Test
	void tellsARejectedRowBySheetAndRow() {
		ReadDataset dataset = WorkbookBuilder.small(this.temp)
			.with("led", "subject,object,source", "ada,front,report", "", "adda,front,report")
			.read();
		assertThat(dataset.violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.startsWith("sheet led row 4, column subject: \"adda\" is no known entity. Did you mean ada");
		assertThat(dataset.counts()).containsEntry("sheet led", new RowCounts(2, 1, 0, 1));
	}

	@Test
	void takesADateCellForTheDayThatItShows() {
		Statement led = WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, LocalDate.of(2016, 12, 4));
			sheet.style(1, 3).format("d/m/yy").set();
		}).leadership();
		assertThat(String.valueOf(led.dating().since())).isEqualTo("2016-12-04");
	}

	@Test
	void takesANumberForTheYearThatItShowsAndTextForWhatItSays() {
		Statement year = WorkbookBuilder.small(this.temp).since((sheet) -> sheet.value(1, 3, 2016)).leadership();
		Statement text = WorkbookBuilder.small(this.temp).since((sheet) -> sheet.value(1, 3, "2016-12~")).leadership();
		assertThat(String.valueOf(year.dating().since())).isEqualTo("2016");
		assertThat(String.valueOf(text.dating().since())).isEqualTo("2016-12~");
	}

	@Test
	void rejectsADateCellThatShowsAMonthOrAYearOnly() {
		assertThat(shown("mmm yyyy")).singleElement()
			.asString()
			.isEqualTo("sheet led row 2, column since: (D2) the cell holds the day 2016-12-04, but shows only month and"
					+ " year; write 2016-12 as text if no more is known, or format the cell as yyyy-mm-dd if that day is"
					+ " meant.");
		assertThat(shown("yyyy")).singleElement().asString().contains("shows only the year; write 2016 as text");
	}

	@Test
	void rejectsADateCellThatShowsNoYear() {
		assertThat(shown("d-mmm")).singleElement()
			.asString()
			.startsWith("sheet led row 2, column since: (D2) the cell holds the day 2016-12-04, but shows only a part");
	}

	private List<String> shown(String format) {
		return WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, LocalDate.of(2016, 12, 4));
			sheet.style(1, 3).format(format).set();
		}).violations();
	}

	@Test
	void rejectsTheNumberOfADayAndSaysWhichDayItIs() {
		assertThat(WorkbookBuilder.small(this.temp).since((sheet) -> sheet.value(1, 3, 43586)).violations())
			.singleElement()
			.asString()
			.startsWith("sheet led row 2, column since:")
			.contains("the number of the day", "2019-05-01");
	}

	@Test
	void rejectsATimeOfDay() {
		assertThat(WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, LocalDateTime.of(2016, 12, 4, 13, 30));
			sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
		}).violations()).singleElement().asString().contains("time of day", "2016-12-04");
	}

	@Test
	void rejectsANumberThatIsFormattedAsADateAndIsNone() {
		assertThat(WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, 16);
			sheet.style(1, 3).format("yyyy-mm-dd").set();
		}).violations()).singleElement().asString().contains("its number 16 is no day that spreadsheets agree on");
	}

	@Test
	void readsACharacterThatIsWrittenByItsNumber() {
		assertThat(WorkbookBuilder.small(this.temp)
			.with("persons", "id,name", "ada,Ada_x0020_Example_x005F_x0041_", "ben,Ben Example")
			.read()
			.entities()).anySatisfy((one) -> assertThat(one.name()).isEqualTo("Ada Example_x0041_"));
	}

	@Test
	void rejectsAFormulaWithoutItsResultAndAnError() {
		assertThat(WorkbookBuilder.small(this.temp).since((sheet) -> sheet.formula(1, 3, "1+1")).violations())
			.singleElement()
			.asString()
			.contains("the cell holds a formula whose result is not in the file");
		assertThat(WorkbookBuilder.small(this.temp).since((sheet) -> sheet.value(1, 3, "#REF!")).violations())
			.anySatisfy((one) -> assertThat(one).contains("an error of a formula"));
	}

	@Test
	void rejectsANumberWhoseLastDigitsAreLost() {
		assertThat(WorkbookBuilder.small(this.temp).with("persons", (sheet) -> {
			sheet.value(0, 0, "id");
			sheet.value(0, 1, "name");
			sheet.value(1, 0, new BigDecimal("12345678901234567"));
			sheet.value(1, 1, "Ada");
		}).without("led").violations()).singleElement().asString().contains("a number of more than 15 digits");
	}

	@Test
	void readsTheDatesOfAStrictWorkbookAsTheCellsShowThem() throws IOException {
		Path workbook = WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, DAY);
			sheet.style(1, 3).format("dd/mm/yyyy").set();
		}).write();
		assertThat(strict(workbook, "2016-12-04T00:00:00").violations()).isEmpty();
		assertThat(strict(workbook, "2016-12-04").statements()).extracting(Statement::dating)
			.isEqualTo(new CodedWorkbook().read(workbook, KnownEntities.NONE)
				.statements()
				.stream()
				.map(Statement::dating)
				.toList());
		Path month = WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, DAY);
			sheet.style(1, 3).format("mmm yyyy").set();
		}).write();
		assertThat(strict(month, "2016-12-04T00:00:00").violations()).singleElement()
			.extracting(Violation::sentence)
			.asString()
			.contains("the cell holds the day 2016-12-04, but shows only month and year");
	}

	/** The workbook as ISO/IEC 29500 strict has it, with this date. */
	private ReadDataset strict(Path workbook, String date) throws IOException {
		Path strict = rewrite(workbook, "xl/workbook.xml",
				(xml) -> xml
					.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
							"http://purl.oclc.org/ooxml/spreadsheetml/main")
					.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
							"http://purl.oclc.org/ooxml/officeDocument/relationships"));
		Path named = Files.move(strict, this.temp.resolve("strict.xlsx"), StandardCopyOption.REPLACE_EXISTING);
		Path dated = rewrite(named, "xl/worksheets/sheet8.xml", (xml) -> xml
			.replaceFirst("(<c r=\"D2\"[^>]*?)( t=\"n\")?><v>" + DAY + "</v>", "$1 t=\"d\"><v>" + date + "</v>"));
		return new CodedWorkbook().read(dated, KnownEntities.NONE);
	}

	@Test
	void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
		Path workbook = WorkbookBuilder.small(this.temp).since((sheet) -> {
			sheet.value(1, 3, DAY - 1462);
			sheet.style(1, 3).format("yyyy-mm-dd").set();
		}).write();
		for (String flag : List.of("true", "1")) {
			Path changed = rewrite(workbook, "xl/workbook.xml",
					(xml) -> xml.replace("date1904=\"false\"", "date1904=\"" + flag + "\""));
			assertThat(new CodedWorkbook().read(changed, KnownEntities.NONE).statements())
				.anySatisfy((one) -> assertThat(String.valueOf(one.dating().since())).isEqualTo("2016-12-04"));
		}
	}

	@Test
	void refusesAWorkbookWithoutItsDescriptionAndSheetsThatNoTableIsCalled() {
		assertThat(WorkbookBuilder.small(this.temp).without("dataset").with("leed", "a,b").refusals())
			.satisfiesExactlyInAnyOrder(
					(one) -> assertThat(one)
						.startsWith("small.xlsx: the workbook has no sheet dataset, so it is no dataset."),
					(one) -> assertThat(one).startsWith("sheet leed: no table is called so. Did you mean led"));
	}

	@Test
	void passesOverSheetsForPeopleAndEmptyOnes() {
		assertThat(WorkbookBuilder.small(this.temp).with("README", "Hello").with("Sheet1").read().total().rejected())
			.isZero();
	}

	@Test
	void refusesWrongColumnsAndContentWithoutAName() {
		assertThat(
				WorkbookBuilder.small(this.temp).with("led", "subject,object,untill", "ada,front,,beside").refusals())
			.satisfiesExactlyInAnyOrder((one) -> assertThat(one).startsWith("sheet led: the column source is missing;"),
					(one) -> assertThat(one).startsWith("sheet led: the column \"untill\" is not known. Did you mean"),
					(one) -> assertThat(one)
						.startsWith("sheet led: column D has no name in the header, but row 2 holds \"beside\""));
	}

	@Test
	void refusesADescriptionWithUnknownAndMissingKeys() {
		assertThat(WorkbookBuilder.small(this.temp)
			.with("dataset", "title,A title", "publisher,P", "license,CC0", "attribution,N", "coding,")
			.refusals())
			.satisfiesExactlyInAnyOrder(
					(one) -> assertThat(one)
						.startsWith("sheet dataset row 3: the key \"license\" is not known. Did you mean licence"),
					(one) -> assertThat(one).startsWith("sheet dataset: the key licence is missing or has no value"),
					(one) -> assertThat(one).startsWith("sheet dataset: the key coding is missing or has no value"));
	}

	@Test
	void refusesOtherKindsOfWorkbooksAndSaysHowToSaveThem() throws IOException {
		Path old = Files.write(this.temp.resolve("old.xls"),
				new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 });
		assertThat(new CodedWorkbook().recognises(old)).isTrue();
		assertThat(refusal(old)).contains("a workbook of the old kind (.xls), or one that a password protects");
	}

	@Test
	void refusesAWorkbookThatUnpacksToFarMoreThanItsSize() throws IOException {
		Path workbook = WorkbookBuilder.small(this.temp).write();
		Path bomb = this.temp.resolve("bomb.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb));
				ZipFile from = new ZipFile(workbook.toFile())) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				from.getInputStream(entry).transferTo(zip);
			}
			zip.putNextEntry(new ZipEntry("xl/media/blank.bin"));
			byte[] megabyte = new byte[1 << 20];
			for (int count = 0; count < 160; count++) {
				zip.write(megabyte);
			}
		}
		assertThat(refusal(bomb)).contains("it unpacks to more than");
	}

	@Test
	void refusesADocumentTypeAndACellWhereNoneCanBe() throws IOException {
		Path workbook = WorkbookBuilder.small(this.temp).write();
		assertThat(refusal(rewrite(workbook, "xl/workbook.xml",
				(xml) -> xml.replace("?><workbook",
						"?><!DOCTYPE workbook [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook"))))
			.contains("a document type");
		assertThat(
				refusal(rewrite(workbook, "xl/worksheets/sheet2.xml", (xml) -> xml.replace("r=\"A2\"", "r=\"ZZZ2\""))))
			.contains("has a cell at \"ZZZ2\", where none can be");
	}

	@Test
	void refusesOrReadsWhateverIsDamaged() throws IOException {
		byte[] right = Files.readAllBytes(WorkbookBuilder.small(this.temp).write());
		Random random = new Random(14);
		for (int round = 0; round < 300; round++) {
			byte[] wrong = right.clone();
			for (int count = 0; count <= random.nextInt(8); count++) {
				wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
			}
			Path damaged = Files.write(this.temp.resolve("damaged.xlsx"), wrong);
			try {
				RowCounts total = new CodedWorkbook().read(damaged, KnownEntities.NONE).total();
				assertThat(total.read()).isEqualTo(total.accepted() + total.duplicate() + total.rejected());
			}
			catch (DatasetRefused ex) {
				assertThat(ex.reasons()).isNotEmpty();
			}
		}
	}

	private String refusal(Path path) {
		StringBuilder reasons = new StringBuilder();
		assertThatExceptionOfType(DatasetRefused.class)
			.isThrownBy(() -> new CodedWorkbook().read(path, KnownEntities.NONE))
			.satisfies((ex) -> ex.reasons().forEach(reasons::append));
		return reasons.toString();
	}

	private Path rewrite(Path workbook, String part, UnaryOperator<String> change) throws IOException {
		Path changed = this.temp.resolve("changed.xlsx");
		try (ZipFile from = new ZipFile(workbook.toFile());
				ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				byte[] bytes = from.getInputStream(entry).readAllBytes();
				zip.write(entry.getName().equals(part)
						? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: bytes);
			}
		}
		return changed;
	}

	@Test
	void tellsOfADamagedPartWithoutWordsOfTheProgram() throws IOException {
		Path file = WorkbookBuilder.small(this.temp).write();
		byte[] bytes = Files.readAllBytes(file);
		int second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
		bytes[second] = 'X';
		Files.write(file, bytes);

		assertThatExceptionOfType(DatasetRefused.class)
			.isThrownBy(() -> new CodedWorkbook().read(file, KnownEntities.NONE))
			.satisfies((refused) -> assertThat(refused.reasons()).singleElement()
				.asString()
				.contains("save it anew")
				.doesNotContain("Exception", "java."));
	}

}
