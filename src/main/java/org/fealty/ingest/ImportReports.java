package org.fealty.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.store.LedgerEntry;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.Remark;
import org.fealty.dataset.RowCounts;
import org.fealty.dataset.Violation;
import org.jspecify.annotations.Nullable;

/** Accounts of a dataset that was read. */
final class ImportReports {

	private static final int REMEMBERED_REJECTS = 1000;

	private ImportReports() {
	}

	static ImportReport of(ReadDataset read, KnownEntities known, Outcome outcome, ChangeCounts changes,
			@Nullable Path rejects) {
		Map<String, RowTotals> files = new LinkedHashMap<>();
		read.counts().forEach((file, counts) -> files.put(file, RowTotals.of(counts)));
		return new ImportReport(read.description().id(), outcome, RowTotals.of(read.total()), files,
				read.statements().size(), sentences(read), remarks(read, known), rejects, changes);
	}

	/** The account of a dataset of which nothing was kept. */
	static ImportReport notWritten(String dataset, String reason) {
		return ImportReport.withoutRows(dataset, Outcome.REFUSED, List.of(reason));
	}

	/** Accounts of a dataset that was refused whole. */
	static ImportReport refused(DatasetRefused ex) {
		return ImportReport.withoutRows(ex.dataset(), Outcome.REFUSED, ex.reasons());
	}

	/**
	 * Whether the last import of the dataset, as the graph remembers it, rejected the
	 * same rows and took the same number of statements.
	 */
	static boolean saysTheSame(LedgerEntry before, ReadDataset read) {
		LedgerEntry now = ledgerEntry(read);
		return before.hash().equals(now.hash()) && before.statements() == now.statements()
				&& before.accepted() == now.accepted() && before.rejects().equals(now.rejects());
	}

	/** What the graph remembers of the import. */
	static LedgerEntry ledgerEntry(ReadDataset read) {
		RowCounts total = read.total();
		var description = read.description();
		return new LedgerEntry(description.id(), description.title(), description.publisher(), description.licence(),
				description.attribution(), description.coding(), description.hash(), read.statements().size(),
				total.read(), total.accepted(), total.duplicate(), total.rejected(),
				sentences(read).stream().limit(REMEMBERED_REJECTS).toList());
	}

	private static List<String> remarks(ReadDataset read, KnownEntities known) {
		return Stream.concat(read.remarks().stream().map(Remark::sentence), new SpellRemarks(read).all(known).stream())
			.toList();
	}

	private static List<String> sentences(ReadDataset read) {
		return read.violations().stream().map(Violation::sentence).toList();
	}

}
