package org.fealty.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the parts of one theatre share while it is made up. */
final class Scene {

	final String id;

	final Folder folder;

	final Press press;

	final Dice dice;

	final Names names;

	final Truth truth;

	private final Map<String, Integer> deaths = new HashMap<>();

	private int serial;

	Scene(String id, Folder folder, Dice dice, double disagreement, Truth truth) {
		this.id = id;
		this.folder = folder;
		this.dice = dice;
		this.press = new Press(folder, dice, id, disagreement);
		this.names = new Names(dice);
		this.truth = truth;
	}

	/** Somebody new. */
	String person(String where) {
		String person = where + "-p" + ++this.serial;
		this.folder.row("persons", person, this.names.person());
		return person;
	}

	/** An organisation, which may be part of another. */
	Body organisation(String name, String kind, Body above, int founded) {
		Body body = organisation(name, kind, founded, above);
		this.press.lasting("part_of", body.id(), above.id(), Span.from(founded), "");
		this.truth.expect("allegiance/parts-of", "organisation", above.id(), "part", body.id());
		return body;
	}

	/** An organisation that stands by itself. */
	Body organisation(String name, String kind, int founded) {
		return organisation(name, kind, founded, null);
	}

	private Body organisation(String name, String kind, int founded, @Nullable Body above) {
		this.folder.row("organisations", name, this.names.group(), kind);
		return Body.of(name, above, founded);
	}

	/** An event of a day, at a place. */
	String event(String label, String place, int day) {
		String event = this.id + "-e" + ++this.serial;
		this.folder.row("events", event, (label.equals("Attack") ? "attack" : "raid") + " near " + place, label);
		this.press.attribute(event, "date", Calendar.exactly(day), day);
		this.press.timeless("occurred_in", event, place, "", day);
		this.truth.expect("attack/in-province", "province", place, "event", event);
		return event;
	}

	/** Somebody dies in an event. */
	void killed(String person, String event, int day) {
		this.press.act("killed_in", person, event, day);
		this.deaths.put(person, day);
		this.truth.expect("attack/killed-in", "event", event, "person", person);
	}

	/** Somebody dies otherwise. */
	void died(String person, int day) {
		this.press.attribute(person, "death", Calendar.exactly(day), day);
		this.deaths.put(person, day);
	}

	boolean alive(String person, int day) {
		return this.deaths.getOrDefault(person, Integer.MAX_VALUE) > day;
	}

	/** An oath, to a lord or to an organisation. */
	void oath(String party, String to, int day) {
		this.press.lasting("pledged_to", party, to, Span.from(day), "");
		this.truth.expect("allegiance/pledges-of", "entity", party, "to", to);
		this.truth.expect("allegiance/pledges-to", "entity", to, "from", party);
	}

	/** Those who are alive on the day. */
	List<String> living(List<String> persons, int day) {
		return persons.stream().filter((person) -> alive(person, day)).toList();
	}

}
