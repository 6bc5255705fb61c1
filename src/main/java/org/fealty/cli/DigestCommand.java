package org.fealty.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Prints a fingerprint of the graph. */
@Command(name = "digest", mixinStandardHelpOptions = true,
		description = "Print a fingerprint of the graph: two graphs with the same one hold the same.")
final class DigestCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() {
		Commands parent = Required.of(this.commands);
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine())) {
			return Commands.beside(parent.programSettings().server(), (server) -> server.command("digest", "", output))
				.orElseGet(() -> digest(parent, output));
		}
	}

	private static int digest(Commands parent, CommandOutput output) {
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			return context.getBean(GraphCommands.class).digest(output);
		}
	}

}
