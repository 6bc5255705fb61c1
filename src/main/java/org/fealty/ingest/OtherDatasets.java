package org.fealty.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.KnownNames;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RegistryBuilder;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.fealty.store.ForeignRegistry;
import org.fealty.store.GraphWriter;

/**
 * What the datasets beside the one that is being read register. The graph is asked for
 * what rows name and for nothing else, so that it costs the same however much it holds: a
 * dataset is read, what it named in vain is looked up, and if anything was found it is
 * read again. A dataset that names only what it registers itself is read once.
 */
final class OtherDatasets {

	/** Of more entities none is proposed where an id is unknown. */
	private static final int MOST_PROPOSED = 50_000;

	private final ForeignRegistry graph;

	private final KnownEntities taken;

	private final AskedMap<Entity> entities = new AskedMap<>();

	private final AskedMap<Source> sources = new AskedMap<>();

	private final AskedMap<Voice> voices = new AskedMap<>();

	private final Names names = new Names();

	private boolean complete;

	/**
	 * Knows those of the graph and some more.
	 * @param dataset id of the dataset that is being read
	 * @param taken what datasets register that were only read
	 */
	OtherDatasets(GraphWriter graph, String dataset, RegistryBuilder taken) {
		this.graph = graph.beside(dataset);
		this.taken = taken.known();
		this.entities.add(this.taken.entities().values(), Entity::id);
		this.sources.add(this.taken.sources().values(), Source::id);
		this.voices.add(this.taken.voices().values(), Voice::id);
	}

	/** Reads the dataset with all that it names of others. */
	ReadDataset read(FoundDataset found) {
		ReadDataset read = found.reader().read(found.path(), known());
		while (settle()) {
			read = found.reader().read(found.path(), known());
		}
		return read;
	}

	/** What other datasets register, as far as it was asked for. */
	KnownEntities known() {
		return new KnownEntities(this.entities, this.sources, this.voices, this.names);
	}

	/** Looks up what is missing and tells whether that changes what was read. */
	private boolean settle() {
		// Each forgets that it was asked.
		boolean wantsEntities = this.entities.wantsAll();
		boolean wantsSources = this.sources.wantsAll();
		boolean wantsVoices = this.voices.wantsAll();
		boolean proposes = wantsEntities || wantsSources || wantsVoices;
		boolean found = this.entities.settle(this.graph::entities, Entity::id);
		found |= this.sources.settle(this.graph::sources, Source::id);
		found |= this.voices.settle(this::voices, Voice::id);
		found |= this.names.settle();
		return found || (proposes && propose());
	}

	private Collection<Voice> voices(Collection<String> ids) {
		RegistryBuilder joined = new RegistryBuilder();
		joined.add(Set.of(), Set.of(), this.graph.voices(ids));
		return joined.known().voices().values();
	}

	/** Gives all ids there are, where a row names an unknown one. */
	private boolean propose() {
		if (this.complete) {
			return false;
		}
		this.complete = true;
		RegistryBuilder all = new RegistryBuilder();
		all.add(this.graph.all(MOST_PROPOSED), this.graph.allSources(MOST_PROPOSED),
				this.graph.allVoices(MOST_PROPOSED));
		KnownEntities known = all.known();
		this.entities.add(known.entities().values(), Entity::id);
		this.sources.add(known.sources().values(), Source::id);
		this.voices.add(known.voices().values(), Voice::id);
		return !(known.entities().isEmpty() && known.sources().isEmpty() && known.voices().isEmpty());
	}

	/** Who bears a name, asked in the same way. */
	private final class Names implements KnownNames {

		private final Map<String, Optional<String>> voices = new HashMap<>();

		private final Map<String, Optional<String>> organisations = new HashMap<>();

		private final Set<String> open = new HashSet<>();

		@Override
		public Optional<String> voice(String name) {
			return find(name, this.voices);
		}

		@Override
		public Optional<String> organisation(String name) {
			return find(name, this.organisations);
		}

		private Optional<String> find(String name, Map<String, Optional<String>> known) {
			Optional<String> id = known.get(name);
			if (id == null) {
				this.open.add(name);
				return Optional.empty();
			}
			return id;
		}

		boolean settle() {
			if (this.open.isEmpty()) {
				return false;
			}
			KnownNames read = OtherDatasets.this.taken.names();
			Map<String, String> voicesThere = OtherDatasets.this.graph.voicesNamed(this.open);
			Map<String, String> organisationsThere = OtherDatasets.this.graph.organisationsNamed(this.open);
			boolean found = false;
			for (String name : this.open) {
				Optional<String> voice = read.voice(name).or(() -> Optional.ofNullable(voicesThere.get(name)));
				Optional<String> organisation = read.organisation(name)
					.or(() -> Optional.ofNullable(organisationsThere.get(name)));
				this.voices.put(name, voice);
				this.organisations.put(name, organisation);
				found |= voice.isPresent() || organisation.isPresent();
			}
			this.open.clear();
			return found;
		}

	}

}
