package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fealty.ingest.Check;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and judges datasets without a database. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Read and judge datasets without a database; nothing is written.")
final class CheckCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "a dataset, or a folder of datasets")
	private List<Path> paths = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", description = "how to read it; recognised where not given")
	private @Nullable String format;

	@Override
	public Integer call() {
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine())) {
			return ReportPrinter.print(Check.of(this.paths, this.format), output);
		}
	}

}
