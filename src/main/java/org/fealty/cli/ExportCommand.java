package org.fealty.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.fealty.render.Renderers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes an answer into a file, or datasets as folders. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Write the answer of a query into a file, or datasets as folders that can be imported again.")
final class ExportCommand implements Callable<Integer> {

	/** The value of {@code --format} that asks for folders. */
	private static final String DATASET = "dataset";

	/** The query whose answer is written where none is named. */
	private static final String WHOLE = "entity/network";

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "WORD", arity = "0..*",
			description = "a query and its arguments as PARAMETER=VALUE, entity/network for the whole graph if none is named; with --format dataset the datasets, all if none is named")
	private List<String> words = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = DATASET, completionCandidates = FormatWords.class,
			description = "dataset (the default) for folders; for a query one of ${COMPLETION-CANDIDATES}")
	private String format = DATASET;

	@Option(names = "--to", paramLabel = "PATH", required = true,
			description = "the file to write, or the folder in which those of the datasets are made")
	private Path to = Path.of("");

	@Override
	public Integer call() {
		return this.format.equals(DATASET) ? datasets() : answer();
	}

	private int datasets() {
		ExportRequest request = new ExportRequest(this.words, this.to.toString()).absolute();
		Commands parent = Required.of(this.commands);
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine())) {
			return Commands
				.beside(parent.programSettings().server(), (server) -> server.command("export", request, output))
				.orElseGet(() -> write(parent, request, output));
		}
	}

	private static int write(Commands parent, ExportRequest request, CommandOutput output) {
		try (ConfigurableApplicationContext context = parent.program().connect(parent.settings())) {
			return context.getBean(GraphCommands.class).export(request, output);
		}
	}

	/** Writes beside the file and moves it there once it is whole. */
	private int answer() {
		Path file = this.to.toAbsolutePath();
		Path draft = file.resolveSibling("." + file.getFileName() + ".new");
		try {
			boolean truncated = ask(draft, file);
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
			tell(file, truncated);
			return ExitCode.DONE;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			draft.toFile().delete();
		}
	}

	/** Asks and says whether the answer was cut off at its limit. */
	private boolean ask(Path draft, Path file) throws IOException {
		List<String> asked = this.words.isEmpty() ? List.of(WHOLE) : this.words;
		String query = asked.getFirst();
		Map<String, List<String>> given = QueryCommand.given(asked.subList(1, asked.size()),
				Required.of(this.spec).commandLine());
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
			return Required.of(this.commands).asking(query, given, (source) -> {
				boolean truncated = source.answer(query, given, this.format, out).truncated();
				if (!Renderers.holdsLicences(this.format)) {
					Files.write(file.resolveSibling(file.getFileName() + ".licence.txt"), source.licences());
				}
				return truncated;
			});
		}
	}

	private void tell(Path file, boolean truncated) {
		Required.of(this.spec).commandLine().getOut().println("Written to " + file + ".");
		if (truncated) {
			Required.of(this.spec)
				.commandLine()
				.getErr()
				.println("There is more: the answer was cut off at its limit.");
		}
	}

}
