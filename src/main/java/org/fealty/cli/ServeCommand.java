package org.fealty.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Serves: the default. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Serve: database, Neo4j Browser and query endpoints (the default).")
final class ServeCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Override
	public Integer call() {
		return Required.of(this.commands).call();
	}

}
