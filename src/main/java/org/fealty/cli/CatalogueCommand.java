package org.fealty.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.query.KnownBy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the named queries; needs no database. */
@Command(name = "catalogue", mixinStandardHelpOptions = true,
		description = "List the named queries with their parameters; needs no database.")
final class CatalogueCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = Required.of(this.spec).commandLine().getOut();
		KnownBy knownBy = new KnownBy();
		Required.of(this.commands)
			.programSettings()
			.catalogue()
			.queries()
			.forEach((query) -> print(query, knownBy.parameters(query), out));
		out.flush();
		return ExitCode.DONE;
	}

	private static void print(NamedQuery query, List<Parameter> declared, PrintWriter out) {
		String parameters = declared.stream()
			.map((parameter) -> parameter.name() + " :: " + parameter.declaration())
			.collect(Collectors.joining(", "));
		out.println(query.name() + "  " + query.title());
		out.println("    " + (parameters.isEmpty() ? "no parameters" : parameters));
	}

}
