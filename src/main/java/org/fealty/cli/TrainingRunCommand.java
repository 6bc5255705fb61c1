package org.fealty.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the program on a temporary data folder, asks it what users ask and stops it, so
 * that Java can note which classes all that needs ({@code bin/fealty --prepare}).
 */
@Command(name = "training-run", hidden = true,
		description = "Start, answer and stop, for Java to note what that needs.")
final class TrainingRunCommand implements Callable<Integer> {

	private static final List<List<String>> COMMANDS = List.of(List.of("--help"), List.of("query", "--help"),
			List.of("query", "entity/find", "name=asild"), List.of("query", "entity/find", "nam=asild"),
			List.of("query", "entity/found"), List.of("query", "defection/cascade", "leader=rustam-asildarov"),
			List.of("withdraw", "nothing"), List.of("catalogue"));

	@ParentCommand
	private @Nullable Commands commands;

	@Override
	public Integer call() throws IOException {
		Path data = Files.createTempDirectory("fealty");
		try {
			run(Required.of(this.commands), data);
		}
		finally {
			FileSystemUtils.deleteRecursively(data);
		}
		return ExitCode.DONE;
	}

	private static void run(Commands parent, Path data) {
		List<String> settings = new ArrayList<>(parent.settings());
		settings.addAll(List.of("--fealty.data=" + data, "--fealty.bolt=127.0.0.1:0", "--server.port=0"));
		try (ConfigurableApplicationContext context = parent.program().serve(settings);
				PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
			for (List<String> command : COMMANDS) {
				List<String> words = new ArrayList<>(command);
				words.add("--fealty.data=" + data);
				Commands.run(parent.program(), nowhere, nowhere, words.toArray(String[]::new));
			}
			withoutServer(parent, context.isActive(), nowhere);
		}
	}

	/** A wrong question is refused without a server as well. */
	private static void withoutServer(Commands parent, boolean active, PrintStream nowhere) {
		if (active) {
			Commands.run(parent.program(), nowhere, nowhere, "query", "entity/find", "nam=asild",
					"--fealty.data=" + Path.of("no", "such", "folder"));
		}
	}

}
