package org.fealty.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Advice on dates of the right form that no calendar has. */
final class CalendarErrors {

	private static final String LOOK_IT_UP = "Look the date up in the source, or write only what is sure of it (2014-12, 2014).";

	private CalendarErrors() {
	}

	/**
	 * The month is none.
	 * @param form year, month and day as groups 1 to 3, the day may be null
	 */
	static Advice noSuchMonth(MatchResult form) {
		String year = form.group(1);
		String month = form.group(2);
		String day = form.group(3);
		if (day == null && Season.isSeason(month)) {
			return Season.advice(year, month);
		}
		if (month.equals("00")) {
			return Advice.oneOf("months are counted from 01", LOOK_IT_UP, year);
		}
		return Advice.oneOf("there is no month " + month, LOOK_IT_UP, year + "-" + day + "-" + month);
	}

	/**
	 * The month exists and the day does not.
	 * @param form year, month and day as groups 1 to 3
	 * @param month the month that lacks the day
	 */
	static Advice noSuchDay(MatchResult form, YearMonth month) {
		String day = form.group(3);
		if (day.equals("00")) {
			return Advice.oneOf("days are counted from 01", LOOK_IT_UP, form.group(1) + "-" + form.group(2));
		}
		String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return Advice.of("there is no day " + day + " in " + name + " " + form.group(1) + ", which has "
				+ month.lengthOfMonth() + " days", LOOK_IT_UP);
	}

	/**
	 * Known digits follow unknown ones.
	 * @param earliest the first day that can be meant
	 * @param latest the last day that can be meant
	 */
	static Advice scatteredDays(LocalDate earliest, LocalDate latest) {
		return Advice.oneOf("known digits follow an unknown one (X), so that the days meant lie scattered",
				"Write bounds, as in [2014-11..2015-02].", "[" + earliest + ".." + latest + "]");
	}

}
