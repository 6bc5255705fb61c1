package org.fealty.benchmarks;

import org.fealty.benchmarks.Body.Reign;
import org.jspecify.annotations.Nullable;

/**
 * Fills the seats of organisations with leaders: most reign for a year or two, a few for
 * ten, and half of them are killed in office.
 */
final class Seats {

	private final Scene scene;

	private final String place;

	/**
	 * Fills seats in a theatre.
	 * @param place where its leaders are killed
	 */
	Seats(Scene scene, String place) {
		this.scene = scene;
		this.place = place;
	}

	/** One leader after the other, from the first day to the last. */
	void fill(Body body) {
		int day = body.founded() + this.scene.dice.waiting(30);
		while (day < Calendar.LAST - 30) {
			Span span = reign(body, day);
			Integer until = span.until();
			if (until == null) {
				return;
			}
			day = Math.max(span.since() + 1, until + interregnum(body, until));
		}
	}

	private Span reign(Body body, int day) {
		String person = leader(body, day);
		int until = day + this.scene.dice.duration(800, 0.9);
		Span span = named((until >= Calendar.LAST) ? Span.from(day) : ended(person, day, until), body, person);
		body.reigns().add(new Reign(person, span));
		this.scene.press.lasting("led", person, body.id(), span, "leader");
		this.scene.truth.expect("succession/leaders-of-organisation", "organisation", body.id(), "person", person);
		this.scene.truth.expect("succession/organisations-led-by", "person", person, "organisation", body.id());
		return span;
	}

	/** Somebody new, or rarely one who returns to a seat of which it is known. */
	private String leader(Body body, int day) {
		int reigns = body.reigns().size();
		if (reigns > 1) {
			Reign before = body.reigns().get(reigns - 2);
			String spell = before.span().spell();
			if (!spell.isEmpty() && !spell.equals(year(day)) && this.scene.alive(before.person(), day)) {
				return before.person();
			}
		}
		return this.scene.person(body.id());
	}

	/** Of few it is known that they led more than once; their spells are named. */
	private Span named(Span span, Body body, String person) {
		boolean again = body.reigns().stream().anyMatch((reign) -> reign.person().equals(person));
		String spell = (again || this.scene.dice.chance(0.04)) ? year(span.since()) : "";
		return new Span(span.since(), span.until(), span.ending(), span.event(), spell);
	}

	private static String year(int day) {
		return String.valueOf(Calendar.date(day).getYear());
	}

	private Span ended(String person, int since, int until) {
		int die = this.scene.dice.between(1, 100);
		@Nullable String event = null;
		String ending = (die <= 45) ? "killed"
				: (die <= 55) ? "died" : (die <= 75) ? "replaced" : (die <= 85) ? "dismissed" : "ended";
		if (ending.equals("killed")) {
			event = this.scene.event("Operation", this.place, until);
			this.scene.killed(person, event, until);
		}
		else if (ending.equals("died")) {
			this.scene.died(person, until);
		}
		return new Span(since, until, ending, event, "");
	}

	/** Days to the next: none, weeks that may be stated to be empty, or an overlap. */
	private int interregnum(Body body, int until) {
		int die = this.scene.dice.between(1, 10);
		if (die <= 5) {
			return 1;
		}
		if (die <= 8) {
			int days = 10 + this.scene.dice.waiting(90);
			if (days > 40 && until + days < Calendar.LAST && this.scene.dice.chance(0.3)) {
				this.scene.press.vacant(body.id(), until + 1, until + days - 1);
			}
			return days;
		}
		return -this.scene.dice.between(1, 60);
	}

}
