package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fealty.database.DigestReader;
import org.fealty.export.DatasetExport;
import org.fealty.export.ExportReport;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.ImportSettings;
import org.fealty.ingest.Importer;

import org.springframework.stereotype.Component;

/**
 * Carries out the commands that change the graph, and the one that tells whether it
 * changed, in the process that has the database.
 */
@Component
class GraphCommands {

	private final Importer importer;

	private final ImportSettings settings;

	private final DigestReader digests;

	private final DatasetExport exports;

	GraphCommands(Importer importer, ImportSettings settings, DigestReader digests, DatasetExport exports) {
		this.exports = exports;
		this.digests = digests;
		this.importer = importer;
		this.settings = settings;
	}

	/** Brings datasets into the graph and returns the exit code. */
	int load(ImportRequest request, CommandOutput output) {
		Path rejects = this.settings.rejects().toAbsolutePath().normalize();
		return ReportPrinter.print(this.importer.load(request.files(), request.options(rejects), output), output);
	}

	/** Prints the fingerprint of the graph and returns the exit code. */
	int digest(CommandOutput output) {
		this.digests.read().lines().forEach(output::done);
		return ExitCode.DONE;
	}

	/** Writes datasets as folders and returns the exit code. */
	int export(ExportRequest request, CommandOutput output) {
		List<String> datasets = request.datasets().isEmpty() ? this.exports.datasets() : request.datasets();
		int code = ExitCode.DONE;
		for (String dataset : datasets) {
			output.begins("writing", dataset);
			ExportReport report = this.exports.write(dataset, request.folder());
			if (report.whole()) {
				output.done(report.sentence());
			}
			else {
				output.failed(report.sentence());
				code = ExitCode.REJECTED;
			}
		}
		return code;
	}

	/** Takes a dataset out of the graph and returns the exit code. */
	int withdraw(String dataset, CommandOutput output) {
		Optional<ImportReport> report = this.importer.withdraw(dataset);
		if (report.isPresent()) {
			return ReportPrinter.print(List.of(report.get()), output);
		}
		output.failed("No dataset \"" + dataset + "\" is loaded; these are: "
				+ String.join(", ", this.importer.loaded()) + ".");
		return ExitCode.REJECTED;
	}

}
