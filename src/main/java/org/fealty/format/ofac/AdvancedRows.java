package org.fealty.format.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.Place;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.RowSink;
import org.fealty.format.AlternativeDates;
import org.fealty.format.Notes;
import org.fealty.format.XmlElement;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Stance;
import org.fealty.statement.Value;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Makes rows of the elements of one advanced file. */
final class AdvancedRows {

	/** Relations whose subject stands behind the object. */
	private static final Set<String> INVERSE = Set.of("owns, controls, or operates");

	private final Edition edition;

	private final InputFile file;

	private final RowSink rows;

	private final ReferenceValues values = new ReferenceValues();

	private final Map<String, Entity> profiles = new HashMap<>();

	private final Map<String, String> leftOut = new HashMap<>();

	AdvancedRows(Edition edition, InputFile file, RowSink rows) {
		this.edition = edition;
		this.file = file;
		this.rows = rows;
	}

	void take(XmlElement element) {
		switch (element.name()) {
			case "DistinctParty" -> element.all("Profile").forEach(this::party);
			case "ProfileRelationship" -> relationship(element);
			case "SanctionsEntry" -> entry(element);
			default -> this.values.take(element);
		}
	}

	private Place place(XmlElement element) {
		return new Place(this.file.name(), element.line());
	}

	private void party(XmlElement profile) {
		String id = String.valueOf(profile.attribute("ID"));
		String type = this.values.party(profile.attribute("PartySubTypeID"));
		if (!type.equals("Individual") && !type.equals("Entity")) {
			String kind = type.isEmpty() ? "parties of an unknown type" : "parties of the type " + type;
			this.leftOut.put(id, kind);
			this.rows.leaveOut(place(profile), kind);
			return;
		}
		RowBuilder row = new RowBuilder(this.edition, place(profile));
		List<Name> names = profile.path("Identity", "Alias")
			.map(this::name)
			.filter((one) -> !one.text.isEmpty())
			.toList();
		Optional<Name> primary = names.stream().filter((one) -> one.primary).findFirst();
		if (primary.isEmpty() || profile.attribute("ID") == null) {
			row.reject("Alias", id, "the profile has no id or no primary name; every profile of the list has both.");
		}
		else {
			Entity listed = row.register(new Entity("ofac:" + id, primary.get().text,
					Set.of(type.equals("Individual") ? Label.PERSON : Label.ORGANISATION), null, false,
					features(profile).text()));
			this.profiles.put(id, listed);
			names.forEach((one) -> one.state(row, listed, this.edition));
			birth(row, listed, profile);
		}
		this.rows.take(row.build());
	}

	private Name name(XmlElement alias) {
		String text = alias.path("DocumentedName", "DocumentedNamePart", "NamePartValue")
			.map(XmlElement::text)
			.collect(Collectors.joining(" "));
		return new Name(text.strip(), "true".equals(alias.attribute("Primary")),
				"true".equals(alias.attribute("LowQuality")),
				this.values.word("AliasType", alias.attribute("AliasTypeID")));
	}

	private Notes features(XmlElement profile) {
		Notes notes = new Notes();
		profile.path("Feature").forEach((feature) -> {
			String type = this.values.word("FeatureType", feature.attribute("FeatureTypeID"));
			if (!type.equals("Birthdate")) {
				notes.with(type.isEmpty() ? "Feature" : type,
						feature.path("FeatureVersion")
							.flatMap((version) -> version.texts("VersionDetail").stream())
							.toList());
			}
		});
		return notes;
	}

	private void birth(RowBuilder row, Entity listed, XmlElement profile) {
		List<EdtfDate> dates = new ArrayList<>();
		profile.path("Feature")
			.filter((feature) -> this.values.word("FeatureType", feature.attribute("FeatureTypeID"))
				.equals("Birthdate"))
			.flatMap((feature) -> feature.path("FeatureVersion", "DatePeriod"))
			.forEach((period) -> AdvancedDates.between(period)
				.ifPresentOrElse(dates::add, () -> row.remark("Feature",
						"a date of birth holds no day that can be read; it was left out.")));
		AlternativeDates.of(dates)
			.ifPresent((date) -> row.states(listed, AttributeType.BIRTH, new Value.Date(date.date()))
				.note(date.note())
				.addOrRemark("Feature"));
	}

	private void relationship(XmlElement relation) {
		String from = String.valueOf(relation.attribute("From-ProfileID"));
		String to = String.valueOf(relation.attribute("To-ProfileID"));
		String type = this.values.word("RelationType", relation.attribute("RelationTypeID"));
		Entity first = this.profiles.get(from);
		Entity second = this.profiles.get(to);
		if (this.leftOut.containsKey(from) || this.leftOut.containsKey(to)) {
			this.rows.leaveOut(place(relation), "relations with parties that are left out");
		}
		else if (first == null || second == null) {
			RowBuilder row = new RowBuilder(this.edition, place(relation));
			row.reject("ProfileRelationship", from + " → " + to,
					"one of the profiles " + from + " and " + to + " stands nowhere in the list.");
			this.rows.take(row.build());
		}
		else {
			relate(relation, first, second, type);
		}
	}

	/**
	 * The party of whom it is said is a person where only one is, whichever way it
	 * stands.
	 */
	private void relate(XmlElement relation, Entity first, Entity second, String type) {
		boolean turned = INVERSE.contains(type.toLowerCase(Locale.ROOT))
				|| (first.labels().contains(Label.ORGANISATION) && second.labels().contains(Label.PERSON));
		Entity subject = turned ? second : first;
		Entity object = turned ? first : second;
		if (object.labels().contains(Label.PERSON)) {
			this.rows.leaveOut(place(relation), "relations to persons");
			return;
		}
		RowBuilder row = new RowBuilder(this.edition, place(relation));
		row.states(row.mention(subject), predicate(subject, type), row.mention(object))
			.role(type)
			.until("true".equals(relation.attribute("Former")) ? byItsDay() : null)
			.note(relation.text("Comment"))
			.add();
		this.rows.take(row.build());
	}

	/**
	 * A principal officer holds the first seat; a "leader or official" may be either.
	 */
	private static Predicate predicate(Entity subject, String type) {
		String word = type.toLowerCase(Locale.ROOT);
		if (!subject.labels().contains(Label.PERSON)) {
			return Predicate.AFFILIATED_WITH;
		}
		return word.startsWith("principal executive officer") ? Predicate.LED
				: word.startsWith("leader or official") ? Predicate.MEMBER_OF : Predicate.AFFILIATED_WITH;
	}

	private EdtfDate byItsDay() {
		return EdtfDate.of(Bounds.upTo(this.edition.source().knownFrom()));
	}

	private void entry(XmlElement entry) {
		String id = String.valueOf(entry.attribute("ProfileID"));
		if (this.leftOut.containsKey(id)) {
			this.rows.leaveOut(place(entry), "entries of " + this.leftOut.get(id));
			return;
		}
		RowBuilder row = new RowBuilder(this.edition, place(entry));
		Entity listed = this.profiles.get(id);
		if (listed == null) {
			row.reject("ProfileID", id, "the profile \"" + id + "\" stands nowhere in the list.");
		}
		else {
			list(row, row.mention(listed), entry);
		}
		this.rows.take(row.build());
	}

	private void list(RowBuilder row, Entity listed, XmlElement entry) {
		List<EdtfDate> days = entry.path("EntryEvent", "Date")
			.flatMap((date) -> AdvancedDates.day(date).stream())
			.distinct()
			.toList();
		EdtfDate since = (days.size() == 1) ? days.getFirst()
				: AlternativeDates.of(days).map(AlternativeDates::date).orElse(byItsDay());
		List<String> programmes = entry.path("SanctionsMeasure")
			.filter((one) -> this.values.word("SanctionsType", one.attribute("SanctionsTypeID")).equals("Program"))
			.flatMap((one) -> one.texts("Comment").stream())
			.distinct()
			.toList();
		String note = new Notes().with("Event", entry.texts("EntryEvent", "Comment")).text();
		if (programmes.isEmpty()) {
			list(row, listed, since, null, note);
		}
		programmes.forEach((programme) -> list(row, listed, since, programme, note));
	}

	private static void list(RowBuilder row, Entity listed, EdtfDate since, @Nullable String programme,
			@Nullable String note) {
		row.states(Ofac.OFFICE, Predicate.SANCTIONED, listed).since(since).office(programme).note(note).add();
	}

	/** One of the names of a profile. */
	private record Name(String text, boolean primary, boolean weak, String type) {

		void state(RowBuilder row, Entity listed, Edition edition) {
			boolean former = this.type.equals("F.K.A.");
			row.states(listed, AttributeType.NAME, this.text)
				.stance(this.weak ? Stance.SUSPECTS : Stance.ASSERTS)
				.until(former ? EdtfDate.of(Bounds.upTo(edition.source().knownFrom())) : null)
				.note(this.primary ? null : (this.weak ? "weak alias, " : "alias, ") + this.type)
				.add();
		}

	}

}
