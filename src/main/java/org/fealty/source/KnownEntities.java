package org.fealty.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;

/**
 * What datasets loaded before have registered, by id; a row may name it. What the dataset
 * to be read registered itself when it was loaded earlier does not belong here, or a
 * changed name would contradict its own past.
 *
 * @param entities persons, organisations, provinces and events
 * @param sources publications
 * @param voices voices; several entries of one are one, with all that it may be
 */
public record KnownEntities(Map<String, Entity> entities, Map<String, Source> sources, Map<String, Voice> voices) {

	/** Nothing was loaded before. */
	public static final KnownEntities NONE = new KnownEntities(Map.of(), Map.of(), Map.of());

	public KnownEntities {
		entities = Map.copyOf(entities);
		sources = Map.copyOf(sources);
		voices = Map.copyOf(voices);
	}

	/** These, each under its id; of several with one id the last counts. */
	public static KnownEntities of(Collection<Entity> entities, Collection<Source> sources, Collection<Voice> voices) {
		return NONE.plus(entities, sources, voices);
	}

	/** With what this dataset registers. */
	public KnownEntities plus(ReadDataset dataset) {
		return plus(dataset.entities(), dataset.sources(), dataset.voices());
	}

	private KnownEntities plus(Collection<Entity> moreEntities, Collection<Source> moreSources,
			Collection<Voice> moreVoices) {
		return new KnownEntities(join(this.entities, moreEntities, Entity::id),
				join(this.sources, moreSources, Source::id), join(this.voices, moreVoices, Voice::id));
	}

	private static <T> Map<String, T> join(Map<String, T> known, Collection<T> more, Function<T, String> id) {
		Map<String, T> joined = new HashMap<>(known);
		more.forEach((item) -> joined.put(id.apply(item), item));
		return joined;
	}

}
