package org.fealty.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.query.ArgumentCheck;
import org.fealty.query.QueryRunner;
import org.fealty.render.Renderers;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * A question on the command line.
 *
 * @param query the name of the query
 * @param given the texts given for each argument
 */
record QueryRequest(String query, Map<String, List<String>> given) {

	/**
	 * Reads words.
	 * @param words the query, then arguments as {@code PARAMETER=VALUE}
	 * @throws ParameterException if one of them is no argument
	 */
	static QueryRequest of(List<String> words, CommandLine commandLine) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (String argument : words.subList(1, words.size())) {
			int equals = argument.indexOf('=');
			if (equals < 1) {
				throw new ParameterException(commandLine, "\"" + argument
						+ "\" is no argument; write PARAMETER=VALUE, as organisation=caucasus-emirate.");
			}
			given.computeIfAbsent(argument.substring(0, equals), (name) -> new ArrayList<>())
				.add(argument.substring(equals + 1));
		}
		return new QueryRequest(words.getFirst(), given);
	}

	/**
	 * Asks a running server, or the graph by oneself.
	 * @param parent knows the program and its settings
	 * @param format the format of the answer
	 * @param answer where the answer goes
	 * @return whether the answer was cut off at its limit
	 */
	boolean ask(Commands parent, String format, OutputStream answer) {
		ProgramSettings settings = parent.programSettings();
		return Commands.beside(settings.server(), (server) -> server.query(this.query, this.given, format, answer))
			.orElseGet(() -> {
				new ArgumentCheck(settings.catalogue(), settings.limits()).check(this.query, this.given);
				return askAlone(parent, format, answer);
			});
	}

	private boolean askAlone(Commands parent, String format, OutputStream answer) {
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			Renderers renderers = context.getBean(Renderers.class);
			OutputStream out = new BufferedOutputStream(answer);
			boolean truncated = context.getBean(QueryRunner.class).ask(this.query, this.given, (found) -> {
				renderers.find(format, found.query().shape()).render(found, out);
				return found.isTruncated();
			});
			out.flush();
			return truncated;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
