package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

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
	private List<String> paths = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", description = "how to read it; recognised where not given")
	private @Nullable String format;

	@Option(names = "--dry-run", description = "read and judge only; write nothing")
	private boolean dryRun;

	@Option(names = "--strict", description = "refuse a dataset for one rejected row")
	private boolean strict;

	@Option(names = "--replace",
			description = "a newer edition of what is there: what it no longer says was said until then")
	private boolean replace;

	@Override
	public Integer call() {
		ImportRequest request = new ImportRequest(this.paths, this.format, this.dryRun, this.strict, this.replace);
		Commands parent = Required.of(this.commands);
		try (TerminalOutput output = TerminalOutput.withBar(Required.of(this.spec).commandLine())) {
			// told before the database is opened, which takes a while
			List<String> missing = Importer.missing(this.paths.stream().map(Path::of).toList());
			if (missing.size() == this.paths.size()) {
				missing.forEach(output::failed);
				return ExitCode.REJECTED;
			}
			return Commands
				.beside(parent.programSettings().server(),
						(server) -> server.command("import", request.absolute(), output))
				.orElseGet(() -> load(parent, request, output));
		}
	}

	private static int load(Commands parent, ImportRequest request, CommandOutput output) {
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			return context.getBean(GraphCommands.class).load(request, output);
		}
	}

}
