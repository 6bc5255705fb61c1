package org.fealty.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the calendar dates that Fealty accepts. */
final class EdtfParser {

	private final String text;

	EdtfParser(String text) {
		this.text = text;
	}

	EdtfDate parse() {
		try {
			Bounds day = Bounds.on(LocalDate.parse(this.text));
			return new EdtfDate(this.text, day, day, false, false);
		}
		catch (DateTimeException ex) {
			throw new EdtfException("\"" + this.text + "\" is not a date that is accepted here.");
		}
	}

}
