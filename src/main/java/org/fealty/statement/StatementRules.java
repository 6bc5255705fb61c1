package org.fealty.statement;

import java.util.regex.Pattern;

import org.fealty.statement.Predicate.Extent;
import org.jspecify.annotations.Nullable;

/** What a statement may say, by what it speaks of. */
final class StatementRules {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private StatementRules() {
	}

	static void check(FactKey about, Value value, Dating dating) {
		spell(about);
		extent(about, dating);
		if (about instanceof AttributeKey attribute) {
			content(attribute.what(), value);
		}
	}

	private static void spell(FactKey about) {
		if (about.spell().isEmpty()) {
			return;
		}
		if (about.extent() != Extent.LASTING) {
			throw new InvalidStatementException("spell", about.spell(),
					"names a spell of something that does not last");
		}
		if (!YEAR.matcher(about.spell()).matches()) {
			throw new InvalidStatementException("spell", about.spell(),
					"is no year; a spell is named by the year in which it began, as in 2014");
		}
	}

	private static void extent(FactKey about, Dating dating) {
		boolean attribute = about instanceof AttributeKey;
		String column = ending(dating);
		if (about.extent() != Extent.LASTING && column != null) {
			throw new InvalidStatementException(column, found(dating, column), "is given for what does not last; "
					+ (attribute ? "its value says when" : "its day stands in since"));
		}
		if (about.extent() == Extent.TIMELESS && !attribute && dating.since() != null) {
			throw new InvalidStatementException("since", dating.since().text(),
					"is given for what holds always; leave it blank");
		}
	}

	/**
	 * The first column that is given of those which only what lasts can have; else null.
	 */
	private static @Nullable String ending(Dating dating) {
		if (dating.until() != null || dating.still()) {
			return "until";
		}
		if (dating.on() != null) {
			return "on";
		}
		return (dating.untilEvent() != null) ? "until_event" : (dating.ending() != null) ? "ending" : null;
	}

	private static String found(Dating dating, String column) {
		Object found = switch (column) {
			case "until" -> (dating.until() != null) ? dating.until().text() : Dating.STILL;
			case "on" -> dating.on();
			case "until_event" -> dating.untilEvent();
			default -> (dating.ending() != null) ? dating.ending().word() : "";
		};
		return String.valueOf(found);
	}

	private static void content(What what, Value value) {
		boolean fits = switch (what.content()) {
			case TEXT -> value instanceof Value.Text text && !text.text().isBlank();
			case NUMBER -> value instanceof Value.Amount;
			case DATE -> value instanceof Value.Date;
			case PERIOD -> value instanceof Value.None;
		};
		if (!fits) {
			throw new InvalidStatementException("value", value.text(), switch (what.content()) {
				case TEXT -> "must be a text for " + what.word();
				case NUMBER -> "must be a number of people for " + what.word() + ", as 14, 120.., ..5 or 12..14";
				case DATE -> "must be a date for " + what.word();
				case PERIOD -> "must be blank for VACANT; its since, until and on say when";
			});
		}
		if (value instanceof Value.Date date && date.date().interval() && what != What.DATE) {
			throw new InvalidStatementException("value", value.text(),
					"is an interval; write one day known by bounds as [2014-11..2015-02]");
		}
	}

}
