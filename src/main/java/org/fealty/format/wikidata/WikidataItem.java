package org.fealty.format.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.RowBuilder;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Value;
import org.fealty.time.EdtfDate;
import tools.jackson.databind.JsonNode;

/** One item on its way to statements. */
final class WikidataItem {

	private static final String OFFICE = "office";

	private final JsonNode item;

	private final RowBuilder row;

	private final Entity entity;

	private final Map<String, Label> labels;

	private final EdtfDate byThen;

	/**
	 * Begins with an item.
	 * @param labels what the items of the file are, by id
	 * @param byThen on or before the day of the file
	 */
	WikidataItem(JsonNode item, RowBuilder row, Entity entity, Map<String, Label> labels, EdtfDate byThen) {
		this.item = item;
		this.row = row;
		this.entity = entity;
		this.labels = labels;
		this.byThen = byThen;
	}

	void state() {
		names();
		days("P569", AttributeType.BIRTH);
		days("P570", AttributeType.DEATH);
		days("P571", AttributeType.FOUNDED);
		days("P576", AttributeType.DISSOLVED);
		relations(Predicate.MEMBER_OF, "P463", "P102");
		relations(Predicate.PLEDGED_TO, "P945");
		relations(Predicate.PART_OF, "P749");
		parts();
		led();
		offices();
	}

	private void names() {
		Set<String> names = new LinkedHashSet<>();
		names.add(this.entity.name());
		this.item.path("labels").forEach((label) -> names.add(label.path("value").asString("")));
		this.item.path("aliases")
			.forEach((aliases) -> aliases.forEach((alias) -> names.add(alias.path("value").asString(""))));
		names.stream()
			.filter((name) -> !name.isBlank() && !name.equals(this.item.path("id").asString("")))
			.forEach((name) -> this.row.states(this.entity, AttributeType.NAME, name).add());
		Claim.of(this.item, "P1559", "P742").forEach((claim) -> {
			String text = claim.text();
			if (text != null) {
				claim.cite(this.row.states(this.entity, AttributeType.NAME, text)).addOrRemark(claim.property());
			}
		});
	}

	/**
	 * An unknown day of an act that took place lies before the day of the file; of a
	 * birth nothing is gained.
	 */
	private void days(String property, AttributeType what) {
		if (!what.describes(this.entity.labels())) {
			return;
		}
		for (Claim claim : Claim.of(this.item, property)) {
			EdtfDate date = claim.date()
				.orElse((claim.isUnknown() && what != AttributeType.BIRTH) ? this.byThen : null);
			if (date != null) {
				claim.cite(this.row.states(this.entity, what, new Value.Date(date))).addOrRemark(property);
			}
			else if (!claim.node().path("mainsnak").path("datavalue").isMissingNode()) {
				this.row.remark(property,
						"\"" + claim.node().path("mainsnak").path("datavalue").path("value").path("time").asString("")
								+ "\" cannot be written as a date here (too early, or coarser than a decade); it was"
								+ " left out.");
			}
		}
	}

	private void relations(Predicate predicate, String... properties) {
		for (Claim claim : Claim.of(this.item, properties)) {
			String id = claim.item();
			if (id != null) {
				claim.last(this.row.states(this.entity, predicate, mention(id, Label.ORGANISATION)))
					.addOrRemark(claim.property());
			}
		}
	}

	/**
	 * Part of something that the file knows as an organisation; a war or a set is none.
	 */
	private void parts() {
		for (Claim claim : Claim.of(this.item, "P361")) {
			String id = claim.item();
			if (id != null && this.labels.get(id) == Label.ORGANISATION
					&& this.entity.labels().contains(Label.ORGANISATION)) {
				claim.last(this.row.states(this.entity, Predicate.PART_OF, mention(id, Label.ORGANISATION)))
					.addOrRemark("P361");
			}
		}
	}

	/** Whom the item names as its head. */
	private void led() {
		if (this.entity.labels().contains(Label.PERSON)) {
			return;
		}
		List<Term> terms = new ArrayList<>();
		for (Claim claim : Claim.of(this.item, "P6", "P35", "P488", "P1037")) {
			String id = claim.item();
			if (id != null) {
				terms.add(new Term(claim, mention(id, Label.PERSON), this.entity));
			}
		}
		state(terms);
	}

	/**
	 * The positions of a person. One that names the organisation which it directs leads
	 * that; one with a predecessor, a successor or a number is a single seat, and the
	 * office itself is what is led. Of others it is not said that they are a first seat.
	 */
	private void offices() {
		if (!this.entity.labels().contains(Label.PERSON)) {
			return;
		}
		List<Term> terms = new ArrayList<>();
		for (Claim claim : Claim.of(this.item, "P39")) {
			String id = claim.item();
			boolean single = claim.has("P1365") || claim.has("P1366") || claim.has("P1545");
			List<String> directed = claim.items("P2389");
			if (id != null && !directed.isEmpty()) {
				directed.forEach((one) -> terms.add(new Term(claim, this.entity, mention(one, Label.ORGANISATION))));
			}
			else if (id != null && single) {
				terms.add(new Term(claim, this.entity, office(id)));
			}
		}
		state(terms);
	}

	private void state(List<Term> terms) {
		Map<String, Integer> times = new HashMap<>();
		terms.forEach((term) -> times.merge(term.pair(), 1, Integer::sum));
		for (Term term : terms) {
			String spell = (times.getOrDefault(term.pair(), 1) > 1) ? term.claim.firstYear() : "";
			term.claim.last(this.row.states(term.person, Predicate.LED, term.seat).spell(spell))
				.role(term.claim.property())
				.addOrRemark(term.claim.property());
			successions(term, spell);
		}
	}

	private void successions(Term term, String spell) {
		for (String id : term.claim.items("P1365")) {
			term.claim
				.cite(this.row.states(term.person, Predicate.SUCCEEDED, mention(id, Label.PERSON))
					.in(term.seat, spell, "")
					.since(term.claim.day("P580")))
				.addOrRemark("P1365");
		}
		for (String id : term.claim.items("P1366")) {
			term.claim
				.cite(this.row.states(mention(id, Label.PERSON), Predicate.SUCCEEDED, term.person)
					.in(term.seat, "", spell))
				.addOrRemark("P1366");
		}
	}

	private Entity mention(String id, Label label) {
		Label known = this.labels.getOrDefault(id, label);
		return this.row.mention("wikidata:" + id, id, known);
	}

	private Entity office(String id) {
		return this.row.mention(new Entity("wikidata:" + id, id, Set.of(Label.ORGANISATION), OFFICE, false, null));
	}

	/** Somebody at the head of something for a while. */
	private record Term(Claim claim, Entity person, Entity seat) {

		String pair() {
			return this.person.id() + " " + this.seat.id();
		}

	}

}
