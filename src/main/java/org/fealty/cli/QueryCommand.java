package org.fealty.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.fealty.render.Renderers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

	@Option(names = "--format", paramLabel = "FORMAT", completionCandidates = FormatWords.class,
			description = "one of ${COMPLETION-CANDIDATES}; without it table on a terminal, else json."
					+ " Those for graphs say so when they are asked for anything else")
	private @Nullable String format;

	@Option(names = "--receipt", paramLabel = "FILE",
			description = "write there what was asked of which version, and the digest of the answer")
	private @Nullable Path receipt;

	@Override
	public Integer call() {
		Map<String, List<String>> given = given(this.arguments, Required.of(this.spec).commandLine());
		Commands parent = Required.of(this.commands);
		boolean truncated = parent.asking(this.query, given, (source) -> {
			LastLine answer = new LastLine(parent.answers());
			AnswerSource.Details details = source.answer(this.query, given, format(), answer);
			answer.end();
			if (this.receipt != null) {
				write(this.receipt, new ReceiptWriter(source).receipt(this.query, given), details);
			}
			return details.truncated();
		});
		if (truncated) {
			Required.of(this.spec)
				.commandLine()
				.getErr()
				.println("There is more: the answer was cut off at its limit.");
		}
		return ExitCode.DONE;
	}

	/** The table is for people alone: what is piped or kept is JSON, as before. */
	private String format() {
		String usual = Ansi.AUTO.enabled() ? Renderers.FOR_PEOPLE : Renderers.DEFAULT;
		return (this.format != null) ? this.format : usual;
	}

	/** A receipt is of use only for the answer that was shown. */
	private static void write(Path file, Receipt receipt, AnswerSource.Details shown) {
		if (!receipt.graph().version().equals(shown.version())) {
			throw ServerRefusalException
				.failed("The graph was changed after the answer was read, so no receipt of it is written. Ask again.");
		}
		receipt.write(file);
	}

	/**
	 * Reads arguments.
	 * @param arguments each as {@code PARAMETER=VALUE}
	 * @throws ParameterException if one is none
	 */
	static Map<String, List<String>> given(List<String> arguments, CommandLine commandLine) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (String argument : arguments) {
			int equals = argument.indexOf('=');
			if (equals < 1) {
				throw new ParameterException(commandLine, "\"" + argument
						+ "\" is no argument; write PARAMETER=VALUE, as organisation=caucasus-emirate.");
			}
			given.computeIfAbsent(argument.substring(0, equals), (name) -> new ArrayList<>())
				.add(argument.substring(equals + 1));
		}
		return given;
	}

}
