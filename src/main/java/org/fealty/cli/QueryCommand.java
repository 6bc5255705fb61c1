package org.fealty.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.fealty.query.ArgumentCheck;
import org.fealty.query.QueryRunner;
import org.fealty.render.Renderers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

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
		Map<String, List<String>> given = given();
		Commands parent = Required.of(this.commands);
		ProgramSettings settings = parent.programSettings();
		boolean truncated = Commands
			.beside(settings.server(), (server) -> server.query(this.query, given, this.format, parent.answers()))
			.orElseGet(() -> {
				new ArgumentCheck(settings.catalogue(), settings.limits()).check(this.query, given);
				return ask(parent, given);
			});
		if (truncated) {
			Required.of(this.spec)
				.commandLine()
				.getErr()
				.println("There is more: the answer was cut off at its limit.");
		}
		return ExitCode.DONE;
	}

	/** Asks by oneself and says whether the answer was cut off. */
	private boolean ask(Commands parent, Map<String, List<String>> given) {
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			Renderers renderers = context.getBean(Renderers.class);
			OutputStream out = new BufferedOutputStream(parent.answers());
			return context.getBean(QueryRunner.class).ask(this.query, given, (answer) -> {
				renderers.find(this.format, answer.query().shape()).render(answer, out);
				return answer.isTruncated();
			});
		}
	}

	private Map<String, List<String>> given() {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (String argument : this.arguments) {
			int equals = argument.indexOf('=');
			if (equals < 1) {
				throw new ParameterException(Required.of(this.spec).commandLine(), "\"" + argument
						+ "\" is no argument; write PARAMETER=VALUE, as organisation=caucasus-emirate.");
			}
			given.computeIfAbsent(argument.substring(0, equals), (name) -> new ArrayList<>())
				.add(argument.substring(equals + 1));
		}
		return given;
	}

}
