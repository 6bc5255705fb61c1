package org.fealty.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What all theatres share: a country, the voices, and the lords beyond any theatre.
 */
final class Core {

	/** Id of the dataset, which all others come after. */
	static final String ID = "core";

	/** Id of the country in which all regions lie. */
	static final String COUNTRY = "country";

	private static final List<String> LORDS = List.of("crown", "old-order", "far-front");

	private Core() {
	}

	/** Makes it up and writes it; gives the lords. */
	static List<Body> make(Path folder, Dice dice, double disagreement, Truth truth) {
		try (Folder dataset = new Folder(folder.resolve(ID), "What all theatres share", List.of())) {
			Scene scene = new Scene(ID, dataset, dice, disagreement, truth);
			dataset.row("provinces", COUNTRY, "Country of " + scene.names.place(), "");
			dataset.row("provinces", "capital", scene.names.place(), "");
			scene.press.timeless("within", "capital", COUNTRY, "", Calendar.FIRST);
			Press.AGENCIES.forEach((agency) -> dataset.row("voices", agency, agency, ""));
			Press.VOICES.forEach((voice) -> dataset.row("voices", voice, voice,
					voice.equals("officials") ? "security-service" : ""));
			List<Body> lords = new ArrayList<>();
			for (String name : LORDS) {
				Body lord = scene.organisation(name, "movement", Calendar.FIRST);
				new Seats(scene, "capital").fill(lord);
				lords.add(lord);
			}
			return lords;
		}
	}

	/** Whether theatres add to what is said of this entity. */
	static boolean isShared(String id) {
		return LORDS.stream().anyMatch((lord) -> id.equals(lord) || id.startsWith(lord + "-"));
	}

}
