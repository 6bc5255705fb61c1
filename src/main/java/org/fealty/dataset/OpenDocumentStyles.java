package org.fealty.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * What the cells of an OpenDocument spreadsheet show of the dates and numbers that they
 * hold, as its styles say (OpenDocument 1.3, part 3, 16.29).
 */
final class OpenDocumentStyles {

	/** How many styles may stand for each other. */
	private static final int LONGEST_CHAIN = 32;

	/** The style for which a style stands, and the form of dates and numbers of each. */
	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, String> forms = new HashMap<>();

	/** What each form shows, by the names of its elements. */
	private final Map<String, Set<String>> parts = new HashMap<>();

	private final Map<String, Integer> digits = new HashMap<>();

	/** Reads the styles of a part, up to its body or its end. */
	void read(XMLStreamReader xml) throws XMLStreamException {
		boolean root = true;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			String name = xml.getLocalName();
			if (name.equals("body")) {
				return;
			}
			if (!root && !name.equals("styles") && !name.equals("automatic-styles")) {
				style(xml);
			}
			root = false;
		}
	}

	private void style(XMLStreamReader xml) throws XMLStreamException {
		String name = xml.getAttributeValue(OpenDocument.STYLE, "name");
		if (name == null) {
			OpenDocument.skip(xml);
		}
		else if (OpenDocument.NUMBER.equals(xml.getNamespaceURI())) {
			form(xml, name);
		}
		else {
			if ("table-cell".equals(xml.getAttributeValue(OpenDocument.STYLE, "family"))) {
				put(this.parents, name, xml.getAttributeValue(OpenDocument.STYLE, "parent-style-name"));
				put(this.forms, name, xml.getAttributeValue(OpenDocument.STYLE, "data-style-name"));
			}
			OpenDocument.skip(xml);
		}
	}

	private static void put(Map<String, String> into, String name, @Nullable String value) {
		if (value != null) {
			into.put(name, value);
		}
	}

	private void form(XMLStreamReader xml, String name) throws XMLStreamException {
		Set<String> shown = new HashSet<>();
		shown.add(xml.getLocalName());
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			shown.add(xml.getLocalName());
			String calendar = xml.getAttributeValue(OpenDocument.NUMBER, "calendar");
			if (calendar != null && !calendar.equals("gregorian")) {
				shown.add("calendar");
			}
			String least = xml.getAttributeValue(OpenDocument.NUMBER, "min-integer-digits");
			if (xml.getLocalName().equals("number") && least != null && least.matches("\\d|1[0-5]")) {
				this.digits.put(name, Integer.valueOf(least));
			}
			OpenDocument.skip(xml);
		}
		this.parts.put(name, shown);
	}

	/** The form of dates and numbers that a style has by itself or from its parents. */
	private @Nullable String form(String style) {
		String at = style;
		for (int step = 0; step < LONGEST_CHAIN && at != null; step++) {
			if (this.forms.containsKey(at)) {
				return this.forms.get(at);
			}
			at = this.parents.get(at);
		}
		return null;
	}

	/** How many digits of a number a style shows at least; 1 where it says nothing. */
	int digits(String style) {
		return this.digits.getOrDefault(String.valueOf(form(style)), 1);
	}

	/** What a style shows of a date; the whole day where it says nothing of dates. */
	CellFormat format(String style) {
		Set<String> shown = this.parts.getOrDefault(String.valueOf(form(style)), Set.of());
		if (!shown.contains("date-style")) {
			return shown.contains("time-style") ? CellFormat.PART : CellFormat.DAY;
		}
		if (shown.contains("calendar")) {
			return CellFormat.PART;
		}
		boolean year = shown.contains("year");
		boolean month = shown.contains("month");
		boolean day = shown.contains("day");
		if (shown.contains("hours") || shown.contains("minutes") || shown.contains("seconds")) {
			return (year && month && day) ? CellFormat.TIME_OF_DAY : CellFormat.PART;
		}
		if (day || !year) {
			return (year && month) ? CellFormat.DAY : CellFormat.PART;
		}
		return month ? CellFormat.MONTH : CellFormat.YEAR;
	}

}
