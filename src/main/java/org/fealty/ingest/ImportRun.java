package org.fealty.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RegistryBuilder;
import org.fealty.dataset.RejectsFile;
import org.fealty.identity.IdentityJudgement;
import org.fealty.store.DatasetChange;
import org.fealty.store.DatasetContent;
import org.fealty.store.GraphState;
import org.fealty.store.GraphWriter;
import org.fealty.store.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** One import of some datasets. The accounts of earlier imports are read once. */
final class ImportRun {

	private final GraphWriter graph;

	private final ImportOptions options;

	private final Progress progress;

	private final ImportLimits limits;

	private final Map<String, LedgerEntry> ledger = new TreeMap<>();

	/** What a dry run read and did not write. */
	private final RegistryBuilder read = new RegistryBuilder();

	private final Set<String> readOnly = new HashSet<>();

	private final List<IdentityJudgement> judgements = new ArrayList<>();

	private long imports;

	/** Whether any dataset judges who is whom. */
	private boolean judged;

	ImportRun(GraphWriter graph, ImportLimits limits, ImportOptions options, Progress progress) {
		this.graph = graph;
		this.limits = limits;
		this.options = options;
		this.progress = progress;
		look();
	}

	/** Looks at what the graph holds. */
	void look() {
		GraphState state = this.graph.state();
		this.imports = state.imports();
		this.judged |= state.judged();
		this.ledger.clear();
		state.ledger().forEach((entry) -> this.ledger.put(entry.id(), entry));
	}

	/**
	 * Imports one dataset.
	 * @throws DatasetRefused if it is not what it should be
	 * @throws OtherImportException if somebody else imported meanwhile
	 */
	ImportReport load(FoundDataset found) {
		LedgerEntry before = this.ledger.get(found.id());
		if (before != null && !this.options.dryRun() && isUnchanged(before, found)) {
			return ImportReport.withoutRows(found.id(), Outcome.UNCHANGED, List.of());
		}
		this.progress.begins("reading", found.id());
		OtherDatasets others = new OtherDatasets(this.graph, found.id(), this.read);
		ReadDataset dataset = read(found, others);
		this.judged |= !dataset.judgements().isEmpty();
		Path rejects = writeRejects(dataset);
		Outcome outcome = outcome(before, dataset);
		DatasetContent content = (this.options.replace() && before != null && outcome != Outcome.UNCHANGED)
				? EditionChange.of(found, content(dataset), this.graph.contentEverSaid(before)) : content(dataset);
		ChangeCounts changes = switch (outcome) {
			case LOADED -> write(content, found.path());
			case READ -> compare(dataset, content);
			case UNCHANGED, CHECKED, WITHDRAWN, REFUSED, UNFINISHED -> ChangeCounts.NONE;
		};
		return ImportReports.of(dataset, others.known(), outcome, changes, rejects);
	}

	/**
	 * Reads a dataset and compares it with what the graph holds of it.
	 * @throws DatasetRefused if it is not what it should be
	 */
	Preview preview(FoundDataset found) {
		ReadDataset dataset = read(found, new OtherDatasets(this.graph, found.id(), this.read));
		return new Preview(dataset, compare(dataset, content(dataset)));
	}

	private ReadDataset read(FoundDataset found, OtherDatasets others) {
		found.checkWhatItComesAfter(there());
		ReadDataset dataset = others.read(found);
		JudgementCheck.of(dataset, judgedElsewhere(dataset));
		return dataset;
	}

	/** What other datasets judge of the ids of which this one judges. */
	private List<IdentityJudgement> judgedElsewhere(ReadDataset dataset) {
		List<IdentityJudgement> elsewhere = new ArrayList<>(this.judgements);
		elsewhere.addAll(this.graph.judgementsAround(IdentityJudgement.ids(dataset.judgements())));
		return elsewhere;
	}

	/** Accounts with the judgements that wait now that all datasets are read. */
	List<ImportReport> judging(List<ImportReport> reports) {
		if (!this.judged) {
			return reports;
		}
		Map<String, List<IdentityJudgement>> judged = this.graph.judgements()
			.stream()
			.collect(Collectors.groupingBy(IdentityJudgement::dataset));
		this.judgements.stream().collect(Collectors.groupingBy(IdentityJudgement::dataset)).forEach(judged::put);
		Set<String> known = new HashSet<>(this.read.known().entities().keySet());
		known.addAll(this.graph.known(IdentityJudgement.ids(judged.values().stream().flatMap(List::stream).toList())));
		return reports.stream()
			.map((report) -> (report.outcome() != Outcome.REFUSED && judged.containsKey(report.dataset()))
					? report
						.judging(JudgementCounts.of(judged.getOrDefault(report.dataset(), List.of()), known::contains))
					: report)
			.toList();
	}

	private Outcome outcome(@Nullable LedgerEntry before, ReadDataset dataset) {
		if (this.options.strict() && !dataset.violations().isEmpty()) {
			return Outcome.REFUSED;
		}
		if (this.options.dryRun()) {
			return Outcome.READ;
		}
		return (before != null && ImportReports.saysTheSame(before, dataset)) ? Outcome.UNCHANGED : Outcome.LOADED;
	}

	/** Ids of the datasets that can be known: those of the graph and those read. */
	private Set<String> there() {
		Set<String> ids = new HashSet<>(this.readOnly);
		ids.addAll(this.ledger.keySet());
		return ids;
	}

	/**
	 * Whether there is nothing to do. What was rejected is read again, so that it is told
	 * again, and taken if other datasets no longer stand in its way.
	 */
	private static boolean isUnchanged(LedgerEntry before, FoundDataset found) {
		return before.hash().equals(found.description().hash()) && before.rejected() == 0;
	}

	private ChangeCounts write(DatasetContent content, Path path) {
		String id = content.entry().id();
		PlannedChange plan = PlannedChange.load(this.graph.inventory(id), content, this.imports, path);
		this.imports = new DatasetWriter(this.graph, this.limits, this.progress).write(plan);
		this.ledger.put(id, content.entry());
		return ChangeCounts.of(plan.change());
	}

	private ChangeCounts compare(ReadDataset dataset, DatasetContent content) {
		this.read.add(dataset);
		this.readOnly.add(content.entry().id());
		this.judgements.addAll(dataset.judgements());
		return ChangeCounts.of(DatasetChange.between(this.graph.inventory(content.entry().id()), content));
	}

	private static DatasetContent content(ReadDataset dataset) {
		return new DatasetContent(ImportReports.ledgerEntry(dataset), dataset.entities(), dataset.sources(),
				dataset.voices(), dataset.statements(), dataset.judgements());
	}

	private @Nullable Path writeRejects(ReadDataset dataset) {
		if (dataset.violations().isEmpty()) {
			return null;
		}
		Path path = this.options.rejects().resolve(dataset.description().id() + ".csv");
		try {
			RejectsFile.write(path, dataset.violations());
			return path;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
