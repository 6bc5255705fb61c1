package org.fealty.statement;

import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import java.util.regex.Pattern;

import org.fealty.model.Extent;
import org.jspecify.annotations.Nullable;

/** What a statement may say, by what it speaks of. */
final class StatementRules {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private StatementRules() {
	}

	static void check(FactKey about, Value value, StatedDates dating) {
		spell(about);
		extent(about, dating);
		switch (about) {
			case AttributeKey attribute -> attribute(attribute, value);
			case RelationKey relation -> relation(relation, value);
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

	private static void extent(FactKey about, StatedDates dating) {
		if (about.extent() == Extent.LASTING) {
			return;
		}
		String reason = "is given for what does not last; " + instead(about);
		blank("until", (dating.until() != null) ? dating.until().text() : dating.still() ? StatedDates.STILL : null,
				reason);
		blank("on", (dating.on() != null) ? dating.on().text() : null, reason);
		blank("until_event", dating.untilEvent(), reason);
		blank("ending", (dating.ending() != null) ? dating.ending().word() : null, reason);
		boolean isRelation = about instanceof RelationKey;
		if (about.extent() == (isRelation ? Extent.TIMELESS : Extent.ACT)) {
			blank("since", (dating.since() != null) ? dating.since().text() : null,
					isRelation ? "is given for what holds always; leave it blank"
							: "is given for what is itself a date; " + instead(about));
		}
	}

	private static String instead(FactKey about) {
		return (about.extent() == Extent.TIMELESS) ? "leave it blank"
				: (about instanceof AttributeKey) ? "its value says when" : "its day stands in since";
	}

	private static void blank(String column, @Nullable String found, String reason) {
		if (found != null) {
			throw new InvalidStatementException(column, found, reason);
		}
	}

	private static void relation(RelationKey about, Value value) {
		if (!(value instanceof Value.None)) {
			throw new InvalidStatementException("value", value.text(), "is given for a relation, which has none");
		}
		if (about.predicate() != Predicate.SUCCEEDED && !about.office().isEmpty()) {
			throw new InvalidStatementException("office", about.office(),
					"cannot tell one " + about.predicate() + " from another; only that of SUCCEEDED does");
		}
	}

	private static void attribute(AttributeKey about, Value value) {
		if (!about.of().isEmpty() && about.what().content() != AttributeType.Content.NUMBER) {
			throw new InvalidStatementException("of", about.of(),
					"says whom a number counts, but " + about.what().word() + " is no number; leave it blank");
		}
		content(about.what(), value);
		if (!about.spelling().equals((about.what() == AttributeType.NAME) ? value.text() : "")) {
			throw new InvalidStatementException("value", value.text(), "is not the spelling of which it speaks");
		}
	}

	private static void content(AttributeType what, Value value) {
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
		if (value instanceof Value.Date date && date.date().interval() && what != AttributeType.DATE) {
			throw new InvalidStatementException("value", value.text(),
					"is an interval; write one day known by bounds as [2014-11..2015-02]");
		}
	}

}
