package org.fealty.format.ucdp;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.PublishedTable;
import org.fealty.dataset.ReadRow;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.RowSink;
import org.fealty.dataset.TableRow;
import org.fealty.format.IdPart;
import org.fealty.format.Notes;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Value;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * The Georeferenced Event Dataset as CSV, versions 17 to 25 and candidate events, with or
 * without a header and a second one of HXL tags
 * ({@code https://ucdp.uu.se/downloads/ged/ged251.pdf}). A row is an event.
 */
public final class UcdpGed extends PublishedFormat {

	private static final List<String> COLUMNS = List.of("id", "relid", "year", "active_year", "code_status",
			"type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id",
			"dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
			"number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
			"where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude",
			"geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start",
			"date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa",
			"gwnob");

	private static final Set<String> NEEDED = Set.of("id", "type_of_violence", "side_a", "side_a_new_id", "side_b",
			"side_b_new_id", "date_start", "date_end", "best", "high", "low");

	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T]00:00:00(?:\\.0+)?)?");

	private static final String ONE_SIDED = "3";

	private static final List<String> KINDS = List.of("state-based conflict", "non-state conflict",
			"one-sided violence");

	/** Makes the reader. */
	public UcdpGed() {
		super("ucdp-ged", Ucdp.publisher("UCDP Georeferenced Event Dataset",
				"Sundberg, Ralph and Erik Melander (2013), Introducing the UCDP Georeferenced Event Dataset,"
						+ " Journal of Peace Research 50(4); Uppsala Conflict Data Program, https://ucdp.uu.se"));
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.single().flatMap(UcdpGed::table).isPresent();
	}

	/** The file as a table; empty where it is another. */
	private static Optional<PublishedTable> table(InputFile file) {
		List<String> first = PublishedTable.firstRow(file);
		List<String> names = first.stream().map((one) -> one.toLowerCase(Locale.ROOT)).toList();
		if (names.containsAll(NEEDED)) {
			return Optional.of(new PublishedTable(file, names, false));
		}
		boolean event = first.size() == COLUMNS.size() && first.getFirst().matches("\\d+")
				&& first.get(COLUMNS.indexOf("type_of_violence")).matches("[123]")
				&& DAY.matcher(first.get(COLUMNS.indexOf("date_start"))).matches();
		return event ? Optional.of(PublishedTable.of(file, COLUMNS)) : Optional.empty();
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		for (InputFile file : edition.files().all()) {
			PublishedTable table = table(file).orElseThrow(
					() -> edition.refusal(file, "it lacks columns of the Georeferenced Event Dataset; these are"
							+ " needed: " + String.join(", ", NEEDED.stream().sorted().toList()) + "."));
			table.forEach(edition, (line) -> {
				if (!line.cells().getFirst().startsWith("#")) {
					rows.take(row(edition, line, table.header().size()));
				}
			});
		}
	}

	private static ReadRow row(Edition edition, TableRow line, int width) {
		RowBuilder row = line.begin(edition, width);
		String id = line.required(row, "id");
		String type = line.required(row, "type_of_violence");
		if (!type.isEmpty() && !type.matches("[123]")) {
			row.reject("type_of_violence", type,
					"\"" + type + "\" is no type of violence; the codebook has 1, 2 and 3.");
		}
		EdtfDate date = date(line, row);
		Deaths deaths = Deaths.of(line, row);
		String sideA = line.required(row, "side_a");
		String sideB = line.required(row, "side_b");
		line.required(row, "side_a_new_id");
		line.required(row, "side_b_new_id");
		if (!row.isRejected() && date != null && deaths != null) {
			Entity event = row.register(new Entity("ucdp:ged-" + id, name(line, sideA, sideB, date),
					Set.of(type.equals(ONE_SIDED) ? Label.ATTACK : Label.OPERATION), null,
					"2".equals(line.text("event_clarity")), note(line)));
			row.states(event, AttributeType.KIND, KINDS.get(Integer.parseInt(type) - 1)).add();
			row.states(event, AttributeType.DATE, new Value.Date(date)).locator(id).add();
			GedPlace.state(line, row, event);
			sides(line, row, event, type);
			tolls(line, row, event, type, deaths);
		}
		return row.build();
	}

	private static String name(TableRow line, String sideA, String sideB, EdtfDate date) {
		String place = Optional.ofNullable(line.text("where_description"))
			.or(() -> Optional.ofNullable(line.text("adm_1")))
			.or(() -> Optional.ofNullable(line.text("country")))
			.map((one) -> ", " + one.replaceAll("\\s+", " "))
			.orElse("");
		return sideA + " – " + sideB + place + ", " + date.text();
	}

	/** Who reported it, and what has no place in the graph. */
	private static @Nullable String note(TableRow line) {
		return new Notes().with("Conflict", line.text("conflict_name"))
			.with("Place", line.text("where_description"))
			.with("Sources", line.text("source_article"))
			.with("Original source", line.text("source_original"))
			.with("Status", "Clear".equals(line.text("code_status")) ? null : line.text("code_status"))
			.text();
	}

	/**
	 * Start and end are the earliest and the latest day that the event can have taken
	 * place.
	 */
	private static @Nullable EdtfDate date(TableRow line, RowBuilder row) {
		EdtfDate start = day(line, row, "date_start");
		EdtfDate end = day(line, row, "date_end");
		if (start == null || end == null) {
			return null;
		}
		if (start.first().isAfter(end.first()).isSure()) {
			row.reject("date_end", end.text(), end.text() + " comes before " + start.text() + ", its date_start.");
			return null;
		}
		return EdtfDate.of(new Bounds(start.first().earliest(), end.first().latest()));
	}

	private static @Nullable EdtfDate day(TableRow line, RowBuilder row, String column) {
		String cell = line.required(row, column);
		Matcher day = DAY.matcher(cell);
		try {
			if (day.matches()) {
				return EdtfDate.parse(day.group(1));
			}
		}
		catch (EdtfException ex) {
			row.reject(column, cell, String.valueOf(ex.getMessage()));
			return null;
		}
		if (!cell.isEmpty()) {
			row.reject(column, cell, "\"" + cell + "\" is no day as in 2013-01-03 00:00:00.");
		}
		return null;
	}

	/**
	 * Of two sides that fight, nobody is called the attacker; against civilians, side A
	 * is.
	 */
	private static void sides(TableRow line, RowBuilder row, Entity event, String type) {
		boolean attacker = type.equals(ONE_SIDED);
		side(line, row, event, "a", attacker ? "perpetrator" : "involved");
		if (!attacker) {
			side(line, row, event, "b", "involved");
		}
	}

	private static void side(TableRow line, RowBuilder row, Entity event, String side, String role) {
		Entity actor = row.mention(Ucdp.actor(IdPart.of(line.required(row, "side_" + side + "_new_id")),
				line.required(row, "side_" + side), line.text("gwno" + side) != null));
		row.states(event, Predicate.ATTRIBUTED_TO, actor)
			.role(role)
			.note("side " + side.toUpperCase(Locale.ROOT))
			.add();
	}

	private static void tolls(TableRow line, RowBuilder row, Entity event, String type, Deaths deaths) {
		boolean states = line.text("gwnoa") != null && line.text("gwnob") != null;
		if (type.equals(ONE_SIDED) || (type.equals("1") && states)) {
			row.states(event, AttributeType.KILLED, new Value.Amount(deaths.total())).add();
			return;
		}
		row.states(event, AttributeType.KILLED, new Value.Amount(deaths.total())).of("all-sides").add();
		Integer sideA = deaths.sideA();
		Integer sideB = deaths.sideB();
		Integer civilians = deaths.civilians();
		if (!deaths.isDivided() || sideA == null || sideB == null || civilians == null) {
			return;
		}
		boolean bothArmed = type.equals("2");
		row.states(event, AttributeType.KILLED,
				new Value.Amount(deaths.part(bothArmed ? civilians : civilians + sideA)))
			.add();
		row.states(event, AttributeType.MILITANTS_KILLED,
				new Value.Amount(deaths.part(bothArmed ? sideA + sideB : sideB)))
			.add();
		row.states(event, AttributeType.KILLED, new Value.Amount(deaths.part(civilians))).of("civilians").add();
	}

}
