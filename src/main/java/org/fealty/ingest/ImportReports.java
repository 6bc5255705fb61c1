package org.fealty.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.fact.SpellCheck;
import org.fealty.store.LedgerEntry;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RowCounts;
import org.fealty.dataset.Violation;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Accounts of a dataset that was read. */
final class ImportReports {

	private static final int REMEMBERED_REJECTS = 1000;

	private ImportReports() {
	}

	static ImportReport of(ReadDataset read, KnownEntities known, Outcome outcome, @Nullable Path rejects) {
		Map<String, RowTotals> files = new LinkedHashMap<>();
		read.counts().forEach((file, counts) -> files.put(file, RowTotals.of(counts)));
		return new ImportReport(read.description().id(), outcome, RowTotals.of(read.total()), files,
				read.statements().size(), sentences(read), doubts(read, known), rejects);
	}

	/** Accounts of a dataset that was refused whole. */
	static ImportReport refused(DatasetRefused ex) {
		return ImportReport.withoutRows(ex.dataset(), Outcome.REFUSED, ex.reasons());
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

	private static List<String> doubts(ReadDataset read, KnownEntities known) {
		return new SpellCheck(cited(read, known)).doubts(read.statements())
			.stream()
			.map((doubt) -> named(doubt.about()) + ": " + doubt.sentence())
			.toList();
	}

	/** The publications that its statements cite, its own and those of others. */
	private static Map<String, Source> cited(ReadDataset read, KnownEntities known) {
		Map<String, Source> cited = new HashMap<>();
		read.sources().forEach((source) -> cited.put(source.id(), source));
		for (Statement statement : read.statements()) {
			String id = statement.citation().source();
			Source source = cited.containsKey(id) ? null : known.sources().get(id);
			if (source != null) {
				cited.put(id, source);
			}
		}
		return cited;
	}

	private static String named(FactKey about) {
		return switch (about) {
			case RelationKey key -> key.subject() + " " + key.predicate() + " " + key.object();
			case AttributeKey key -> key.subject() + " " + key.what().word();
		};
	}

	private static List<String> sentences(ReadDataset read) {
		return read.violations().stream().map(Violation::sentence).toList();
	}

}
