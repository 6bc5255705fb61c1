package org.fealty.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
 * @param voices voices, each with all that it may be
 */
public record KnownEntities(Map<String, Entity> entities, Map<String, Source> sources, Map<String, Voice> voices) {

	/** Nothing was loaded before. */
	public static final KnownEntities NONE = new KnownEntities(Map.of(), Map.of(), Map.of());

	public KnownEntities {
		entities = Map.copyOf(entities);
		sources = Map.copyOf(sources);
		voices = Map.copyOf(voices);
	}

	/**
	 * These, each under its id. Of several entities or sources with one id the last
	 * counts; what several entries of one voice may be adds up.
	 */
	public static KnownEntities of(Collection<Entity> entities, Collection<Source> sources, Collection<Voice> voices) {
		return NONE.plus(entities, sources, voices);
	}

	/** With what this dataset registers. */
	public KnownEntities plus(ReadDataset dataset) {
		return plus(dataset.entities(), dataset.sources(), dataset.voices());
	}

	private KnownEntities plus(Collection<Entity> moreEntities, Collection<Source> moreSources,
			Collection<Voice> moreVoices) {
		Map<String, Entity> allEntities = new HashMap<>(this.entities);
		moreEntities.forEach((entity) -> allEntities.put(entity.id(), entity));
		Map<String, Source> allSources = new HashMap<>(this.sources);
		moreSources.forEach((source) -> allSources.put(source.id(), source));
		Map<String, Voice> allVoices = new HashMap<>(this.voices);
		moreVoices.forEach((voice) -> allVoices.merge(voice.id(), voice, KnownEntities::join));
		return new KnownEntities(allEntities, allSources, allVoices);
	}

	private static Voice join(Voice earlier, Voice later) {
		Set<String> mayBe = new HashSet<>(earlier.mayBe());
		mayBe.addAll(later.mayBe());
		return new Voice(later.id(), later.name(), mayBe);
	}

}
