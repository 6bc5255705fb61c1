package org.fealty.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** An OpenDocument spreadsheet is read as the workbook with the same tables. */
class OpenDocumentTests {

	/** Styles as LibreOffice writes them. */
	private static final String STYLES = """
			<number:number-style style:name="N3"><number:number number:decimal-places="0"
			  number:min-integer-digits="3"/></number:number-style>
			<number:date-style style:name="N4"><number:day number:style="long"/><number:text>.</number:text><number:month
			  number:style="long"/><number:text>.</number:text><number:year/></number:date-style>
			<number:date-style style:name="N5"><number:month number:textual="true"/><number:year/></number:date-style>
			<number:date-style style:name="N6"><number:day/><number:month/></number:date-style>
			<number:date-style style:name="N7"><number:year number:calendar="hijri"/><number:month
			  number:calendar="hijri"/><number:day number:calendar="hijri"/></number:date-style>
			<number:date-style style:name="N8"><number:year number:style="long"/></number:date-style>
			<number:date-style style:name="N9"><number:year/><number:month/><number:day/><number:hours/></number:date-style>
			<style:style style:name="zeros" style:family="table-cell" style:data-style-name="N3"/>
			<style:style style:name="day" style:family="table-cell" style:data-style-name="N4"/>
			<style:style style:name="bold" style:family="table-cell" style:parent-style-name="month"/>
			<style:style style:name="month" style:family="table-cell" style:data-style-name="N5"/>
			<style:style style:name="birthday" style:family="table-cell" style:data-style-name="N6"/>
			<style:style style:name="hijri" style:family="table-cell" style:data-style-name="N7"/>
			<style:style style:name="year" style:family="table-cell" style:data-style-name="N8"/>
			<style:style style:name="hours" style:family="table-cell" style:data-style-name="N9"/>
			<style:style style:name="circle" style:family="table-cell" style:parent-style-name="circle"/>
			""";

	private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

	private static final String ONE_CELL = "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
			+ "</table:table-row>";

	@TempDir
	private Path temp;

	@Test
	void statesWhatTheFolderWithTheSameTablesStates() throws Exception {
		Path file = Files.copy(Path.of(Objects.requireNonNull(getClass().getResource("/workbooks/small.ods")).toURI()),
				this.temp.resolve("small.ods"));
		ReadDataset folder = Folder.small(this.temp).read();
		assertThat(new CodedWorkbook().recognises(file)).isTrue();
		ReadDataset workbook = new CodedWorkbook().read(file, KnownEntities.NONE);
		assertThat(workbook.violations()).isEmpty();
		assertThat(workbook.statements()).isNotEmpty().isEqualTo(folder.statements());
		assertThat(workbook.entities()).isEqualTo(folder.entities());
		assertThat(workbook.sources()).isEqualTo(folder.sources());
		assertThat(workbook.voices()).isEqualTo(folder.voices());
		assertThat(workbook.description().id()).isEqualTo("small");
	}

	@ParameterizedTest
	@CsvSource({ "day,2016-12-04", "month,2016-12", "bold,2016-12", "year,2016", "birthday,2016-12-04",
			"hijri,2016-12-04", "hours,2016-12-04", "circle,2016-12-04", "unknown,2016-12-04" })
	void takesOfADateWhatTheCellShows(String style, String text) throws IOException {
		String cell = "<table:table-cell table:style-name='%s' office:value-type='date' office:date-value='2016-12-04'/>"
			.formatted(style);
		assertThat(cells(cell)).singleElement().satisfies((read) -> {
			assertThat(read.text()).isEqualTo(text);
			boolean whole = !List.of("month", "bold", "year", "birthday", "hijri").contains(style);
			assertThat(read.fault() == null).isEqualTo(whole);
		});
	}

	@Test
	void takesTheStyleOfTheColumnWhereACellHasNone() throws IOException {
		String table = """
				<table:table-column table:number-columns-repeated="2"/>
				<table:table-column table:default-cell-style-name="month" table:number-columns-repeated="16382"/>
				<table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell
				  office:value-type="date" office:date-value="2016-12-04"/></table:table-row>""";
		assertThat(rows(table)).singleElement()
			.satisfies((row) -> assertThat(row.texts()).containsExactly("", "", "2016-12"));
	}

	@Test
	void tellsADayThatIsNoneAndANumberThatIsNone() throws IOException {
		List<SheetCell> cells = cells("<table:table-cell office:value-type='date' office:date-value='1899-12-30'/>"
				+ "<table:table-cell office:value-type='date' office:date-value='2016-02-30'/>"
				+ "<table:table-cell office:value-type='time' office:time-value='PT3H'><text:p>3:00</text:p></table:table-cell>"
				+ "<table:table-cell office:value-type='float' office:value='1e'/>"
				+ "<table:table-cell office:value-type='float' office:value='1E999999999'/>"
				+ "<table:table-cell table:formula='of:=[.A1]'/>"
				+ "<table:table-cell office:value-type='string' calcext:value-type='error'><text:p>Err:502</text:p></table:table-cell>");
		assertThat(cells).hasSize(7).allSatisfy((cell) -> assertThat(cell.fault()).isNotNull());
		assertThat(cells.get(6).fault()).contains("\"Err:502\", an error of a formula");
	}

	@Test
	void readsNumbersWordsAndParagraphsButNoNotes() throws IOException {
		List<SheetCell> cells = cells(
				"<table:table-cell office:value-type='float' office:value='2016.0'><text:p>2,016</text:p></table:table-cell>"
						+ "<table:table-cell table:style-name='zeros' office:value-type='float' office:value='7'/>"
						+ "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>"
						+ "<table:table-cell office:value-type='string'><office:annotation><text:p>a note</text:p>"
						+ "</office:annotation><text:p>one<text:s text:c='2'/><text:span>two\n  three</text:span></text:p>"
						+ "<text:p>four</text:p></table:table-cell>");
		assertThat(cells).extracting(SheetCell::text)
			.containsExactly("2016", "007", "true", Row.clean("one  two three\nfour"));
	}

	@Test
	void numbersRowsAsASpreadsheetDoesAndReadsNeitherWhatChangedNorWhatIsLinked() throws IOException {
		String row = "<table:table-row table:number-rows-repeated='%d'><table:table-cell><text:p>%s</text:p>"
				+ "</table:table-cell></table:table-row>";
		List<SheetRow> rows = rows("<table:table-header-rows>" + row.formatted(1, "a") + "</table:table-header-rows>"
				+ "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='9'/>"
				+ "</table:table-row><table:shapes><table:table table:name='x'>" + row.formatted(1, "no")
				+ "</table:table></table:shapes><table:table-row-group>" + row.formatted(2, "b")
				+ "</table:table-row-group>"
				+ "<table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row>");
		assertThat(rows).extracting(SheetRow::number).containsExactly(1L, 5L, 6L);
		assertThat(rows).extracting((read) -> read.texts().getFirst()).containsExactly("a", "b", "b");
	}

	@Test
	void refusesWhatRepeatsContentWithoutEnd() {
		String cell = "<table:table-cell table:number-columns-repeated='%d'><text:p>x</text:p></table:table-cell>";
		assertThatIOException()
			.isThrownBy(() -> rows("<table:table-row table:number-rows-repeated='1000000'>" + cell.formatted(16_384)
					+ "</table:table-row>"))
			.withMessageContaining("row 1 repeats cells with content");
		assertThatIOException().isThrownBy(() -> cells(cell.formatted(16_385)))
			.withMessageContaining("right of column XFD");
		assertThatIOException().isThrownBy(() -> cells("<table:table-cell table:number-columns-repeated='-1'/>"))
			.withMessageContaining("repeated \"-1\" times");
	}

	@Test
	void refusesATextDocumentAsNoWorkbookAndOneWithAPassword() throws IOException {
		Path text = write("text.ods", "application/vnd.oasis.opendocument.text", "<a/>", "<m/>");
		assertThat(new CodedWorkbook().recognises(text)).isFalse();
		Path locked = write("locked.ods", SPREADSHEET, "\u0000\u0001", "<manifest><encryption-data/></manifest>");
		assertThatExceptionOfType(DatasetRefused.class)
			.isThrownBy(() -> new CodedWorkbook().read(locked, KnownEntities.NONE))
			.satisfies((ex) -> assertThat(ex.reasons()).singleElement().asString().contains("a password protects"));
	}

	/**
	 * LibreOffice packs empty parts that end in .xml, among them one for each toolbar.
	 */
	@Test
	void readsASpreadsheetWithEmptyPartsBesideIt() throws IOException {
		Path file = write("led.ods", SPREADSHEET, content(ONE_CELL), "<m/>", "Configurations2/accelerator/current.xml");
		assertThat(rows(file)).extracting(SheetRow::texts).containsExactly(List.of("x"));
	}

	/**
	 * Google's spreadsheets of 2014 have only the list of parts that says what they are.
	 */
	@Test
	void knowsASpreadsheetByItsListOfPartsWhereThePartMimetypeIsMissing() throws IOException {
		Path file = this.temp.resolve("led.ods");
		pack(file, List.of(List.of("content.xml", content(ONE_CELL)), List.of("META-INF/manifest.xml",
				"<m:file-entry m:full-path=\"/\" m:media-type=\"" + SPREADSHEET + "\"/>")));
		assertThat(new CodedWorkbook().recognises(file)).isTrue();
		assertThat(rows(file)).extracting(SheetRow::texts).containsExactly(List.of("x"));
	}

	private List<SheetCell> cells(String cells) throws IOException {
		return rows("<table:table-row>" + cells + "</table:table-row>").getFirst().cells();
	}

	/** The rows of a spreadsheet whose only sheet holds this. */
	private List<SheetRow> rows(String table) throws IOException {
		return rows(write("led.ods", SPREADSHEET, content(table), "<m/>"));
	}

	private static List<SheetRow> rows(Path file) throws IOException {
		List<SheetRow> rows = new ArrayList<>();
		try (WorkbookFile workbook = WorkbookFile.open(file)) {
			assertThat(workbook.sheets()).containsExactly("led");
			workbook.forEach("led", rows::add);
		}
		return rows;
	}

	private static String content(String table) {
		return """
				<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
				  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
				  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
				  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
				  xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
				<office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet>
				<table:tracked-changes><table:table table:name="led"/></table:tracked-changes>
				<table:table table:name="led">%s</table:table></office:spreadsheet></office:body>
				</office:document-content>""".formatted(STYLES, table);
	}

	private Path write(String name, String kind, String content, String manifest, String... empty) throws IOException {
		Path file = this.temp.resolve(name);
		List<List<String>> parts = new ArrayList<>(List.of(List.of("mimetype", kind), List.of("content.xml", content),
				List.of("META-INF/manifest.xml", manifest)));
		List.of(empty).forEach((part) -> parts.add(List.of(part, "")));
		pack(file, parts);
		return file;
	}

	private static void pack(Path file, List<List<String>> parts) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (List<String> part : parts) {
				zip.putNextEntry(new ZipEntry(part.getFirst()));
				zip.write(part.getLast().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

}
