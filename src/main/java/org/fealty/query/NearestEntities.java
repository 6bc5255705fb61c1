package org.fealty.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fealty.catalogue.NearestNames;
import org.fealty.database.EntityLookup;

import org.springframework.stereotype.Component;

/** Finds whose id may have been meant by a text that is nobody's. */
@Component
public class NearestEntities {

	private static final int NEAREST = 5;

	private static final int NEAREST_BY_ID = 3;

	private final EntityLookup entities;

	/**
	 * Finds among the entities that are looked up.
	 * @param entities knows them
	 */
	public NearestEntities(EntityLookup entities) {
		this.entities = entities;
	}

	/**
	 * Finds entities.
	 * @param text what was given for an id
	 * @param label the label they must bear; {@code Entity} for any
	 * @return up to five ids, nearest first; none where the text is longer than any
	 * argument
	 * @throws org.fealty.database.GraphException if the database does not answer
	 */
	public List<String> to(String text, String label) {
		// The index refuses to compare words of thousands of letters.
		if (text.length() > ArgumentReader.MAX_LENGTH) {
			return List.of();
		}
		List<String> candidates = this.entities.candidates(text, label);
		// Whoever gives a name means the id that is made of it.
		String likeAnId = text.toLowerCase(Locale.ROOT).replace(' ', '-');
		Set<String> nearest = new LinkedHashSet<>(NearestNames.of(likeAnId, candidates, NEAREST_BY_ID));
		nearest.addAll(candidates);
		return nearest.stream().limit(NEAREST).toList();
	}

}
