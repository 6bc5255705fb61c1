package org.fealty.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fealty.statement.Statement;

/** A small coded workbook, right as it stands, in which tests put what is wrong. */
final class WorkbookBuilder {

	private final Path path;

	private final Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();

	private WorkbookBuilder(Path path) {
		this.path = path;
	}

	/**
	 * The dataset {@code small} in this folder, with the rows of {@link Folder#small}.
	 */
	static WorkbookBuilder small(Path below) {
		return empty(below, "small.xlsx").with("persons", "id,name", "ada,Ada Example", "ben,Ben Example")
			.with("organisations", "id,name,kind", "front,Example Front,armed group",
					"league,Example League,armed group", "daily,Example Daily,newspaper")
			.with("provinces", "id,name,declared", "town,Example Town,false", "wilayah,Example Wilayah,TRUE")
			.with("events", "id,name,label", "bombing,Bombing,Attack", "raid,Raid,Operation")
			.with("sources", "id,title,publisher,published,retrieved",
					"report,A report,Example Daily,2020-06-14,2021-01-31", "letter,A letter,Somebody Else,,2021-01-31")
			.with("voices", "id,name,may_be", "police,The police,", "officials,Officials,police")
			.with("led", "subject,object,source,since,until", "ada,front,report,2018,2019");
	}

	/** A dataset without a table. */
	static WorkbookBuilder empty(Path below, String file) {
		return new WorkbookBuilder(below.resolve(file)).with("dataset", "title,A title", "publisher,A publisher",
				"licence,CC0-1.0", "attribution,Nobody", "coding,By hand");
	}

	/** Puts a sheet of texts, cells separated by commas, into the place of its name. */
	WorkbookBuilder with(String sheet, String... lines) {
		return with(sheet, (into) -> {
			for (int row = 0; row < lines.length; row++) {
				String[] cells = lines[row].split(",", -1);
				for (int column = 0; column < cells.length; column++) {
					if (!cells[column].isEmpty()) {
						into.value(row, column, cells[column]);
					}
				}
			}
		});
	}

	/** Puts a sheet into the place of its name. */
	WorkbookBuilder with(String sheet, Consumer<Worksheet> content) {
		this.sheets.put(sheet, content);
		return this;
	}

	/** One row of leaderships below the header, whose column since is filled in so. */
	WorkbookBuilder since(Consumer<Worksheet> cell) {
		return with("led", (sheet) -> {
			List<String> header = List.of("subject", "object", "source", "since");
			List<String> row = List.of("ada", "front", "report");
			header.forEach((column) -> sheet.value(0, header.indexOf(column), column));
			row.forEach((text) -> sheet.value(1, row.indexOf(text), text));
			cell.accept(sheet);
		});
	}

	WorkbookBuilder without(String sheet) {
		this.sheets.remove(sheet);
		return this;
	}

	/** Writes the file. */
	Path write() {
		try (OutputStream out = Files.newOutputStream(this.path);
				Workbook workbook = new Workbook(out, "test", "1.0")) {
			this.sheets.forEach((name, content) -> content.accept(workbook.newWorksheet(name)));
			return this.path;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ReadDataset read() {
		return new CodedWorkbook().read(write(), KnownEntities.NONE);
	}

	/** What is wrong with its rows, one sentence each. */
	List<String> violations() {
		return read().violations().stream().map(Violation::sentence).toList();
	}

	/** The only leadership. */
	Statement leadership() {
		return read().read()
			.stream()
			.filter((one) -> one.place().file().equals("sheet led"))
			.map(ReadStatement::statement)
			.toList()
			.getFirst();
	}

	/** Why it is refused as a whole. */
	List<String> refusals() {
		try {
			read();
			return List.of();
		}
		catch (DatasetRefused ex) {
			return ex.reasons();
		}
	}

}
