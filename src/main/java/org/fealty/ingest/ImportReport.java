package org.fealty.ingest;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The account of one dataset's import.
 *
 * @param dataset the dataset's id, or its path where it has none
 * @param outcome what came of it
 * @param total what became of all rows
 * @param files what became of the rows of each file
 * @param statements how many statements the dataset makes
 * @param problems whole sentences: why it was refused, or why rows were rejected
 * @param remarks whole sentences about what was taken but wants somebody's judgement
 * @param rejects where the rejected rows were written to; null where there were none
 * @param changes what it changed of the dataset, or would change
 * @param judgements how many judgements it makes of who is whom, and which of them wait
 */
public record ImportReport(String dataset, Outcome outcome, RowTotals total, Map<String, RowTotals> files,
		int statements, List<String> problems, List<String> remarks, @Nullable Path rejects, ChangeCounts changes,
		JudgementCounts judgements) {

	public ImportReport {
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
		problems = List.copyOf(problems);
		remarks = List.copyOf(remarks);
	}

	/** An account of a dataset that judges nobody. */
	public ImportReport(String dataset, Outcome outcome, RowTotals total, Map<String, RowTotals> files, int statements,
			List<String> problems, List<String> remarks, @Nullable Path rejects, ChangeCounts changes) {
		this(dataset, outcome, total, files, statements, problems, remarks, rejects, changes, JudgementCounts.NONE);
	}

	/** The same with these judgements. */
	ImportReport judging(JudgementCounts counts) {
		return new ImportReport(this.dataset, this.outcome, this.total, this.files, this.statements, this.problems,
				this.remarks, this.rejects, this.changes, counts);
	}

	/** An account without rows. */
	static ImportReport withoutRows(String dataset, Outcome outcome, List<String> problems) {
		return new ImportReport(dataset, outcome, new RowTotals(0, 0, 0, 0), Map.of(), 0, problems, List.of(), null,
				ChangeCounts.NONE);
	}

	/** Whether nothing was refused and nothing rejected. */
	public boolean isClean() {
		return this.outcome != Outcome.REFUSED && this.outcome != Outcome.UNFINISHED && this.total.rejected() == 0;
	}

}
