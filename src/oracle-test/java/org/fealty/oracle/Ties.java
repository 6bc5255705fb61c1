package org.fealty.oracle;

import java.util.Set;
import java.util.TreeSet;

import org.fealty.model.Label;

/** What two who took one road had in common when they left. */
final class Ties {

	private final Answers world;

	private final Edge first;

	private final Edge later;

	Ties(Answers world, Edge first, Edge later) {
		this.world = world;
		this.first = first;
		this.later = later;
	}

	String strongest() {
		if (isCommanded()) {
			return "commanded";
		}
		Set<String> units = units(this.first);
		units.retainAll(units(this.later));
		if (!units.isEmpty()) {
			return "same-unit";
		}
		Set<String> here = places(this.first);
		Set<String> there = places(this.later);
		return (here.stream().anyMatch((place) -> around(there).contains(place))
				|| there.stream().anyMatch((place) -> around(here).contains(place))) ? "same-province" : "none";
	}

	/** Whether the first led, on a day of his leaving, what the other was in or under. */
	private boolean isCommanded() {
		Set<String> found = new TreeSet<>();
		Span leaving = this.first.span("left");
		for (Edge led : this.world.edges("LED")) {
			Span days = days(led).cut(leaving);
			if (led.from().equals(this.first.from()) && canHoldIn(led, leaving)) {
				climb(led.to(), days, found);
			}
		}
		if (isOrganisation(this.first.from())) {
			climb(this.first.from(), leaving, found);
		}
		return !found.isEmpty();
	}

	/** Looks for the head above the other one on these days. */
	private void climb(String head, Span days, Set<String> found) {
		if (isOrganisation(this.later.from()) && this.later.from().equals(head)) {
			found.add(head);
		}
		for (Edge own : this.world.edges("LED", "MEMBER_OF", "PART_OF")) {
			if (own.from().equals(this.later.from())) {
				boolean counts = !own.is("LED");
				up(own.to(), days(own), counts, head, days, found, new TreeSet<>());
			}
		}
	}

	private void up(String body, Span together, boolean counts, String head, Span days, Set<String> found,
			Set<String> passed) {
		if (together.isEmpty()) {
			return;
		}
		if (counts && body.equals(head) && !days.isEmpty() && together.meets(days)) {
			found.add(head);
		}
		for (Edge part : this.world.edges("PART_OF")) {
			if (part.from().equals(body) && !passed.contains(part.id())) {
				Set<String> further = new TreeSet<>(passed);
				further.add(part.id());
				up(part.to(), together.cut(days(part)), true, head, days, found, further);
			}
		}
	}

	/**
	 * What it led or belonged to below the side when it left, and itself if it is one.
	 */
	private Set<String> units(Edge change) {
		Set<String> units = new TreeSet<>();
		for (Edge own : this.world.edges("LED", "MEMBER_OF", "PART_OF")) {
			if (own.from().equals(change.from()) && canHoldIn(own, change.span("left")) && !own.to().equals(change.to())
					&& !own.to().equals(change.text("fromOrganisation")) && !own.to().equals(change.text("toUnit"))
					&& !"umbrella".equals(this.world.kind(own.to()))) {
				units.add(own.to());
			}
		}
		if (isOrganisation(change.from())) {
			units.add(change.from());
		}
		return units;
	}

	private Set<String> places(Edge change) {
		Set<String> covering = new TreeSet<>(units(change));
		boolean more = true;
		while (more) {
			more = false;
			for (Edge covers : this.world.edges("COVERS")) {
				more |= covering.contains(covers.from()) && covering.add(covers.to());
			}
		}
		Set<String> places = new TreeSet<>(covering);
		places.removeIf((id) -> !this.world.entity(id).labels().contains(Label.PROVINCE));
		for (Edge killing : this.world.edges("KILLED_IN")) {
			if (killing.from().equals(change.from())) {
				places.addAll(narrowest(killing.to()));
			}
		}
		return places;
	}

	private Set<String> narrowest(String event) {
		Set<String> places = new TreeSet<>();
		this.world.edges("OCCURRED_IN")
			.stream()
			.filter((in) -> in.from().equals(event))
			.forEach((in) -> places.add(in.to()));
		Set<String> narrowest = new TreeSet<>(places);
		for (String place : places) {
			Set<String> wider = around(Set.of(place));
			wider.remove(place);
			narrowest.removeAll(wider);
		}
		return narrowest;
	}

	/** The places and everything that they lie within. */
	private Set<String> around(Set<String> places) {
		Set<String> around = new TreeSet<>(places);
		boolean more = true;
		while (more) {
			more = false;
			for (Edge within : this.world.edges("WITHIN")) {
				more |= around.contains(within.from()) && around.add(within.to());
			}
		}
		return around;
	}

	private static Span days(Edge fact) {
		return new Span(fact.span("since").low(), fact.span("until").high());
	}

	private static boolean canHoldIn(Edge fact, Span days) {
		return fact.span("since").low() <= days.high() && days.low() <= fact.span("until").high();
	}

	private boolean isOrganisation(String id) {
		return this.world.entity(id).labels().contains(Label.ORGANISATION);
	}

}
