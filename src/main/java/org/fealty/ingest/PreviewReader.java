package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;

import org.fealty.dataset.DatasetRefused;
import org.fealty.store.GraphWriter;

import org.springframework.stereotype.Component;

/**
 * Reads one dataset as a dry run of its import does, and gives back all that was read. It
 * waits for no import.
 */
@Component
public class PreviewReader {

	private static final ImportOptions NOTHING_WRITTEN = new ImportOptions(null, true, false, Path.of(""));

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
		ImportRun run = new ImportRun(this.graph, ImportLimits.USUAL, NOTHING_WRITTEN, Progress.SILENT);
		return run.preview(datasets.inOrder().getFirst());
	}

}
