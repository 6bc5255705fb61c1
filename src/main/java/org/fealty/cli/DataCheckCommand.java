package org.fealty.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.fealty.runtime.EmbeddedSettings;
import org.fealty.runtime.StoredDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets Neo4j check the files of the database. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Check all files of the database against each other; nothing is changed.")
final class DataCheckCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable DataCommand parent;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() {
		EmbeddedSettings settings = Required.of(this.parent).commands().programSettings().embedded();
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine());
				StoredDatabase database = StoredDatabase.in(settings)) {
			List<String> findings = database.check(settings.data());
			if (findings.isEmpty()) {
				output.done("The database in " + settings.data() + " is whole.");
				return ExitCode.DONE;
			}
			findings.forEach(output::failed);
			output
				.failed("Of one that is damaged, restore the data folder from a backup, or have it made anew from the "
						+ "import folder: fealty data rebuild");
			return ExitCode.REJECTED;
		}
	}

}
