package org.fealty.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.fealty.store.GraphWriter;
import org.fealty.store.DatasetContent;
import org.fealty.store.LedgerEntry;
import org.fealty.store.WriteFailedException;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RejectsFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Carries datasets into the graph, one at a time, each in one transaction. */
@Component
public class Importer {

	private final GraphWriter graph;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	public Importer(GraphWriter graph) {
		this.graph = graph;
	}

	/**
	 * Imports what lies at these paths: afterwards the graph holds of each dataset
	 * exactly its rows. A dataset that is refused leaves the graph as it was.
	 * @param paths datasets, or folders of datasets
	 * @return an account for each dataset, in the order of reading, the refused ones
	 * first
	 */
	public List<ImportReport> load(List<Path> paths, ImportOptions options, Progress progress) {
		this.oneAtATime.lock();
		try {
			Datasets datasets = Datasets.at(paths, options.format());
			List<ImportReport> reports = new ArrayList<>(
					datasets.refused().stream().map(ImportReports::refused).toList());
			OtherDatasets neighbours = new OtherDatasets(this.graph);
			try (StopNotice stop = StopNotice.whileImporting()) {
				for (FoundDataset dataset : datasets.inOrder()) {
					stop.begins(dataset.id());
					reports.add(stop.isStopping() ? notWritten(dataset.id(), StopNotice.REASON)
							: loadOrRefuse(dataset, neighbours, options, progress));
				}
			}
			return reports;
		}
		catch (DatasetRefused ex) {
			return List.of(ImportReports.refused(ex));
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	/**
	 * Withdraws a dataset: its statements go, and what only they said goes with them.
	 * @return the account; empty where no such dataset was loaded
	 */
	public Optional<ImportReport> withdraw(String dataset) {
		this.oneAtATime.lock();
		try {
			return this.graph.inOneTransaction((workspace) -> workspace.ledger(dataset).map((entry) -> {
				Set<String> touched = workspace.replace(
						new DatasetContent(entry, List.of(), List.of(), List.of(), List.of()),
						Recalculation.CHANGE_BOTH_ENDS);
				Recalculation.of(workspace, touched);
				workspace.forget(dataset);
				workspace.removeOrphans();
				return ImportReport.withoutRows(dataset, Outcome.WITHDRAWN, List.of());
			}));
		}
		catch (WriteFailedException ex) {
			return Optional.of(notWritten(dataset, String.valueOf(ex.getMessage())));
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	/** Ids of the datasets that the graph holds. */
	public List<String> loaded() {
		return this.graph.ledger().stream().map(LedgerEntry::id).toList();
	}

	private ImportReport loadOrRefuse(FoundDataset dataset, OtherDatasets neighbours, ImportOptions options,
			Progress progress) {
		try {
			return load(dataset, neighbours, options, progress);
		}
		catch (DatasetRefused ex) {
			return ImportReports.refused(ex);
		}
		catch (WriteFailedException ex) {
			return notWritten(dataset.id(), String.valueOf(ex.getMessage()));
		}
		catch (OutOfMemoryError ex) {
			return notWritten(dataset.id(), String.valueOf(WriteFailedException.outOfMemory(ex).getMessage()));
		}
	}

	private static ImportReport notWritten(String dataset, String reason) {
		return ImportReport.withoutRows(dataset, Outcome.REFUSED, List.of(reason));
	}

	private ImportReport load(FoundDataset found, OtherDatasets neighbours, ImportOptions options, Progress progress) {
		String id = found.id();
		Optional<LedgerEntry> before = options.dryRun() ? Optional.empty() : this.graph.ledger(id);
		if (before.isPresent() && isUnchanged(before.get(), found)) {
			return ImportReport.withoutRows(id, Outcome.UNCHANGED, List.of());
		}
		progress.begins("reading", id);
		found.checkWhatItComesAfter(neighbours.ids());
		KnownEntities registered = neighbours.of(id);
		ReadDataset read = found.reader().read(found.path(), registered);
		Path rejects = writeRejects(read, options);
		if (options.strict() && !read.violations().isEmpty()) {
			return ImportReports.of(read, registered, Outcome.REFUSED, rejects);
		}
		if (before.isPresent() && ImportReports.saysTheSame(before.get(), read)) {
			return ImportReports.of(read, registered, Outcome.UNCHANGED, rejects);
		}
		if (!options.dryRun()) {
			progress.begins("writing", id);
			write(read);
		}
		neighbours.taken(read);
		return ImportReports.of(read, registered, options.dryRun() ? Outcome.READ : Outcome.LOADED, rejects);
	}

	/**
	 * Whether there is nothing to do. What was rejected is read again, so that it is told
	 * again, and taken if other datasets no longer stand in its way.
	 */
	private static boolean isUnchanged(LedgerEntry before, FoundDataset found) {
		return before.hash().equals(found.description().hash()) && before.rejected() == 0;
	}

	private void write(ReadDataset read) {
		LedgerEntry entry = ImportReports.ledgerEntry(read);
		DatasetContent holdings = new DatasetContent(entry, read.entities(), read.sources(), read.voices(),
				read.statements());
		this.graph.inOneTransaction((workspace) -> {
			Set<String> touched = workspace.replace(holdings, Recalculation.CHANGE_BOTH_ENDS);
			Recalculation.of(workspace, touched);
			workspace.removeOrphans();
			return touched.size();
		});
	}

	private static @Nullable Path writeRejects(ReadDataset read, ImportOptions options) {
		if (read.violations().isEmpty()) {
			return null;
		}
		Path path = options.rejects().resolve(read.description().id() + ".csv");
		try {
			RejectsFile.write(path, read.violations());
			return path;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
