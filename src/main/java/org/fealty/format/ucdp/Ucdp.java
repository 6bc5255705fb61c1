package org.fealty.format.ucdp;

import java.util.Set;

import org.fealty.dataset.Publisher;
import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.fealty.statement.Voice;

/** What all datasets of the Uppsala Conflict Data Program have in common. */
final class Ucdp {

	static final String GOVERNMENT = "government";

	private static final Voice VOICE = Publisher.compiler("ucdp:ucdp", "Uppsala Conflict Data Program");

	private Ucdp() {
	}

	static Publisher publisher(String title, String attribution) {
		return new Publisher("ucdp", title, VOICE, "CC BY 4.0", attribution, "https://ucdp.uu.se/downloads/");
	}

	/** The id of an actor. */
	static String actor(String id) {
		return "ucdp:" + id;
	}

	/**
	 * An actor that stands in another row. Candidate events mark unresolved ones by XXX.
	 */
	static Entity actor(String id, String name, boolean government) {
		return new Entity(actor(id), name, Set.of(Label.ORGANISATION), government ? GOVERNMENT : null,
				name.startsWith("XXX"), null);
	}

}
