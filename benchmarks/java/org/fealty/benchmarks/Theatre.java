package org.fealty.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.benchmarks.Body.Reign;

/**
 * One theatre: a few organisations with units, their leaders and members, oaths, bursts
 * of defections and attacks, all in one region.
 */
final class Theatre {

	private final Scene scene;

	private final Dice dice;

	private final int size;

	private final List<Body> lords;

	private final List<Body> groups = new ArrayList<>();

	private final List<Body> units = new ArrayList<>();

	private final Map<Body, List<String>> members = new LinkedHashMap<>();

	private final List<String> towns = new ArrayList<>();

	/**
	 * A theatre.
	 * @param size how large, from 1 on
	 * @param lords organisations beyond the theatre, to whose leaders its own may swear
	 */
	Theatre(Scene scene, int size, List<Body> lords) {
		this.scene = scene;
		this.dice = scene.dice;
		this.size = size;
		this.lords = lords;
	}

	/** Makes it up and writes it. */
	void make() {
		places();
		bodies();
		this.groups.forEach(this::oathsOfGroup);
		this.units.forEach(this::oathsOfUnit);
		this.units.forEach(this::recruit);
		new Attacks(this.scene, this.towns).make(this.groups, this.members, this.size);
		for (int burst = 0; burst < 1 + this.size / 2; burst++) {
			burst();
		}
	}

	private void places() {
		String region = this.scene.id + "-region";
		this.scene.folder.row("provinces", region, this.scene.names.place(), "");
		this.scene.press.timeless("within", region, Core.COUNTRY, "", Calendar.FIRST);
		for (int town = 1; town <= 3 + this.size; town++) {
			String id = this.scene.id + "-town" + town;
			this.scene.folder.row("provinces", id, this.scene.names.place(), "");
			this.scene.press.timeless("within", id, region, "", Calendar.FIRST);
			this.towns.add(id);
		}
	}

	private void bodies() {
		Seats seats = new Seats(this.scene, this.towns.get(0));
		for (int number = 1; number <= 2 + this.size; number++) {
			Body group = this.scene.organisation(this.scene.id + "-g" + number, "militant group", founded());
			seats.fill(group);
			this.groups.add(group);
			this.scene.press.timeless("covers", group.id(), this.scene.id + "-region", "", group.founded());
			int most = this.dice.powerLaw(1, 8, 1.8);
			for (int unit = 1; unit <= most; unit++) {
				Body part = this.scene.organisation(group.id() + "-u" + unit, "unit", group,
						Math.min(Calendar.LAST - 900, group.founded() + this.dice.waiting(700)));
				seats.fill(part);
				this.units.add(part);
			}
		}
	}

	private int founded() {
		return this.dice.between(Calendar.FIRST, Calendar.FIRST + 365 * 15);
	}

	/** A group's leader swears to a lord beyond the theatre, or to nobody. */
	private void oathsOfGroup(Body group) {
		if (this.dice.chance(0.6)) {
			Body above = this.dice.oneOf(this.lords);
			group.reigns().forEach((reign) -> swear(reign, above, 0.7));
		}
	}

	private void oathsOfUnit(Body unit) {
		Body group = unit.side();
		unit.reigns().forEach((reign) -> swear(reign, group, 0.9));
	}

	/** To whoever leads on that day, and to his successors: some renew, some do not. */
	private void swear(Reign reign, Body above, double loyalty) {
		if (!this.dice.chance(loyalty)) {
			return;
		}
		int day = reign.span().since() + this.dice.waiting(20);
		oath(reign, above, day);
		for (Reign next : above.reigns()) {
			int renewed = next.span().since() + 1 + this.dice.waiting(25);
			if (next.span().since() > day && reign.span().includes(renewed) && this.dice.chance(0.7)) {
				oath(reign, above, renewed);
			}
		}
	}

	private void oath(Reign reign, Body above, int day) {
		if (reign.span().includes(day) && day <= Calendar.LAST) {
			this.scene.oath(reign.person(), above.leader(day).orElse(above.id()), day);
		}
	}

	private void recruit(Body unit) {
		List<String> joined = new ArrayList<>();
		int most = this.dice.powerLaw(4, 25 * this.size, 2.0);
		for (int count = 0; count < most; count++) {
			String person = this.scene.person(unit.id());
			int since = this.dice.between(unit.founded(), Calendar.LAST - 400);
			int until = since + this.dice.duration(1200, 0.7);
			boolean left = this.dice.chance(0.15) && until < Calendar.LAST;
			this.scene.press.lasting("member_of", person, unit.id(), left ? Span.ended(since, until) : Span.from(since),
					"member");
			this.scene.truth.expect("allegiance/members-of", "organisation", unit.id(), "party", person);
			if (!left) {
				joined.add(person);
			}
			if (this.dice.chance(0.05)) {
				this.scene.press.attribute(person, "name", this.scene.names.person(), since);
			}
		}
		this.members.put(unit, joined);
	}

	/** Within days or weeks some of one group go over to another or to a lord. */
	private void burst() {
		Body from = this.dice.oneOf(this.units);
		Body to = this.dice.chance(0.5) ? this.dice.oneOf(this.groups) : this.dice.oneOf(this.lords);
		if (from.side().equals(to)) {
			return;
		}
		int day = this.dice.between(Calendar.FIRST + 365 * 16, Calendar.LAST - 400);
		List<String> ready = new ArrayList<>(this.scene.living(this.members.getOrDefault(from, List.of()), day));
		from.leader(day).ifPresent((leader) -> ready.add(0, leader));
		int many = Math.min(ready.size(), this.dice.powerLaw(3, 20 * this.size, 1.7));
		for (String party : ready.subList(0, many)) {
			day = Math.min(Calendar.LAST, day + this.dice.waiting(6));
			if (this.scene.alive(party, day)) {
				this.scene.oath(party, to.leader(day).orElse(to.id()), day);
				this.members.getOrDefault(from, new ArrayList<>()).remove(party);
			}
		}
	}

}
