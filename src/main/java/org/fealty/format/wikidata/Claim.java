package org.fealty.format.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.fealty.dataset.StatementDraft;
import org.fealty.format.Notes;
import org.fealty.statement.Ending;
import org.fealty.statement.Stance;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One statement of an item about one property.
 *
 * @param property its property
 * @param node the statement as it is
 */
record Claim(String property, JsonNode node) {

	private static final String CIRCA = "Q5727902";

	private static final List<String> HEDGES = List.of("P1480", "P5102");

	/**
	 * All statements of an item about these properties, in the order of the properties.
	 */
	static List<Claim> of(JsonNode item, String... properties) {
		List<Claim> claims = new ArrayList<>();
		for (String property : properties) {
			item.path("claims").path(property).forEach((node) -> claims.add(new Claim(property, node)));
		}
		return claims;
	}

	/** The item that is its value; null where it has none. */
	@Nullable String item() {
		return item(this.node.path("mainsnak"));
	}

	private static @Nullable String item(JsonNode snak) {
		JsonNode value = snak.path("datavalue").path("value");
		String id = value.path("id").asString("");
		if (id.isEmpty() && value.path("entity-type").asString("").equals("item")) {
			id = "Q" + value.path("numeric-id").asString("");
		}
		return id.matches("Q\\d+") ? id : null;
	}

	/** The text that is its value; null where it has none. */
	@Nullable String text() {
		JsonNode value = this.node.path("mainsnak").path("datavalue").path("value");
		String text = value.isString() ? value.asString() : value.path("text").asString("");
		return text.isBlank() ? null : text;
	}

	/** The day that is its value; empty where it has none that can be read. */
	Optional<EdtfDate> date() {
		return WikidataDate.of(this.node.path("mainsnak").path("datavalue").path("value"), isAbout());
	}

	/** Whether it says that there is a value, and not which. */
	boolean isUnknown() {
		return this.node.path("mainsnak").path("snaktype").asString("").equals("somevalue");
	}

	/** The items of a qualifier. */
	List<String> items(String qualifier) {
		return qualifiers(qualifier).map(Claim::item).filter((one) -> one != null).map(String::valueOf).toList();
	}

	boolean has(String qualifier) {
		return qualifiers(qualifier).findAny().isPresent();
	}

	private Stream<JsonNode> qualifiers(String qualifier) {
		return StreamSupport.stream(this.node.path("qualifiers").path(qualifier).spliterator(), false);
	}

	/** The one day of a qualifier; null where there is none, or several. */
	@Nullable EdtfDate day(String qualifier) {
		List<EdtfDate> days = qualifiers(qualifier)
			.flatMap((snak) -> WikidataDate.of(snak.path("datavalue").path("value"), false).stream())
			.distinct()
			.toList();
		return (days.size() == 1) ? days.getFirst() : null;
	}

	/** The year in which it began; empty where that is not known to the year. */
	String firstYear() {
		EdtfDate since = day("P580");
		return (since != null && since.text().matches("\\d{4}.*")) ? since.text().substring(0, 4) : "";
	}

	private boolean isSnak(String qualifier, String type) {
		return qualifiers(qualifier).anyMatch((snak) -> snak.path("snaktype").asString("").equals(type));
	}

	private boolean isAbout() {
		return HEDGES.stream().flatMap(this::qualifiers).anyMatch((snak) -> CIRCA.equals(item(snak)));
	}

	/**
	 * Wikidata doubts what it deprecates, and hedges what it qualifies by another
	 * circumstance.
	 */
	private Stance stance() {
		if (this.node.path("rank").asString("").equals("deprecated")) {
			return Stance.DISPUTES;
		}
		boolean hedged = HEDGES.stream().flatMap(this::qualifiers).anyMatch((snak) -> !CIRCA.equals(item(snak)));
		return hedged ? Stance.SUSPECTS : Stance.ASSERTS;
	}

	/** How firmly, where it stands and what else it says. */
	StatementDraft cite(StatementDraft draft) {
		String rank = this.node.path("rank").asString("normal");
		String id = this.node.path("id").asString("");
		return draft.stance(stance())
			.locator(id.isEmpty() ? this.property : this.property + " " + id)
			.note(new Notes().with("Rank", rank.equals("normal") ? null : rank)
				.with("Reason", Stream.of("P2241", "P7452").flatMap((one) -> items(one).stream()).toList())
				.with("Circumstance", HEDGES.stream().flatMap((one) -> items(one).stream()).toList())
				.with("Disputed by", items("P1310"))
				.text());
	}

	/** The period of something that lasts: no value for its end says that it goes on. */
	StatementDraft last(StatementDraft draft) {
		EdtfDate until = day("P582");
		if (isSnak("P582", "novalue")) {
			draft.still();
		}
		else if (until == null && isSnak("P582", "somevalue")) {
			draft.ending(Ending.ENDED);
		}
		return cite(draft).since(day("P580")).until(until).on(day("P585"));
	}

}
