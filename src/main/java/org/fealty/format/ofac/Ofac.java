package org.fealty.format.ofac;

import java.util.Set;

import org.fealty.dataset.Publisher;
import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.fealty.statement.Voice;

/** What both forms of the lists have in common. */
final class Ofac {

	static final Entity OFFICE = new Entity("ofac:ofac", "Office of Foreign Assets Control", Set.of(Label.ORGANISATION),
			"state body", false, null);

	private Ofac() {
	}

	/** It lists whom the Security Council lists and copies what it says of them. */
	static Publisher publisher() {
		return new Publisher("ofac", "Specially Designated Nationals and Blocked Persons List",
				new Voice(OFFICE.id(), OFFICE.name(), Set.of("un:security-council")),
				"Public domain in the United States (work of the US Government)",
				"U.S. Department of the Treasury, Office of Foreign Assets Control, Specially Designated Nationals and"
						+ " Blocked Persons List, https://ofac.treasury.gov",
				"https://sanctionslist.ofac.treas.gov");
	}

}
