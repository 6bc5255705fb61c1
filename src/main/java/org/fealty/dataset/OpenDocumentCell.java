package org.fealty.dataset;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** What a cell of an OpenDocument spreadsheet says (OpenDocument 1.3, part 3, 9.1.4). */
final class OpenDocumentCell {

	/** No honest number is written with more characters. */
	private static final int LONGEST_NUMBER = 40;

	/** How many blanks one element may stand for. */
	private static final int MOST_BLANKS = 1_000;

	private final OpenDocumentStyles styles;

	private final String style;

	private OpenDocumentCell(OpenDocumentStyles styles, String style) {
		this.styles = styles;
		this.style = style;
	}

	/**
	 * Reads from the begin of a cell to its end.
	 * @param style the style that counts for it; empty where none does
	 */
	static SheetCell read(XMLStreamReader xml, OpenDocumentStyles styles, String style) throws XMLStreamException {
		String type = office(xml, "value-type");
		boolean error = "error".equals(xml.getAttributeValue(OpenDocument.CALC, "value-type"));
		boolean formula = xml.getAttributeValue(OpenDocument.TABLE, "formula") != null;
		String value = office(xml, (type != null) ? attribute(type) : "value");
		String text = text(xml);
		if (error) {
			return SheetCell.error(text);
		}
		if (type == null) {
			return (formula && text.isEmpty()) ? SheetCell.unsaved() : new SheetCell(text, null);
		}
		return new OpenDocumentCell(styles, style).of(type, (value != null) ? value : "", text);
	}

	private static @Nullable String office(XMLStreamReader xml, String name) {
		return xml.getAttributeValue(OpenDocument.OFFICE, name);
	}

	/** The attribute that holds the value of a type. */
	private static String attribute(String type) {
		return switch (type) {
			case "date", "time", "boolean", "string" -> type + "-value";
			default -> "value";
		};
	}

	private SheetCell of(String type, String value, String text) {
		return switch (type) {
			case "float", "percentage", "currency" -> number(value);
			case "date" -> date(value);
			case "time" -> new SheetCell(text,
					"the cell holds a time of day, which the spreadsheet may have made of something else that was typed."
							+ " Write what was meant in a cell formatted as text.");
			case "boolean" -> new SheetCell(value.equals("true") ? "true" : "false", null);
			default -> new SheetCell(value.isEmpty() ? text : Row.clean(value), null);
		};
	}

	private SheetCell number(String value) {
		try {
			if (value.length() <= LONGEST_NUMBER) {
				return SheetCell.number(new BigDecimal(value), this.styles.digits(this.style));
			}
		}
		catch (NumberFormatException ex) {
			// Told below, as too long ones are.
		}
		return new SheetCell(value, "the cell is said to hold a number, but " + Quotation.of(value)
				+ " is none; type it again, or write it as text.");
	}

	private SheetCell date(String value) {
		LocalDateTime time = SheetCell.time(value);
		return (time == null || time.toLocalDate().equals(SheetCell.DAY_ZERO)) ? SheetCell.noDay(value)
				: SheetCell.date(time, this.styles.format(this.style));
	}

	/** The paragraphs of the cell; what stands in notes and drawings is none of it. */
	private static String text(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			if (isText(xml, "p")) {
				paragraph(xml, text.append(text.isEmpty() ? "" : "\n"));
			}
			else {
				OpenDocument.skip(xml);
			}
		}
		return Row.clean(text.toString());
	}

	private static boolean isText(XMLStreamReader xml, String name) {
		return OpenDocument.is(xml, OpenDocument.TEXT, name);
	}

	private static void paragraph(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> depth += begin(xml, text);
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
					text.append(xml.getText().replaceAll("[ \\t\\r\\n]+", " "));
				default -> {
				}
			}
		}
	}

	/** Returns 1 for an element whose text counts, which is still open; else 0. */
	private static int begin(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
		if (isText(xml, "span") || isText(xml, "a")) {
			return 1;
		}
		if (isText(xml, "s")) {
			int count = OpenDocument.repeated(xml.getAttributeValue(OpenDocument.TEXT, "c"));
			text.append(" ".repeat(Math.min(MOST_BLANKS, count)));
		}
		else if (isText(xml, "tab")) {
			text.append('\t');
		}
		else if (isText(xml, "line-break")) {
			text.append('\n');
		}
		OpenDocument.skip(xml);
		return 0;
	}

}
