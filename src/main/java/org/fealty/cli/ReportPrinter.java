package org.fealty.cli;

import java.util.List;

import org.fealty.ingest.ImportReport;
import org.fealty.ingest.ImportSentence;
import picocli.CommandLine;

/** Accounts of imports, as a command prints them. */
final class ReportPrinter {

	private ReportPrinter() {
	}

	/** Prints them, what went wrong among them, and gives the exit code. */
	static int print(List<ImportReport> reports, CommandLine commandLine) {
		for (ImportReport report : reports) {
			(report.isClean() ? commandLine.getOut() : commandLine.getErr()).println(ImportSentence.of(report));
		}
		commandLine.getOut().flush();
		commandLine.getErr().flush();
		return reports.stream().allMatch(ImportReport::isClean) ? ExitCode.DONE : ExitCode.REJECTED;
	}

}
