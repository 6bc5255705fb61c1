package org.fealty.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
@Command(name = "fealty", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class,
		description = "A graph of allegiance over uncertain, sourced and disputed facts.",
		footer = { "", "Settings of the program, such as --server.port=9090, may stand anywhere.",
				"Exit codes: 0 done, 1 something was rejected or failed, 2 wrong usage." },
		subcommands = { ServeCommand.class, CheckCommand.class, ImportCommand.class, WithdrawCommand.class,
				QueryCommand.class, CatalogueCommand.class })
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
	 * @param err where accounts of what went wrong go
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

	/** The setting of this name, where the command line or the environment gives one. */
	Optional<String> setting(String name) {
		String start = "--" + name + "=";
		Optional<String> given = this.settings.stream()
			.filter((setting) -> setting.startsWith(start))
			.map((setting) -> setting.substring(start.length()))
			.reduce((first, last) -> last);
		return given.or(() -> Optional.ofNullable(System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
	}

	/** Where answers go, byte by byte. */
	OutputStream answers() {
		return this.answers;
	}

}
