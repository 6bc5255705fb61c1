package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RegistryBuilder;
import org.fealty.identity.IdentityJudgement;
import org.fealty.store.DatasetChange;
import org.fealty.store.GraphWriter;
import org.fealty.store.LedgerEntry;

import org.springframework.stereotype.Component;

/**
 * Reads one dataset as a dry run of its import does, and gives back all that was read. It
 * waits for no import.
 */
@Component
public class PreviewReader {

	private final GraphWriter graph;

	public PreviewReader(GraphWriter graph) {
		this.graph = graph;
	}

	/**
	 * Reads a dataset and compares it with what the graph holds of it.
	 * @param path its folder or file
	 * @throws DatasetRefused if it is not what it should be
	 */
	public Preview read(Path path) {
		Datasets datasets = Datasets.at(List.of(path), null);
		if (!datasets.refused().isEmpty()) {
			throw datasets.refused().getFirst();
		}
		FoundDataset found = datasets.inOrder().getFirst();
		Set<String> loaded = this.graph.ledger().stream().map(LedgerEntry::id).collect(Collectors.toSet());
		found.checkWhatItComesAfter(loaded);
		ReadDataset dataset = new OtherDatasets(this.graph, found.id(), new RegistryBuilder()).read(found);
		JudgementCheck.of(dataset, this.graph.judgementsAround(IdentityJudgement.ids(dataset.judgements())));
		return new Preview(dataset,
				ChangeCounts.of(DatasetChange.between(this.graph.inventory(found.id()), ImportRun.content(dataset))));
	}

}
