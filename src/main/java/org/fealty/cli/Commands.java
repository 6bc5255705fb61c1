package org.fealty.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.fealty.query.ArgumentCheck;
import org.fealty.runtime.RunningServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.context.ConfigurableApplicationContext;

/** The program's command line. */
@Command(name = "fealty", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class,
		description = "A graph of allegiance over uncertain, sourced and disputed facts.",
		footer = { "", "Settings of the program, such as --server.port=9090, may stand anywhere.",
				"Exit codes: 0 done, 1 something was rejected or failed, 2 wrong usage." },
		subcommands = { ServeCommand.class, CheckCommand.class, TemplateCommand.class, ImportCommand.class,
				WithdrawCommand.class, DigestCommand.class, DataCommand.class, QueryCommand.class, ExportCommand.class,
				VerifyCommand.class, CatalogueCommand.class, TrainingRunCommand.class })
public final class Commands implements Callable<Integer> {

	private final Program program;

	private final List<String> settings;

	private final OutputStream answers;

	private Commands(Program program, List<String> settings, OutputStream answers) {
		this.program = program;
		this.settings = settings;
		this.answers = answers;
	}

	/**
	 * Runs a command line.
	 * @param program starts what commands need
	 * @param out where answers go
	 * @param err where error messages go
	 * @param arguments the command line
	 * @return the exit code: 0 done, 1 something was rejected or failed, 2 wrong usage
	 */
	public static int run(Program program, PrintStream out, PrintStream err, String... arguments) {
		Settings split = Settings.of(arguments);
		return new CommandLine(new Commands(program, split.settings(), out))
			.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
			.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(new CommandFailures())
			.execute(split.words().toArray(String[]::new));
	}

	/** Without a command the program serves. */
	@Override
	public Integer call() {
		this.program.serve(this.settings);
		return ExitCode.DONE;
	}

	Program program() {
		return this.program;
	}

	List<String> settings() {
		return this.settings;
	}

	/** The program's settings, wherever they are given. */
	ProgramSettings programSettings() {
		return ProgramSettings.of(this.settings);
	}

	/**
	 * Lets the running server do something, if there is one.
	 * @param action what to do
	 * @return what it did; empty where no server runs, or none takes connections any more
	 * @throws ServerRefusalException if it does not do it, or the connection breaks off
	 */
	static <T> Optional<T> beside(Optional<RunningServer> server, ServerAction<T> action) {
		try {
			return server.isPresent() ? Optional.of(action.by(new ServerClient(server.get()))) : Optional.empty();
		}
		catch (ConnectException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw ServerRefusalException.brokenOff(ex);
		}
	}

	/**
	 * Asks a running server or, where there is none, the program itself, which is started
	 * only for a question that can be asked.
	 * @param query the query that will be asked
	 * @param given what it will be asked with
	 * @param work the questions to be asked of whoever answers
	 * @return what the work returns
	 */
	<T> T asking(String query, Map<String, List<String>> given, AnswerSource.Work<T> work) {
		ProgramSettings found = programSettings();
		return beside(found.server(), work::with).orElseGet(() -> {
			new ArgumentCheck(found.catalogue(), found.limits()).check(query, given);
			try (ConfigurableApplicationContext context = this.program.connect(this.settings)) {
				return work.with(new ProgramAnswers(context));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** Where answers go, as bytes. */
	OutputStream answers() {
		return this.answers;
	}

	/** What a running server is to do. */
	@FunctionalInterface
	interface ServerAction<T> {

		T by(ServerClient client) throws IOException;

	}

}
