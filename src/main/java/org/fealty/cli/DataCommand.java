package org.fealty.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks after the data folder while no server runs on it. */
@Command(name = "data", mixinStandardHelpOptions = true,
		description = "Look after the data folder while no server runs on it.",
		subcommands = { DataCheckCommand.class, DataRebuildCommand.class })
final class DataCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	/** Called without a subcommand it does nothing. */
	@Override
	public Integer call() {
		throw new ParameterException(Required.of(this.spec).commandLine(), "Say what is to be done: check or rebuild.");
	}

	Commands commands() {
		return Required.of(this.commands);
	}

}
