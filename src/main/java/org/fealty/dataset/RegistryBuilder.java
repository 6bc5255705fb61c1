package org.fealty.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;

/**
 * What one dataset after the other registers. To add a dataset costs as much as the
 * dataset, however much is registered already.
 */
public final class RegistryBuilder {

	private final Map<String, Entity> entities = new HashMap<>();

	private final Map<String, Source> sources = new HashMap<>();

	private final Map<String, Voice> voices = new HashMap<>();

	private final KnownEntities known = new KnownEntities(this.entities, this.sources, this.voices);

	/** All that was added, and what will be. */
	public KnownEntities known() {
		return this.known;
	}

	/** Adds what this dataset registers. */
	public void add(ReadDataset dataset) {
		add(dataset.entities(), dataset.sources(), dataset.voices());
	}

	/**
	 * Adds these, each under its id. Of several entities or sources with one id the last
	 * counts; what several entries of one voice may be adds up.
	 */
	public void add(Collection<Entity> moreEntities, Collection<Source> moreSources, Collection<Voice> moreVoices) {
		moreEntities.forEach((entity) -> this.entities.put(entity.id(), entity));
		moreSources.forEach((source) -> this.sources.put(source.id(), source));
		moreVoices.forEach((voice) -> this.voices.merge(voice.id(), voice, RegistryBuilder::join));
	}

	private static Voice join(Voice earlier, Voice later) {
		Set<String> mayBe = new HashSet<>(earlier.mayBe());
		mayBe.addAll(later.mayBe());
		return new Voice(later.id(), later.name(), mayBe);
	}

}
