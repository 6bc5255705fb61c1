package org.fealty.cli;

import java.util.Optional;
import java.util.List;
import java.util.concurrent.Callable;

import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Takes a dataset out of the graph. */
@Command(name = "withdraw", mixinStandardHelpOptions = true,
		description = "Take a dataset out of the graph; what others also say stays.")
final class WithdrawCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DATASET", description = "id of the dataset: its folder's name")
	private String dataset = "";

	@Override
	public Integer call() {
		Commands parent = Required.of(this.commands);
		CommandLine commandLine = Required.of(this.spec).commandLine();
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			Importer importer = context.getBean(Importer.class);
			Optional<ImportReport> report = importer.withdraw(this.dataset);
			if (report.isPresent()) {
				return ReportPrinter.print(List.of(report.get()), commandLine);
			}
			commandLine.getErr()
				.println("No dataset \"" + this.dataset + "\" is loaded; these are: "
						+ String.join(", ", importer.loaded()) + ".");
			return ExitCode.REJECTED;
		}
	}

}
