package org.fealty.format.un;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.Place;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.Publisher;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.RowSink;
import org.fealty.format.Notes;
import org.fealty.format.XmlElement;
import org.fealty.format.XmlFile;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Stance;
import org.fealty.statement.Value;
import org.fealty.statement.Voice;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated list of the United Nations Security Council as XML
 * ({@code https://scsanctions.un.org/resources/xml/en/consolidated.xml}, schema
 * {@code sc-sanctions.xsd}). A row is an {@code INDIVIDUAL} or an {@code ENTITY}.
 */
public final class UnConsolidatedList extends PublishedFormat {

	private static final Entity COUNCIL = new Entity("un:security-council", "United Nations Security Council",
			Set.of(Label.ORGANISATION), "international organisation", false, null);

	private static final Publisher PUBLISHER = new Publisher("un",
			"Consolidated list of the United Nations Security Council",
			new Voice(COUNCIL.id(), COUNCIL.name(), Set.of()),
			"Terms of use of un.org; no open licence: link to the list and do not republish it as your own",
			"United Nations Security Council, Consolidated List, https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
			"https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list");

	private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?CONSOLIDATED_LIST[\\s>]");

	private static final Pattern GENERATED = Pattern.compile("dateGenerated=[\"'](\\d{4}-\\d{2}-\\d{2})");

	/** A semicolon that stands in no brackets. */
	private static final Pattern SEMICOLON = Pattern.compile(";(?![^(]*\\))");

	/** Makes the reader. */
	public UnConsolidatedList() {
		super("un", PUBLISHER);
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.single().filter((file) -> ROOT.matcher(file.head()).find()).isPresent();
	}

	@Override
	protected Optional<LocalDate> published(InputFiles files) {
		return files.single().map((file) -> GENERATED.matcher(file.head())).filter(Matcher::find).flatMap((found) -> {
			try {
				return Optional.of(LocalDate.parse(found.group(1)));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		});
	}

	@Override
	protected List<Entity> entities() {
		return List.of(COUNCIL);
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		for (InputFile file : edition.files().all()) {
			XmlFile.forEach(edition, file, Set.of("INDIVIDUAL", "ENTITY"),
					(element) -> rows.take(row(edition, file, element).build()));
		}
	}

	private static RowBuilder row(Edition edition, InputFile file, XmlElement element) {
		RowBuilder row = new RowBuilder(edition, new Place(file.name(), element.line()));
		String reference = element.text("REFERENCE_NUMBER");
		String name = Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
			.flatMap((part) -> element.texts(part).stream())
			.collect(Collectors.joining(" "));
		if (reference == null || name.isEmpty()) {
			row.reject((reference == null) ? "REFERENCE_NUMBER" : "FIRST_NAME", "",
					"the element is missing or blank; every entry of the list has its reference number and a name.");
			return row;
		}
		boolean person = element.name().equals("INDIVIDUAL");
		Entity listed = row.register(new Entity("un:" + reference, name,
				Set.of(person ? Label.PERSON : Label.ORGANISATION), null, false, note(element)));
		names(row, listed, element, name, edition);
		listing(row, listed, element, reference);
		if (person) {
			birth(row, listed, element);
		}
		return row;
	}

	/** What is prose or has no place in the graph; nothing is concluded from it. */
	private static @Nullable String note(XmlElement element) {
		return new Notes().with("Title", element.texts("TITLE", "VALUE"))
			.with("Designation", element.texts("DESIGNATION", "VALUE"))
			.with("Nationality", element.texts("NATIONALITY", "VALUE"))
			.with("Born in",
					element.path("INDIVIDUAL_PLACE_OF_BIRTH").map(UnConsolidatedList::place).distinct().toList())
			.with("Born", BirthDate.unread(element.all("INDIVIDUAL_DATE_OF_BIRTH")))
			.with("Comments", element.text("COMMENTS1"))
			.text();
	}

	private static String place(XmlElement place) {
		return String.join(", ",
				place.children().stream().map(XmlElement::text).filter((one) -> !one.isEmpty()).toList());
	}

	private static void names(RowBuilder row, Entity listed, XmlElement element, String name, Edition edition) {
		row.states(listed, AttributeType.NAME, name).add();
		element.texts("NAME_ORIGINAL_SCRIPT")
			.forEach((original) -> row.states(listed, AttributeType.NAME, original).note("original script").add());
		Stream.concat(element.path("INDIVIDUAL_ALIAS"), element.path("ENTITY_ALIAS"))
			.forEach((alias) -> alias(row, listed, alias, edition));
	}

	/** A low quality is a hedge; a former name had ended when the list was published. */
	private static void alias(RowBuilder row, Entity listed, XmlElement alias, Edition edition) {
		String quality = alias.text("QUALITY");
		List<String> notes = new ArrayList<>();
		notes.add((quality != null) ? "alias, " + quality : "alias");
		notes.addAll(alias.texts("NOTE"));
		alias.texts("DATE_OF_BIRTH").forEach((date) -> notes.add("with the date of birth " + date));
		Stream.of("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")
			.flatMap((part) -> alias.texts(part).stream())
			.forEach(notes::add);
		for (String spelling : SEMICOLON.split(alias.texts("ALIAS_NAME").stream().findFirst().orElse(""), -1)) {
			if (!spelling.isBlank()) {
				row.states(listed, AttributeType.NAME, spelling.strip())
					.stance("Low".equalsIgnoreCase(quality) ? Stance.SUSPECTS : Stance.ASSERTS)
					.until("f.k.a.".equalsIgnoreCase(quality) ? EdtfDate.of(Bounds.upTo(edition.source().knownFrom()))
							: null)
					.note(String.join("; ", notes))
					.add();
			}
		}
	}

	private static void listing(RowBuilder row, Entity listed, XmlElement element, String reference) {
		String text = element.text("LISTED_ON");
		String day = BirthDate.day(text);
		EdtfDate since = null;
		try {
			since = day.isEmpty() ? null : EdtfDate.parse(day);
		}
		catch (EdtfException ex) {
			row.remark("LISTED_ON", ex.getMessage() + " The listing was taken without its day.");
		}
		if (text != null && day.isEmpty()) {
			row.remark("LISTED_ON", "\"" + text + "\" is no day. The listing was taken without it.");
		}
		row.states(COUNCIL, Predicate.SANCTIONED, listed)
			.since(since)
			.office(element.text("UN_LIST_TYPE"))
			.locator(reference)
			.note(new Notes().with("Last updated", element.texts("LAST_DAY_UPDATED", "VALUE")).text())
			.add();
	}

	private static void birth(RowBuilder row, Entity listed, XmlElement element) {
		BirthDate.of(element.all("INDIVIDUAL_DATE_OF_BIRTH"))
			.ifPresent((birth) -> row.states(listed, AttributeType.BIRTH, new Value.Date(birth.date()))
				.note(birth.note())
				.add());
	}

}
