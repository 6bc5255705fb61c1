package org.fealty.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports on what happens: late, roughly, through several voices on many publication
 * days, and at a set rate in disagreement.
 */
final class Press {

	/** Who publishes everywhere. */
	static final List<String> AGENCIES = List.of("agency-north", "agency-south", "agency-east", "agency-west");

	/** Whom the agencies quote. */
	static final List<String> VOICES = List.of("officials", "security-service", "residents", "movement-channel");

	private static final double SECOND_REPORT = 0.35;

	private final Folder folder;

	private final Dice dice;

	private final String prefix;

	private final double disagreement;

	private final Set<String> sources = new HashSet<>();

	/**
	 * A press that writes into a dataset.
	 * @param prefix stands before the ids of its publications
	 * @param disagreement how often a second report contradicts the first, 0 to 1
	 */
	Press(Folder folder, Dice dice, String prefix, double disagreement) {
		this.folder = folder;
		this.dice = dice;
		this.prefix = prefix;
		this.disagreement = disagreement;
	}

	/** Reports that something began, perhaps that it went on, and how it ended. */
	void lasting(String predicate, String subject, String object, Span span, String role) {
		Map<String, String> began = cells(subject, object, role, span);
		began.put("since", Calendar.roughly(span.since(), this.dice));
		print(predicate, began, span.since());
		if (this.dice.chance(SECOND_REPORT)) {
			again(predicate, began, span.since());
		}
		Integer until = span.until();
		if (this.dice.chance(0.25)) {
			sighting(predicate, subject, object, span);
		}
		if (until != null) {
			Map<String, String> ended = cells(subject, object, "", span);
			ended.put("ending", String.valueOf(span.ending()));
			if (span.event() != null) {
				ended.put("until_event", span.event());
			}
			else {
				ended.put("until", Calendar.roughly(until, this.dice));
			}
			print(predicate, ended, until);
		}
	}

	private void sighting(String predicate, String subject, String object, Span span) {
		Integer until = span.until();
		int day = this.dice.between(span.since(), (until != null) ? until : Calendar.LAST);
		Map<String, String> seen = cells(subject, object, "", span);
		seen.put("on", Calendar.exactly(day));
		print(predicate, seen, day);
	}

	/** Reports an act of a day. */
	void act(String predicate, String subject, String object, int day) {
		Map<String, String> cells = cells(subject, object, "", Span.from(day));
		cells.put("since", Calendar.roughly(day, this.dice));
		print(predicate, cells, day);
		if (this.dice.chance(SECOND_REPORT)) {
			again(predicate, cells, day);
		}
	}

	/** Reports what is always so; it comes up on this day. */
	void timeless(String predicate, String subject, String object, String role, int day) {
		Map<String, String> cells = cells(subject, object, role, Span.from(day));
		print(predicate, cells, day);
		if (this.dice.chance(SECOND_REPORT)) {
			again(predicate, cells, day);
		}
	}

	/** Reports a text or a day of an entity. */
	void attribute(String entity, String what, String value, int day) {
		this.folder.row("attributes", entity, what, value, source(day), voice(), "", "", "", "");
	}

	/** Reports a number, which others count otherwise. */
	void number(String entity, String what, int number, int day) {
		attribute(entity, what, String.valueOf(number), day);
		if (this.dice.chance(SECOND_REPORT)) {
			int other = this.dice.chance(this.disagreement) ? number + 1 + this.dice.between(0, number) : number;
			attribute(entity, what, this.dice.chance(0.2) ? other + ".." : String.valueOf(other), day + 10);
		}
	}

	/** Reports that a seat was empty. */
	void vacant(String organisation, int from, int to) {
		this.folder.row("attributes", organisation, "VACANT", "", source(to), voice(), "",
				Calendar.roughly(from, this.dice), Calendar.exactly(to), "");
	}

	/** Another report of the same: it agrees, gives another day, disputes or denies. */
	private void again(String predicate, Map<String, String> first, int day) {
		Map<String, String> cells = new LinkedHashMap<>(first);
		if (this.dice.chance(this.disagreement)) {
			if (cells.containsKey("since") && this.dice.chance(0.6)) {
				cells.put("since", Calendar.exactly(Math.min(Calendar.LAST, day + this.dice.between(30, 400))));
			}
			else {
				cells.put("stance", this.dice.chance(0.7) ? "disputes" : "denies");
			}
		}
		else if (cells.containsKey("since")) {
			cells.put("since", Calendar.roughly(day, this.dice));
		}
		print(predicate, cells, day + 20);
	}

	private void print(String predicate, Map<String, String> cells, int day) {
		cells.put("source", source(day));
		cells.put("said_by", voice());
		if (this.dice.chance(0.04)) {
			cells.putIfAbsent("stance", "suspects");
		}
		this.folder.relation(predicate, cells);
	}

	private static Map<String, String> cells(String subject, String object, String role, Span span) {
		Map<String, String> cells = new HashMap<>();
		cells.put("subject", subject);
		cells.put("object", object);
		cells.put("role", role);
		if (!span.spell().isEmpty()) {
			cells.put("spell", span.spell());
		}
		return cells;
	}

	private String voice() {
		return this.dice.chance(0.5) ? this.dice.oneOf(AGENCIES) : this.dice.oneOf(VOICES);
	}

	/** A publication some time after the day: each agency publishes twice a year. */
	private String source(int day) {
		String agency = this.dice.oneOf(AGENCIES);
		int offset = Math.floorMod((this.prefix + agency).hashCode(), 180);
		int issue = Math.floorDiv(day + this.dice.waiting(20) - offset, 180) + 1;
		String id = this.prefix + "-" + agency + "-" + issue;
		if (this.sources.add(id)) {
			this.folder.row("sources", id, "Report " + issue + " on " + this.prefix, agency,
					Calendar.exactly(issue * 180 + offset), Calendar.exactly(Calendar.LAST + 400));
		}
		return id;
	}

}
