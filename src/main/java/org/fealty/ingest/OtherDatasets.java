package org.fealty.ingest;

import java.util.HashSet;
import java.util.Set;

import org.fealty.store.GraphWriter;
import org.fealty.store.ForeignRegistry;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RegistryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the datasets beside the one that is being read register. As long as the graph
 * holds none of those that come, all of it is asked for once and added to.
 */
final class OtherDatasets {

	private final GraphWriter graph;

	private final Set<String> taken = new HashSet<>();

	private @Nullable RegistryBuilder registered;

	OtherDatasets(GraphWriter graph) {
		this.graph = graph;
	}

	/** What other datasets than this one register. */
	KnownEntities of(String dataset) {
		if (this.graph.ledger(dataset).isPresent()) {
			// It may take back what it registered, so afterwards it is asked for anew.
			this.registered = null;
			return ask(dataset).known();
		}
		RegistryBuilder known = (this.registered != null) ? this.registered : ask(dataset);
		this.registered = known;
		return known.known();
	}

	/** Ids of the datasets that can be known: those of the graph and those taken. */
	Set<String> ids() {
		Set<String> ids = new HashSet<>(this.taken);
		this.graph.ledger().forEach((entry) -> ids.add(entry.id()));
		return ids;
	}

	/**
	 * The dataset, which was read with {@link #of} its neighbours, has been written, or
	 * would have been.
	 */
	void taken(ReadDataset read) {
		this.taken.add(read.description().id());
		if (this.registered != null) {
			this.registered.add(read);
		}
	}

	private RegistryBuilder ask(String dataset) {
		ForeignRegistry known = this.graph.knownBeside(dataset);
		RegistryBuilder answer = new RegistryBuilder();
		answer.add(known.entities(), known.sources(), known.voices());
		return answer;
	}

}
