package org.fealty.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Attacks of a theatre's groups, and the raids in which their members die. */
final class Attacks {

	private final Scene scene;

	private final Dice dice;

	private final List<String> towns;

	Attacks(Scene scene, List<String> towns) {
		this.scene = scene;
		this.dice = scene.dice;
		this.towns = towns;
	}

	/** Makes them up for all groups and units. */
	void make(List<Body> groups, Map<Body, List<String>> members, int size) {
		this.scene.folder.row("organisations", this.scene.id + "-forces", "Forces of " + this.scene.names.place(),
				"state body");
		for (Body group : groups) {
			int many = this.dice.powerLaw(3, 25 * size, 2.0);
			for (int count = 0; count < many; count++) {
				attack(group, groups);
			}
		}
		members.forEach(this::raids);
	}

	private void attack(Body group, List<Body> all) {
		int day = this.dice.between(group.founded() + 30, Calendar.LAST - 30);
		String event = this.scene.event("Attack", this.dice.oneOf(this.towns), day);
		int dead = this.dice.powerLaw(1, 1500, 2.4) - 1;
		this.scene.press.number(event, "killed", dead, day);
		if (this.dice.chance(0.5)) {
			this.scene.press.number(event, "wounded", dead * this.dice.between(1, 3), day);
		}
		if (this.dice.chance(0.55)) {
			claim(group, event, day);
		}
		else {
			attribute(event, group, day);
		}
		if (this.dice.chance(0.03)) {
			claim(this.dice.oneOf(all), event, day);
		}
		if (this.dice.chance(0.15)) {
			attribute(event, this.dice.oneOf(all), day);
		}
	}

	private void claim(Body group, String event, int day) {
		this.scene.press.act("claimed", group.id(), event, Math.min(Calendar.LAST, day + this.dice.waiting(2)));
		this.scene.truth.expect("attack/claims-of", "organisation", group.id(), "attack", event);
		this.scene.truth.expect("attack/responsibility", "attack", event, "party", group.id());
	}

	private void attribute(String event, Body group, int day) {
		this.scene.press.timeless("attributed_to", event, group.id(), "perpetrator", day);
		this.scene.truth.expect("attack/responsibility", "attack", event, "party", group.id());
	}

	/** Some members of a unit die, several at once now and then. */
	private void raids(Body unit, List<String> members) {
		List<String> fallen = new ArrayList<>();
		for (String person : members) {
			if (this.dice.chance(0.12)) {
				fallen.add(person);
			}
		}
		while (!fallen.isEmpty()) {
			int day = this.dice.between(Calendar.LAST - 390, Calendar.LAST - 10);
			String event = this.scene.event("Operation", this.dice.oneOf(this.towns), day);
			this.scene.press.timeless("conducted_by", event, this.scene.id + "-forces", "", day);
			List<String> here = fallen.subList(0, Math.min(fallen.size(), this.dice.powerLaw(1, 30, 2)));
			this.scene.press.number(event, "militantsKilled", here.size(), day);
			here.forEach((person) -> this.scene.killed(person, event, day));
			here.clear();
		}
	}

}
