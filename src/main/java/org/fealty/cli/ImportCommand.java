package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.ImportSettings;
import org.fealty.ingest.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Brings datasets into the graph. */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Bring datasets into the graph: afterwards it holds exactly their rows.")
final class ImportCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "a dataset, or a folder of datasets")
	private List<Path> paths = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", description = "how to read it; recognised where not given")
	private @Nullable String format;

	@Option(names = "--dry-run", description = "read and judge only; write nothing")
	private boolean dryRun;

	@Option(names = "--strict", description = "refuse a dataset for one rejected row")
	private boolean strict;

	@Override
	public Integer call() {
		Commands parent = Required.of(this.commands);
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings());
				TerminalProgress steps = TerminalProgress.onTerminal()) {
			ImportOptions options = new ImportOptions(this.format, this.dryRun, this.strict,
					context.getBean(ImportSettings.class).rejects());
			List<ImportReport> reports = context.getBean(Importer.class).load(this.paths, options, steps);
			return ReportPrinter.print(reports, Required.of(this.spec).commandLine());
		}
	}

}
