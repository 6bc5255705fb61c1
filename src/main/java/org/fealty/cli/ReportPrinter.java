package org.fealty.cli;

import java.util.List;

import org.fealty.ingest.ImportReport;
import org.fealty.ingest.ImportSentence;
import org.fealty.ingest.ReportSummary;

/** Prints the reports of imports. */
final class ReportPrinter {

	private ReportPrinter() {
	}

	/** Prints them, what went wrong among them, and gives the exit code. */
	static int print(List<ImportReport> reports, CommandOutput output) {
		for (ImportReport report : reports) {
			String sentence = ImportSentence.of(report);
			if (report.isClean()) {
				output.done(sentence);
			}
			else {
				output.failed(sentence);
			}
			ReportSummary.lines(report).forEach(output::done);
		}
		return reports.stream().allMatch(ImportReport::isClean) ? ExitCode.DONE : ExitCode.REJECTED;
	}

}
