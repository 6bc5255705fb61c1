package org.fealty.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tools of the registries of npm and Python, installed below {@code target} for tests
 * alone. Where the machine has no Node or no Python, or reaches no registry, the test is
 * skipped with a message.
 */
public final class RegistryTools {

	private static final Path PACKAGES = Path.of("src/test/resources/read-back/package.json");

	private static final int MINUTES = 10;

	private RegistryTools() {
	}

	/** Where the tools lie, and files for them may. */
	public static Path folder() throws IOException {
		return Files.createDirectories(Path.of("target/read-back")).toAbsolutePath();
	}

	/** The folder in which Node finds the packages of {@code read-back/package.json}. */
	public static Path npm() throws IOException {
		Path copy = folder().resolve("package.json");
		boolean same = Files.exists(copy) && Files.mismatch(PACKAGES, copy) < 0;
		if (!same || !Files.exists(folder().resolve("node_modules"))) {
			Files.copy(PACKAGES, copy, StandardCopyOption.REPLACE_EXISTING);
			install("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
		}
		return folder();
	}

	/** A Python that finds these packages. */
	public static Path python(String... packages) throws IOException {
		Path python = folder().resolve("venv/bin/python");
		if (!Files.exists(python)) {
			install("python3", "-m", "venv", "venv");
		}
		install(Stream.concat(Stream.of(python.toString(), "-m", "pip", "install", "--quiet"), Stream.of(packages))
			.toArray(String[]::new));
		return python;
	}

	/** The lines that a command prints; it must succeed. */
	public static List<String> run(String... command) throws IOException {
		List<String> output = new ArrayList<>();
		assertThat(finishes(output, command)).as(String.join("\n", output)).isTrue();
		return output;
	}

	private static void install(String... command) throws IOException {
		List<String> output = new ArrayList<>();
		assumeTrue(finishes(output, command),
				() -> "skipped: " + String.join(" ", command) + " did not work: " + String.join(" / ", output));
	}

	private static boolean finishes(List<String> output, String... command) throws IOException {
		Path errors = folder().resolve("errors.txt");
		Process process;
		try {
			process = new ProcessBuilder(command).directory(folder().toFile()).redirectError(errors.toFile()).start();
		}
		catch (IOException ex) {
			output.add(String.valueOf(ex.getMessage()));
			return false;
		}
		try {
			process.getOutputStream().close();
			output.addAll(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
			boolean done = process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
			if (!done) {
				output.addAll(Files.readAllLines(errors));
			}
			return done;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			process.destroy();
		}
	}

}
