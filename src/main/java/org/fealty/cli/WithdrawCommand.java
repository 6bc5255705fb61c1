package org.fealty.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
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
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine())) {
			return Commands
				.beside(parent.programSettings().server(), (server) -> server.command("withdraw", this.dataset, output))
				.orElseGet(() -> withdraw(parent, output));
		}
	}

	private int withdraw(Commands parent, CommandOutput output) {
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			return context.getBean(GraphCommands.class).withdraw(this.dataset, output);
		}
	}

}
