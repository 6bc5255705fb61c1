package org.fealty.format.gtd;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fealty.dataset.Edition;
import org.fealty.format.TableFormat;
import org.fealty.dataset.Publisher;
import org.fealty.dataset.ReadRow;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.format.IdPart;
import org.fealty.format.Notes;
import org.fealty.format.PlaceNames;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Count;
import org.fealty.statement.Entity;
import org.fealty.statement.Value;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * The Global Terrorism Database, its workbook saved as CSV (columns of 2020 and later). A
 * row is an event.
 */
public final class Gtd extends TableFormat {

	private static final Set<String> NEEDED = Set.of("eventid", "iyear", "imonth", "iday", "country", "gname",
			"claimed", "nkill", "nkillter");

	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T].*)?");

	private static final int CITY = 1;

	private static final int NOT_THE_PROVINCE = 5;

	/** Makes the reader. */
	public Gtd() {
		super("gtd", new Publisher("gtd", "Global Terrorism Database",
				Publisher.compiler("gtd:gtd", "Global Terrorism Database"),
				"End User Agreement of the publisher: individual or named government use, no redistribution",
				"National Consortium for the Study of Terrorism and Responses to Terrorism (START), Global Terrorism Database, https://www.start.umd.edu/gtd",
				"https://www.start.umd.edu/gtd"), "Global Terrorism Database", NEEDED);
	}

	@Override
	protected ReadRow row(Edition edition, TableRow line, int width) {
		RowBuilder row = line.begin(edition, width);
		String id = line.required(row, "eventid");
		if (!id.isEmpty() && !id.matches("\\d{12}")) {
			row.reject("eventid", id,
					"\"" + id + "\" is no id of an event, which has twelve digits; a spreadsheet may have rounded it.");
		}
		EdtfDate date = date(line, row);
		if (row.isRejected() || date == null) {
			return row.build();
		}
		Entity event = row
			.register(new Entity("gtd:" + id, name(line, date), Set.of(Label.ATTACK), null, false, note(line)));
		row.states(event, AttributeType.DATE, new Value.Date(date)).locator(id).add();
		String kind = line.text("attacktype1_txt");
		if (kind != null && !kind.equalsIgnoreCase("Unknown")) {
			row.states(event, AttributeType.KIND, kind.toLowerCase(Locale.ROOT)).add();
		}
		place(line, row, event);
		new GtdGroups(line, row, event).state();
		tolls(line, row, event);
		return row.build();
	}

	private static String name(TableRow line, EdtfDate date) {
		String where = Stream.of("city", "provstate", "country_txt")
			.map(line::text)
			.filter((one) -> one != null && !one.equalsIgnoreCase("Unknown"))
			.map(String::valueOf)
			.findFirst()
			.orElse("unknown place");
		String what = line.text("attacktype1_txt");
		return ((what != null) ? what : "Attack") + ", " + where + ", " + date.text();
	}

	private static @Nullable String note(TableRow line) {
		boolean doubt = "1".equals(line.text("doubtterr"));
		return new Notes().with("Doubt", doubt ? "may be no terrorism" : null)
			.with("Alternative", doubt ? line.text("alternative_txt") : null)
			.with("Approximate date", line.text("approxdate"))
			.with("Further kinds", texts(line, "attacktype2_txt", "attacktype3_txt"))
			.with("Claimed by a group that is not known",
					("1".equals(line.text("claimed")) && "Unknown".equalsIgnoreCase(line.text("gname"))) ? "yes" : null)
			.with("Individual", "1".equals(line.text("individual")) ? "not acting for a group" : null)
			.with("Targets", texts(line, "target1", "target2", "target3"))
			.with("Summary", line.text("summary"))
			.with("Notes", line.text("addnotes"))
			.with("Sources", texts(line, "scite1", "scite2", "scite3", "dbsource"))
			.text();
	}

	private static List<String> texts(TableRow line, String... columns) {
		return Stream.of(columns).map(line::text).filter((one) -> one != null).map(String::valueOf).toList();
	}

	/**
	 * Months and days of which nothing is known are 0; an extended event ends on its
	 * resolution.
	 */
	private static @Nullable EdtfDate date(TableRow line, RowBuilder row) {
		Integer year = line.required(row, "iyear").isEmpty() ? null : line.number(row, "iyear");
		Integer month = line.number(row, "imonth");
		Integer day = line.number(row, "iday");
		if (year == null || row.isRejected()) {
			return null;
		}
		boolean noMonth = month == null || month == 0;
		boolean noDay = noMonth || day == null || day == 0;
		String text = "%04d".formatted(year) + (noMonth ? "" : "-%02d".formatted(month))
				+ (noDay ? "" : "-%02d".formatted(day));
		try {
			Matcher end = DAY.matcher(String.valueOf(line.text("resolution")));
			boolean extended = "1".equals(line.text("extended")) && end.matches();
			return EdtfDate.parse(extended ? text + "/" + end.group(1) : text);
		}
		catch (EdtfException ex) {
			row.reject("iyear", text, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/**
	 * The place is the smallest of which the specificity holds: 1 the city, to 4 the
	 * province.
	 */
	private static void place(TableRow line, RowBuilder row, Entity event) {
		Integer specificity = line.number(row, "specificity");
		String country = line.text("country");
		String name = line.text("country_txt");
		if (country == null || name == null) {
			return;
		}
		boolean city = specificity != null && specificity == CITY && !"1".equals(line.text("vicinity"));
		boolean province = specificity != null && specificity < NOT_THE_PROVINCE;
		Entity place = PlaceNames.smallest(row,
				new Entity("gtd:country-" + IdPart.of(country), name, Set.of(Label.PROVINCE), null, false, null),
				province ? known(line.text("provstate")) : null, city ? known(line.text("city")) : null);
		row.states(event, Predicate.OCCURRED_IN, place).add();
	}

	private static @Nullable String known(@Nullable String name) {
		return (name == null || name.equalsIgnoreCase("Unknown")) ? null : name;
	}

	/**
	 * The totals count the attackers too, so the victims are known only where both
	 * numbers are.
	 */
	private static void tolls(TableRow line, RowBuilder row, Entity event) {
		toll(line, row, event, "nkill", "nkillter", AttributeType.KILLED, AttributeType.MILITANTS_KILLED);
		toll(line, row, event, "nwound", "nwoundte", AttributeType.WOUNDED, AttributeType.MILITANTS_WOUNDED);
	}

	private static void toll(TableRow line, RowBuilder row, Entity event, String total, String attackers,
			AttributeType victims, AttributeType militants) {
		Count all = GtdCount.of(line, row, total);
		Count own = GtdCount.of(line, row, attackers);
		Count others = GtdCount.without(all, own);
		if (all != null) {
			row.states(event, victims, new Value.Amount(all)).of("all-sides").add();
		}
		if (own != null) {
			row.states(event, militants, new Value.Amount(own)).add();
		}
		if (others != null) {
			row.states(event, victims, new Value.Amount(others)).add();
		}
	}

}
