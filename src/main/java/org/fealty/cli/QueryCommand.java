package org.fealty.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.fealty.render.Renderers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks a named query. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Ask a named query; catalogue lists them.")
final class QueryCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(index = "0", paramLabel = "QUERY", description = "its name, as succession/vacancies")
	private String query = "";

	@Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "its arguments")
	private List<String> arguments = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = Renderers.DEFAULT,
			description = "json (the default), csv, ndjson; of graphs json, gexf, graphml, cyjs")
	private String format = Renderers.DEFAULT;

	@Override
	public Integer call() {
		Commands parent = Required.of(this.commands);
		List<String> words = Stream.concat(Stream.of(this.query), this.arguments.stream()).toList();
		boolean truncated = QueryRequest.of(words, Required.of(this.spec).commandLine())
			.ask(parent, this.format, parent.answers());
		if (truncated) {
			Required.of(this.spec)
				.commandLine()
				.getErr()
				.println("There is more: the answer was cut off at its limit.");
		}
		return ExitCode.DONE;
	}

}
