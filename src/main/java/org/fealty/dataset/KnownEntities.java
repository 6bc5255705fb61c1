package org.fealty.dataset;

import java.util.Collections;
import java.util.Map;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;

/**
 * What datasets loaded before have registered, by id; a row may name it. What the dataset
 * to be read registered itself when it was loaded earlier does not belong here, or a
 * changed name would contradict its own past. The maps are looked at, not copied: what is
 * {@linkplain RegistryBuilder added} to them later is known then.
 *
 * @param entities persons, organisations, provinces and events
 * @param sources publications
 * @param voices voices, each with all that it may be
 * @param names finds them by name
 */
public record KnownEntities(Map<String, Entity> entities, Map<String, Source> sources, Map<String, Voice> voices,
		KnownNames names) {

	/** Nothing was loaded before. */
	public static final KnownEntities NONE = new KnownEntities(Map.of(), Map.of(), Map.of());

	/** Names are found among what the maps hold. */
	public KnownEntities(Map<String, Entity> entities, Map<String, Source> sources, Map<String, Voice> voices) {
		this(entities, sources, voices, KnownNames.among(entities, voices));
	}

	public KnownEntities {
		entities = Collections.unmodifiableMap(entities);
		sources = Collections.unmodifiableMap(sources);
		voices = Collections.unmodifiableMap(voices);
	}

}
