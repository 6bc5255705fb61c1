package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * One table of an OpenDocument spreadsheet. What is repeated is written once with a
 * number, so a few bytes may stand for any number of cells; those that hold something are
 * counted.
 */
final class OpenDocumentTable {

	/** Columns A to XFD, the most that a spreadsheet has. */
	private static final int MOST_COLUMNS = 16_384;

	/** How many cells with content may come of repeating. */
	private static final int MOST_REPEATED = 1_000_000;

	/** Elements around rows or columns that say nothing of their content. */
	private static final Set<String> GROUPS = Set.of("table-rows", "table-header-rows", "table-row-group",
			"table-columns", "table-header-columns", "table-column-group");

	private final XMLStreamReader xml;

	private final OpenDocumentStyles styles;

	private final Consumer<SheetRow> action;

	/** The style of cells that name none, by the first column for which it counts. */
	private final NavigableMap<Integer, String> columns = new TreeMap<>();

	private int column;

	private long row;

	private long repeated;

	OpenDocumentTable(XMLStreamReader xml, OpenDocumentStyles styles, Consumer<SheetRow> action) {
		this.xml = xml;
		this.styles = styles;
		this.action = action;
	}

	/** Reads from the begin of the table to its end. */
	void read() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				depth += begin();
			}
		}
	}

	/** Returns 1 for a group of rows or columns, which is still open; else 0. */
	private int begin() throws XMLStreamException {
		if (OpenDocument.isTable(this.xml, "table-row")) {
			row();
			return 0;
		}
		if (OpenDocument.isTable(this.xml, "table-column")) {
			String style = table("default-cell-style-name");
			this.columns.put(this.column, (style != null) ? style : "");
			this.column = Math.min(MOST_COLUMNS, this.column + OpenDocument.repeated(table("number-columns-repeated")));
		}
		if (GROUPS.contains(this.xml.getLocalName())) {
			return 1;
		}
		OpenDocument.skip(this.xml);
		return 0;
	}

	private @Nullable String table(String attribute) {
		return this.xml.getAttributeValue(OpenDocument.TABLE, attribute);
	}

	private void row() throws XMLStreamException {
		int times = OpenDocument.repeated(table("number-rows-repeated"));
		String style = table("default-cell-style-name");
		List<SheetCell> cells = new ArrayList<>();
		int at = 0;
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (this.xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
				at += cell(cells, at, style);
			}
		}
		for (int time = 0; time < (cells.isEmpty() ? 0 : times); time++) {
			count((time > 0) ? cells.size() : 0);
			this.action.accept(new SheetRow(this.row + time + 1, cells));
		}
		this.row += times;
	}

	/** Reads a cell, covered or not, and returns for how many columns it stands. */
	private int cell(List<SheetCell> cells, int at, @Nullable String rowStyle) throws XMLStreamException {
		if (!OpenDocument.isTable(this.xml, "table-cell") && !OpenDocument.isTable(this.xml, "covered-table-cell")) {
			OpenDocument.skip(this.xml);
			return 0;
		}
		int times = OpenDocument.repeated(table("number-columns-repeated"));
		String own = table("style-name");
		String style = (own != null) ? own : (rowStyle != null) ? rowStyle : column(at);
		SheetCell cell = OpenDocumentCell.read(this.xml, this.styles, style);
		if (cell.equals(SheetCell.BLANK)) {
			return times;
		}
		if ((long) at + times > MOST_COLUMNS) {
			throw new XMLStreamException(
					"row " + (this.row + 1) + " has a cell right of column XFD, where none can be");
		}
		while (cells.size() < at) {
			cells.add(SheetCell.BLANK);
		}
		count(times - 1);
		for (int time = 0; time < times; time++) {
			cells.add(cell);
		}
		return times;
	}

	private String column(int at) {
		Map.Entry<Integer, String> style = this.columns.floorEntry(at);
		return (style != null) ? style.getValue() : "";
	}

	private void count(int more) throws XMLStreamException {
		this.repeated += more;
		if (this.repeated > MOST_REPEATED) {
			throw new XMLStreamException("row " + (this.row + 1)
					+ " repeats cells with content, by which the sheet has more than " + MOST_REPEATED + " of them");
		}
	}

}
