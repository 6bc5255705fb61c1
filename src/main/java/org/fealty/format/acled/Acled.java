package org.fealty.format.acled;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.PublishedTable;
import org.fealty.dataset.Publisher;
import org.fealty.dataset.ReadRow;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.RowSink;
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
import org.jspecify.annotations.Nullable;

/**
 * Events of ACLED as CSV (columns since March 2023), with the list of deleted events
 * beside them. A row is an event.
 */
public final class Acled extends PublishedFormat {

	private static final String ID = "event_id_cnty";

	private static final Set<String> EVENTS = Set.of(ID, "event_date", "event_type", "actor1", "fatalities");

	private static final Set<String> DELETIONS = Set.of(ID, "deleted_timestamp");

	/** What is an attack or a clash; other types of events are left out. */
	private static final Map<String, Label> LABELS = Map.of("Battles", Label.OPERATION, "Explosions/Remote violence",
			Label.ATTACK, "Violence against civilians", Label.ATTACK);

	/** Makes the reader. */
	public Acled() {
		super("acled", new Publisher("acled", "ACLED events",
				Publisher.compiler("acled:acled", "Armed Conflict Location & Event Data"),
				"Terms of use of ACLED: attribution, free for non-commercial use; raw data may not be passed on",
				"Armed Conflict Location & Event Data (ACLED), https://acleddata.com; name the day of access and what you changed",
				"https://acleddata.com"));
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.all().stream().anyMatch((file) -> is(file, EVENTS))
				&& files.all().stream().allMatch((file) -> is(file, EVENTS) || is(file, DELETIONS));
	}

	private static boolean is(InputFile file, Set<String> columns) {
		return PublishedTable.firstRow(file).containsAll(columns);
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		Set<String> deleted = new HashSet<>();
		Map<String, Long> newest = new HashMap<>();
		for (InputFile file : edition.files().all()) {
			boolean deletions = is(file, DELETIONS);
			PublishedTable.of(file).forEach(edition, (line) -> {
				String id = String.valueOf(line.text(ID));
				if (deletions) {
					deleted.add(id);
				}
				else {
					newest.merge(id, timestamp(line), Math::max);
				}
			});
		}
		for (InputFile file : edition.files().all()) {
			if (is(file, EVENTS)) {
				PublishedTable table = PublishedTable.of(file);
				table.forEach(edition, (line) -> event(edition, line, table.header().size(), deleted, newest, rows));
			}
		}
	}

	private static long timestamp(TableRow line) {
		String cell = line.text("timestamp");
		return (cell != null && cell.matches("\\d{1,18}")) ? Long.parseLong(cell) : 0;
	}

	private static void event(Edition edition, TableRow line, int width, Set<String> deleted, Map<String, Long> newest,
			RowSink rows) {
		String id = String.valueOf(line.text(ID));
		String type = line.text("event_type");
		if (deleted.contains(id)) {
			rows.leaveOut(line.place(), "events that ACLED has deleted");
		}
		else if (newest.getOrDefault(id, 0L) > timestamp(line)) {
			rows.leaveOut(line.place(), "older versions of events");
		}
		else if (type != null && !LABELS.containsKey(type)) {
			rows.leaveOut(line.place(), "events of the type " + type);
		}
		else {
			rows.take(row(edition, line, width));
		}
	}

	private static ReadRow row(Edition edition, TableRow line, int width) {
		RowBuilder row = line.begin(edition, width);
		String id = line.required(row, ID);
		String type = line.required(row, "event_type");
		String day = line.required(row, "event_date");
		Optional<EdtfDate> date = AcledDate.of(day, line.text("time_precision"));
		if (date.isEmpty() && !day.isEmpty()) {
			row.reject("event_date", day, "\"" + day + "\" is no day; ACLED writes 2020-01-31 or 31 January 2020.");
		}
		Integer dead = line.number(row, "fatalities");
		Label label = LABELS.get(type);
		if (row.isRejected() || date.isEmpty() || label == null) {
			return row.build();
		}
		Entity event = row
			.register(new Entity("acled:" + id, name(line, type, date.get()), Set.of(label), null, false, note(line)));
		row.states(event, AttributeType.DATE, new Value.Date(date.get())).locator(id).add();
		String kind = line.text("sub_event_type");
		row.states(event, AttributeType.KIND, (kind != null) ? kind : type).add();
		place(line, row, event);
		AcledActor.state(line, row, event);
		if (dead != null && dead > 0) {
			row.states(event, AttributeType.KILLED, new Value.Amount(new Count(dead, null))).of("all-sides").add();
		}
		return row.build();
	}

	private static String name(TableRow line, String type, EdtfDate date) {
		String where = line.text("location");
		return type + ((where != null) ? ", " + where : "") + ", " + date.text();
	}

	private static @Nullable String note(TableRow line) {
		return new Notes().with("Notes", line.text("notes"))
			.with("Sources", line.parts("source", ";"))
			.with("Scale of sources", line.text("source_scale"))
			.with("Tags", line.text("tags"))
			.text();
	}

	/**
	 * With a precision of 1 the place is the location, of 2 the district, of 3 nothing
	 * smaller than the country.
	 */
	private static void place(TableRow line, RowBuilder row, Entity event) {
		String country = line.text("country");
		if (country == null) {
			return;
		}
		String iso = line.text("iso");
		String precision = String.valueOf(line.text("geo_precision"));
		boolean exact = precision.equals("1");
		boolean region = exact || precision.equals("2");
		Entity largest = new Entity("acled:country-" + IdPart.of((iso != null) ? iso : country), country,
				Set.of(Label.PROVINCE), null, false, null);
		row.states(event, Predicate.OCCURRED_IN, PlaceNames.smallest(row, largest, region ? line.text("admin1") : null,
				region ? line.text("admin2") : null, exact ? line.text("location") : null))
			.add();
	}

}
