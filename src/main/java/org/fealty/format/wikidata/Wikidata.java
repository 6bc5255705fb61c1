package org.fealty.format.wikidata;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.JsonFile;
import org.fealty.dataset.Place;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.Publisher;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.RowSink;
import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Items of Wikidata as JSON
 * ({@code https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html}): one,
 * several as the API gives them, or a dump. A row is an item.
 */
public final class Wikidata extends PublishedFormat {

	private static final String HUMAN = "Q5";

	/** How long a day is that stands before a time. */
	private static final int DAY = "2020-05-06".length();

	/** Kinds of organisations by the items that name them. */
	private static final Set<String> ORGANISATIONS = Set.of("Q43229", "Q17127659", "Q7278", "Q176799", "Q17149090",
			"Q327333", "Q6256", "Q3624078", "Q15645384", "Q4830453");

	/** Properties that only what can be led, owe allegiance or have a parent bears. */
	private static final Set<String> OF_ORGANISATIONS = Set.of("P6", "P35", "P488", "P1037", "P749", "P945");

	/** Makes the reader. */
	public Wikidata() {
		super("wikidata", new Publisher("wikidata", "Wikidata", Publisher.compiler("wikidata:wikidata", "Wikidata"),
				"CC0-1.0", "Wikidata, https://www.wikidata.org", "https://www.wikidata.org"));
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.all()
			.stream()
			.allMatch((file) -> file.head().stripLeading().matches("(?s)[\\[{].*") && isItem(JsonFile.first(file)));
	}

	private static boolean isItem(JsonNode first) {
		return first.path("id").asString("").matches("[QPL]\\d+") && first.has("labels") && first.has("claims");
	}

	/** The day on which the one item was last changed. */
	@Override
	protected Optional<LocalDate> published(InputFiles files) {
		return files.single().flatMap(JsonFile::only).flatMap((item) -> {
			String modified = item.path("modified").asString("");
			try {
				return (modified.length() >= DAY) ? Optional.of(LocalDate.parse(modified.substring(0, DAY)))
						: Optional.empty();
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		});
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		Map<String, Label> labels = new HashMap<>();
		for (InputFile file : edition.files().all()) {
			JsonFile.forEach(edition, file, (item, line) -> {
				Label label = label(item);
				if (label != null) {
					labels.put(item.path("id").asString(""), label);
				}
			});
		}
		for (InputFile file : edition.files().all()) {
			JsonFile.forEach(edition, file,
					(item, line) -> item(edition, new Place(file.name(), line), item, labels, rows));
		}
	}

	private static void item(Edition edition, Place place, JsonNode item, Map<String, Label> labels, RowSink rows) {
		String id = item.path("id").asString("");
		RowBuilder row = new RowBuilder(edition, place);
		if (!id.matches("[QPL]\\d+") || !item.has("claims")) {
			row.reject("id", id, "this is no item of Wikidata: it lacks an id such as Q7747, or claims.");
			rows.take(row.build());
			return;
		}
		Label label = label(item);
		if (label == null) {
			rows.leaveOut(place, "other things than persons and organisations");
			return;
		}
		Entity entity = row.register("wikidata:" + id, name(item, id), label);
		new WikidataItem(item, row, entity, labels, EdtfDate.of(Bounds.upTo(edition.source().knownFrom()))).state();
		rows.take(row.build());
	}

	/** The English label, that for all languages, or any. */
	private static String name(JsonNode item, String id) {
		JsonNode labels = item.path("labels");
		return Stream.of("en", "mul")
			.map((language) -> labels.path(language).path("value").asString(""))
			.filter((one) -> !one.isBlank())
			.findFirst()
			.orElseGet(() -> labels.isEmpty() ? id : labels.iterator().next().path("value").asString(id));
	}

	/** What the item is; null where the graph has no place for it. */
	private static @Nullable Label label(JsonNode item) {
		Set<String> kinds = Claim.of(item, "P31")
			.stream()
			.map(Claim::item)
			.map(String::valueOf)
			.collect(Collectors.toSet());
		if (kinds.contains(HUMAN)) {
			return Label.PERSON;
		}
		boolean organisation = kinds.stream().anyMatch(ORGANISATIONS::contains)
				|| OF_ORGANISATIONS.stream().anyMatch((property) -> item.path("claims").has(property));
		return organisation ? Label.ORGANISATION : null;
	}

}
