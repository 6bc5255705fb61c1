package org.fealty.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.fealty.store.GraphWriter;
import org.fealty.store.GraphState;
import org.fealty.store.LedgerEntry;
import org.fealty.store.WriteFailedException;
import org.fealty.dataset.DatasetRefused;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Carries datasets into the graph, one at a time, each in one transaction. */
@Component
public class Importer {

	private final GraphWriter graph;

	private final ImportLimits limits;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	@Autowired
	public Importer(GraphWriter graph) {
		this(graph, ImportLimits.USUAL);
	}

	Importer(GraphWriter graph, ImportLimits limits) {
		this.graph = graph;
		this.limits = limits;
	}

	/**
	 * Tells before anything is opened which paths do not exist.
	 * @param paths datasets, or folders of datasets
	 * @return a sentence for each that is missing; empty where all are there
	 */
	public static List<String> missing(Collection<Path> paths) {
		return paths.stream().filter(Files::notExists).map(Datasets::missing).toList();
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
			ImportRun run = new ImportRun(this.graph, this.limits, options, progress);
			try (StopNotice stop = StopNotice.whileImporting()) {
				for (FoundDataset dataset : datasets.inOrder()) {
					stop.begins(dataset.id());
					reports.add(stop.isStopping() ? ImportReports.notWritten(dataset.id(), StopNotice.REASON)
							: loadOrRefuse(dataset, run));
				}
			}
			return judging(run, reports);
		}
		catch (DatasetRefused ex) {
			return List.of(ImportReports.refused(ex));
		}
		catch (WriteFailedException ex) {
			return paths.stream()
				.map((path) -> ImportReports.notWritten(path.toString(), String.valueOf(ex.getMessage())))
				.toList();
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	/** A database that went away meanwhile does not take back what is told of it. */
	private static List<ImportReport> judging(ImportRun run, List<ImportReport> reports) {
		try {
			return run.judging(reports);
		}
		catch (WriteFailedException ex) {
			return reports;
		}
	}

	/**
	 * Withdraws a dataset: its statements go, and what only they said goes with them.
	 * @return the account; empty where no such dataset was loaded
	 */
	public Optional<ImportReport> withdraw(String dataset) {
		this.oneAtATime.lock();
		try {
			return withdrawOrRefuse(dataset);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private Optional<ImportReport> withdrawOrRefuse(String dataset) {
		return ImportRetry.take(() -> {
			GraphState state = this.graph.state();
			Optional<LedgerEntry> found = state.ledger().stream().filter((one) -> one.id().equals(dataset)).findFirst();
			found.ifPresent((entry) -> new DatasetWriter(this.graph, this.limits, Progress.SILENT)
				.write(PlannedChange.withdraw(this.graph.inventory(dataset), entry, state.imports())));
			return found.map((entry) -> ImportReport.withoutRows(dataset, Outcome.WITHDRAWN, List.of()));
		}, (outcome, reason) -> Optional.of(ImportReport.withoutRows(dataset, outcome, List.of(reason))), () -> {
		});
	}

	/**
	 * Goes on with large datasets of which an earlier import left a part, because it was
	 * stopped: reads them where they lay then, or takes the rest of them out.
	 * @return an account for each
	 */
	public List<ImportReport> resume(ImportOptions options, Progress progress) {
		return this.graph.ledger()
			.stream()
			.filter((entry) -> entry.state() != null)
			.flatMap((entry) -> resume(entry, options, progress).stream())
			.toList();
	}

	private List<ImportReport> resume(LedgerEntry entry, ImportOptions options, Progress progress) {
		if (LedgerEntry.WITHDRAWING.equals(entry.state())) {
			return withdraw(entry.id()).stream().toList();
		}
		if (entry.path() == null || !Files.exists(Path.of(entry.path()))) {
			return List.of(ImportReport.withoutRows(entry.id(), Outcome.UNFINISHED,
					List.of("it was stopped while it was loading, and the folder that it was read from (" + entry.path()
							+ ") is not there. Import it again from where it lies, or withdraw it.")));
		}
		return load(List.of(Path.of(entry.path())), options, progress);
	}

	/** Ids of the datasets that the graph holds. */
	public List<String> loaded() {
		return this.graph.ledger().stream().map(LedgerEntry::id).toList();
	}

	private static ImportReport loadOrRefuse(FoundDataset dataset, ImportRun run) {
		return ImportRetry.take(() -> {
			try {
				return run.load(dataset);
			}
			catch (DatasetRefused ex) {
				return ImportReports.refused(ex);
			}
		}, (outcome, reason) -> ImportReport.withoutRows(dataset.id(), outcome, List.of(reason)), run::look);
	}

}
