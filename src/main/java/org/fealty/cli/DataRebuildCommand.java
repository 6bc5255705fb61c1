package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fealty.ingest.ImportSettings;
import org.fealty.runtime.StoredDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Makes the database anew from the datasets of the import folder. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
		description = "Put the database aside and make a new one from the import folder.")
final class DataRebuildCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable DataCommand parent;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() {
		Commands commands = Required.of(this.parent).commands();
		ImportSettings imports = commands.programSettings().imports();
		try (TerminalOutput output = TerminalOutput.withBar(Required.of(this.spec).commandLine())) {
			if (!imports.holdsDatasets()) {
				output.failed("Nothing lies in " + imports.folder() + " from which a graph could be made. Nothing was "
						+ "changed. Name the folder of the datasets with --fealty.import=PATH.");
				return ExitCode.REJECTED;
			}
			Path aside;
			try (StoredDatabase database = StoredDatabase.in(commands.programSettings().embedded())) {
				aside = database.putAside();
			}
			output.done("The database was put aside to " + aside + "; delete it when the new one is right.");
			return load(commands, imports.folder(), output);
		}
	}

	private static int load(Commands commands, Path folder, CommandOutput output) {
		try (ConfigurableApplicationContext context = commands.program().connect(commands.settings())) {
			int code = context.getBean(GraphCommands.class)
				.load(new ImportRequest(List.of(folder.toString()), null, false, false, false), output);
			output.done("A new database was made from " + folder + ", with a new password. Datasets that were imported "
					+ "from elsewhere are to be imported again: fealty import PATH");
			return code;
		}
	}

}
