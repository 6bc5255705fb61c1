package org.fealty.benchmarks;

import java.util.List;

/**
 * One organisation with very many members, a share of whom go over to the lords in
 * bursts.
 */
final class BigOrganisation {

	/** Its id. */
	static final String ID = "big";

	/** How many members leave in a burst: the same in a network of any size. */
	static final int BURST = 25;

	private static final double DEFECTORS = 0.2;

	private final Scene scene;

	private final List<Body> lords;

	BigOrganisation(Scene scene, List<Body> lords) {
		this.scene = scene;
		this.lords = lords;
	}

	/** Makes it up, with its leaders. */
	static void found(Scene scene) {
		Body big = scene.organisation(ID, "movement", Calendar.FIRST);
		scene.folder.row("provinces", ID + "-place", scene.names.place(), "");
		new Seats(scene, ID + "-place").fill(big);
	}

	/** Makes up so many of its members. */
	void join(int members) {
		int defectors = (int) (members * DEFECTORS);
		int day = 0;
		Body to = this.lords.get(0);
		for (int count = 0; count < members; count++) {
			String person = this.scene.person(this.scene.id);
			int since = this.scene.dice.between(Calendar.FIRST, Calendar.FIRST + 365 * 10);
			this.scene.press.lasting("member_of", person, ID, Span.from(since), "member");
			this.scene.truth.expect("allegiance/members-of", "organisation", ID, "party", person);
			if (count < defectors) {
				boolean begins = count % BURST == 0;
				day = begins ? this.scene.dice.between(Calendar.FIRST + 365 * 12, Calendar.LAST - 200)
						: day + this.scene.dice.waiting(2);
				to = begins ? this.scene.dice.oneOf(this.lords) : to;
				this.scene.oath(person, to.leader(day).orElse(to.id()), day);
				this.scene.truth.expect("defection/defections", "fromOrganisation", ID, "party", person);
			}
		}
	}

}
