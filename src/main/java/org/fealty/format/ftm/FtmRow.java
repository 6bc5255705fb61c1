package org.fealty.format.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.Edition;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.StatementDraft;
import org.fealty.format.AlternativeDates;
import org.fealty.format.IdPart;
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

/** One entity on its way to statements. */
final class FtmRow {

	/** Schemata of bodies. */
	private static final Set<String> BODIES = Set.of("Organization", "LegalEntity", "PublicBody", "Company");

	/** Relations by their schema, with the properties that hold both ends. */
	private static final Map<String, List<String>> RELATIONS = Map.of("Directorship",
			List.of("director", "organization"), "Membership", List.of("member", "organization"), "UnknownLink",
			List.of("subject", "object"), "Representation", List.of("agent", "client"));

	/** Roles that are a first seat, in lower case. */
	private static final Set<String> FIRST_SEATS = Set.of("leader", "head", "emir", "chairman", "chairwoman",
			"chairperson", "chair", "president", "chief executive officer", "ceo", "director general",
			"general director", "secretary general", "secretary-general");

	private final FtmEntity entity;

	private final Map<String, Entity> known;

	private final Edition edition;

	private final RowBuilder row;

	/**
	 * Begins with an entity.
	 * @param known persons and bodies of the file, by id
	 */
	FtmRow(FtmEntity entity, Map<String, Entity> known, Edition edition) {
		this.entity = entity;
		this.known = known;
		this.edition = edition;
		this.row = new RowBuilder(edition, entity.place());
	}

	/** The person or body that an entity is; null where it is something else. */
	static @Nullable Entity party(FtmEntity entity) {
		boolean person = entity.schema().equals("Person");
		if (!person && !BODIES.contains(entity.schema())) {
			return null;
		}
		String name = entity.all("name").stream().findFirst().orElse(entity.id());
		String note = new Notes().with("Datasets", entity.datasets())
			.with("Position", entity.all("position"))
			.with("Nationality", entity.all("nationality"))
			.with("Country", entity.all("country"))
			.with("Topics", entity.all("topics"))
			.with("Wikidata", entity.all("wikidataId"))
			.with("Notes", entity.all("notes"))
			.text();
		return new Entity("ftm:" + entity.id(), name, Set.of(person ? Label.PERSON : Label.ORGANISATION), null, false,
				note);
	}

	/** What it says; why it is left out instead, in the plural, in {@link #leftOut}. */
	RowBuilder row() {
		Entity party = this.known.get(this.entity.id());
		if (party != null) {
			party(this.row.register(party));
		}
		else if (this.entity.schema().equals("Sanction")) {
			sanction();
		}
		else {
			relation(RELATIONS.getOrDefault(this.entity.schema(), List.of()));
		}
		return this.row;
	}

	/** What it is of which the graph has none; null where it says something. */
	@Nullable String leftOut() {
		if (this.entity.id().isEmpty() || this.entity.schema().isEmpty() || this.known.containsKey(this.entity.id())) {
			return null;
		}
		if (this.entity.schema().equals("Sanction")) {
			return this.entity.all("authority").isEmpty() ? "sanctions of no authority"
					: this.entity.all("entity").stream().noneMatch(this.known::containsKey)
							? "sanctions of what is left out" : null;
		}
		List<String> ends = RELATIONS.get(this.entity.schema());
		if (ends == null) {
			return "entities of the schema " + this.entity.schema();
		}
		return ends.stream().allMatch((end) -> this.entity.all(end).stream().anyMatch(this.known::containsKey)) ? null
				: "relations with what is left out";
	}

	private void party(Entity party) {
		this.entity.all("name").forEach((name) -> name(party, name, Stance.ASSERTS, null, null));
		this.entity.all("alias").forEach((name) -> name(party, name, Stance.ASSERTS, null, "alias"));
		this.entity.all("weakAlias").forEach((name) -> name(party, name, Stance.SUSPECTS, null, "weak alias"));
		this.entity.all("previousName").forEach((name) -> name(party, name, Stance.ASSERTS, byThen(), "previous name"));
		date(party, "birthDate", AttributeType.BIRTH);
		date(party, "deathDate", AttributeType.DEATH);
		date(party, "incorporationDate", AttributeType.FOUNDED);
		date(party, "dissolutionDate", AttributeType.DISSOLVED);
	}

	private void name(Entity party, String name, Stance stance, @Nullable EdtfDate until, @Nullable String note) {
		this.row.states(party, AttributeType.NAME, name).stance(stance).until(until).note(note).addOrRemark("name");
	}

	private EdtfDate byThen() {
		return EdtfDate.of(Bounds.upTo(this.edition.source().knownFrom()));
	}

	private void date(Entity party, String property, AttributeType what) {
		if (this.entity.all(property).isEmpty() || !what.describes(party.labels())) {
			return;
		}
		AlternativeDates date = this.entity.date(property).orElse(null);
		if (date == null) {
			this.row.remark(property, "\"" + this.entity.joined(property) + "\" is no date; it was left out.");
			return;
		}
		this.row.states(party, what, new Value.Date(date.date())).note(date.note()).addOrRemark(property);
	}

	/**
	 * Who put whom on a list; the day is that of the listing, else that from which it
	 * held.
	 */
	private void sanction() {
		EdtfDate since = this.entity.date("listingDate")
			.or(() -> this.entity.date("startDate"))
			.map(AlternativeDates::date)
			.orElse(null);
		for (String authority : this.entity.all("authority")) {
			Entity body = this.row.mention("ftm:authority-" + IdPart.of(authority), authority, Label.ORGANISATION);
			this.entity.all("entity")
				.stream()
				.map(this.known::get)
				.filter((one) -> one != null)
				.forEach((listed) -> cite(this.row.states(body, Predicate.SANCTIONED, this.row.mention(listed)))
					.since(since)
					.office(this.entity.joined("program"))
					.addOrRemark("entity"));
		}
	}

	private void relation(List<String> ends) {
		for (String from : this.entity.all(ends.isEmpty() ? "" : ends.getFirst())) {
			for (String to : this.entity.all(ends.getLast())) {
				Entity subject = this.known.get(from);
				Entity object = this.known.get(to);
				if (subject != null && object != null) {
					relate(this.row.mention(subject), this.row.mention(object));
				}
			}
		}
	}

	/** A link has no direction, so a body is its object where only one end is one. */
	private void relate(Entity first, Entity second) {
		boolean turned = first.labels().contains(Label.ORGANISATION) && second.labels().contains(Label.PERSON);
		String role = this.entity.joined("role");
		cite(this.row.states(turned ? second : first, predicate(role), turned ? first : second)).role(role)
			.since(this.entity.day("startDate"))
			.until(this.entity.day("endDate"))
			.on(this.entity.day("date"))
			.addOrRemark(this.entity.schema());
	}

	private Predicate predicate(@Nullable String role) {
		return switch (this.entity.schema()) {
			case "Directorship" -> (role != null && FIRST_SEATS.contains(role.toLowerCase(Locale.ROOT))) ? Predicate.LED
					: Predicate.MEMBER_OF;
			case "Membership" -> Predicate.MEMBER_OF;
			default -> Predicate.AFFILIATED_WITH;
		};
	}

	private StatementDraft cite(StatementDraft draft) {
		return draft.locator(this.entity.id())
			.note(new Notes().with("Schema", this.entity.schema())
				.with("Datasets", this.entity.datasets())
				.with("Status", this.entity.all("status"))
				.with("Start", several("startDate"))
				.with("End", several("endDate"))
				.with("Summary", this.entity.all("summary"))
				.with("Reason", this.entity.all("reason"))
				.text());
	}

	private List<String> several(String property) {
		List<String> values = this.entity.all(property);
		return (values.size() > 1) ? values : List.of();
	}

}
