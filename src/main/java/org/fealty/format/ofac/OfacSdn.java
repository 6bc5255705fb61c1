package org.fealty.format.ofac;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.fealty.format.AlternativeDates;
import org.fealty.format.Notes;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Stance;
import org.fealty.statement.Value;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's list of Specially Designated Nationals as CSV: {@code SDN.CSV}, {@code ALT.CSV}
 * and {@code ADD.CSV} ({@code https://ofac.treasury.gov/media/29976/download}, data
 * specification). A row is a line of any of them.
 */
public final class OfacSdn extends PublishedFormat {

	/** What parts programmes that stand in one cell. */
	private static final Pattern PROGRAMMES = Pattern.compile("\\] \\[");

	private static final List<String> SDN = List.of("ent_num", "SDN_Name", "SDN_Type", "Program", "Title", "Call_Sign",
			"Vess_type", "Tonnage", "GRT", "Vess_flag", "Vess_owner", "Remarks");

	private static final List<String> ALT = List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");

	private static final List<String> ADD = List.of("ent_num", "Add_num", "Address", "City", "Country", "Add_remarks");

	private static final Set<String> ALIASES = Set.of("aka", "fka", "nka");

	/** Makes the reader. */
	public OfacSdn() {
		super("ofac-sdn", Ofac.publisher());
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.all().stream().anyMatch((file) -> is(file, SDN)) && files.all()
			.stream()
			.allMatch((file) -> Stream.of(SDN, ALT, ADD).anyMatch((columns) -> is(file, columns)));
	}

	/**
	 * Whether the first row is one of the table with these columns; no file has a header.
	 */
	private static boolean is(InputFile file, List<String> columns) {
		List<String> first = PublishedTable.firstRow(file);
		return first.size() == columns.size() && first.getFirst().matches("\\d+")
				&& (!columns.equals(SDN) || first.contains("-0-"))
				&& (!columns.equals(ALT) || ALIASES.contains(first.get(2)))
				&& (!columns.equals(ADD) || first.get(1).matches("\\d+"));
	}

	@Override
	protected List<Entity> entities() {
		return List.of(Ofac.OFFICE);
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		SdnEntries entries = new SdnEntries();
		for (InputFile file : tables(edition, SDN)) {
			PublishedTable.of(file, SDN).forEach(edition, entries::look);
		}
		for (InputFile file : tables(edition, SDN)) {
			PublishedTable.of(file, SDN).forEach(edition, (line) -> entry(edition, line, entries, rows));
		}
		for (InputFile file : tables(edition, ALT)) {
			PublishedTable.of(file, ALT).forEach(edition, (line) -> alias(edition, line, entries, rows));
		}
		for (InputFile file : tables(edition, ADD)) {
			PublishedTable.of(file, ADD).forEach(edition, (line) -> rows.leaveOut(line.place(), "addresses"));
		}
	}

	private static List<InputFile> tables(Edition edition, List<String> columns) {
		return edition.files().all().stream().filter((file) -> is(file, columns)).toList();
	}

	private static void entry(Edition edition, TableRow line, SdnEntries entries, RowSink rows) {
		String kind = entries.leftOut(String.valueOf(line.text("ent_num")));
		if (kind != null) {
			rows.leaveOut(line.place(), kind);
		}
		else {
			rows.take(entry(edition, line, entries));
		}
	}

	private static ReadRow entry(Edition edition, TableRow line, SdnEntries entries) {
		RowBuilder row = line.begin(edition, SDN.size());
		Entity known = entries.ofNumber(line.required(row, "ent_num"));
		if (known == null) {
			row.reject("SDN_Name", "", "the row has no number or no name; every entry of the list has both.");
		}
		if (known == null || row.isRejected()) {
			return row.build();
		}
		String remarks = SdnEntries.text(line, "Remarks");
		Entity listed = row.register(new Entity(known.id(), known.name(), known.labels(), null, false,
				new Notes().with("Title", SdnEntries.text(line, "Title")).with("Remarks", remarks).text()));
		row.states(listed, AttributeType.NAME, listed.name()).add();
		for (String programme : PROGRAMMES.split(String.valueOf(SdnEntries.text(line, "Program")), -1)) {
			row.states(Ofac.OFFICE, Predicate.SANCTIONED, listed)
				.since(byItsDay(edition))
				.office(programme.equals("null") ? null : programme)
				.locator(line.text("ent_num"))
				.add();
		}
		remarks(row, listed, SdnRemarks.of(remarks), entries);
		return row.build();
	}

	/** The list gives no day: whoever stands on it was put there by its own day. */
	private static EdtfDate byItsDay(Edition edition) {
		return EdtfDate.of(Bounds.upTo(edition.source().knownFrom()));
	}

	private static void remarks(RowBuilder row, Entity listed, SdnRemarks remarks, SdnEntries entries) {
		Optional<AlternativeDates> birth = AlternativeDates.of(remarks.births());
		if (listed.labels().contains(Label.PERSON) && birth.isPresent()) {
			row.states(listed, AttributeType.BIRTH, new Value.Date(birth.get().date())).note(birth.get().note()).add();
		}
		remarks.unread()
			.forEach((text) -> row.remark("Remarks", "\"" + text
					+ "\" is no date of birth that can be read; it was left" + " out and stands in the note."));
		remarks.weakNames()
			.forEach((name) -> row.states(listed, AttributeType.NAME, name)
				.stance(Stance.SUSPECTS)
				.note("weak alias")
				.add());
		remarks.linkedTo().forEach((name) -> link(row, listed, entries.ofName(name)));
	}

	/**
	 * A link to a person, or to a name that is not one entry's, stays in the note alone.
	 */
	private static void link(RowBuilder row, Entity listed, @Nullable Entity other) {
		if (other != null && other.labels().contains(Label.ORGANISATION) && !other.id().equals(listed.id())) {
			row.states(listed, Predicate.AFFILIATED_WITH, row.mention(other)).note("Linked To").add();
		}
	}

	private static void alias(Edition edition, TableRow line, SdnEntries entries, RowSink rows) {
		String number = String.valueOf(line.text("ent_num"));
		String kind = entries.leftOut(number);
		if (kind != null) {
			rows.leaveOut(line.place(), "names of " + kind);
			return;
		}
		RowBuilder row = line.begin(edition, ALT.size());
		Entity listed = entries.ofNumber(number);
		String type = line.required(row, "alt_type");
		String name = line.required(row, "alt_name");
		if (listed == null) {
			row.reject("ent_num", number, "\"" + number + "\" is no entry of the list; take all files of one day.");
		}
		if (!type.isEmpty() && !ALIASES.contains(type)) {
			row.reject("alt_type", type, "\"" + type + "\" is no kind of name; the list has aka, fka and nka.");
		}
		if (listed != null && !row.isRejected()) {
			row.states(row.mention(listed), AttributeType.NAME, name)
				.until(type.equals("fka") ? byItsDay(edition) : null)
				.note(type)
				.add();
		}
		rows.take(row.build());
	}

}
