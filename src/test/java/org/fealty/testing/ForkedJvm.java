package org.fealty.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Another process that runs a class of the test's class path, for what only a process of
 * its own can show: that it dies, that it is told to stop, what it prints and returns.
 */
public final class ForkedJvm implements AutoCloseable {

	/** Generous, since builds share machines; nothing ever waits that long in vain. */
	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Process process;

	private final List<String> output = new CopyOnWriteArrayList<>();

	private final Thread reader;

	private ForkedJvm(Process process) {
		this.process = process;
		this.reader = Thread.ofVirtual().start(this::read);
	}

	/**
	 * Starts a class in a new process.
	 * @param folder where it works
	 * @param main a class with a main method
	 * @param arguments what the main method is given
	 */
	public static ForkedJvm start(Path folder, Class<?> main, String... arguments) throws IOException {
		return start(List.of(), folder, main, arguments);
	}

	/**
	 * Starts a class in a new process.
	 * @param prefix a command that runs the one that stands behind it, with its arguments
	 * @param folder where it works
	 * @param main a class with a main method
	 * @param arguments what the main method is given
	 */
	public static ForkedJvm start(List<String> prefix, Path folder, Class<?> main, String... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(prefix);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				main.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		// Surefire's own agent would write its counts over those of the tests.
		Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(builder.environment()::remove);
		return new ForkedJvm(builder.start());
	}

	/** Whether it runs. */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** All lines printed so far, standard output and standard error as they came. */
	public List<String> output() {
		return List.copyOf(this.output);
	}

	/**
	 * Waits for a line.
	 * @param part what the line contains
	 * @return the line
	 * @throws AssertionError with all that was printed, if the process ends without it
	 */
	public String awaitLine(String part) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			boolean ended = !this.reader.isAlive();
			var line = this.output.stream().filter((printed) -> printed.contains(part)).findFirst();
			if (line.isPresent()) {
				return line.get();
			}
			if (ended) {
				break;
			}
			Thread.sleep(50);
		}
		throw new AssertionError("'" + part + "' was not printed. What was:\n" + String.join("\n", this.output));
	}

	/** Waits until the process has ended by itself and returns its exit code. */
	public int awaitExit() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new AssertionError("It still runs. It printed:\n" + String.join("\n", this.output));
		}
		this.reader.join();
		return this.process.exitValue();
	}

	/**
	 * Asks it to stop, as service managers do. The process itself would also close what
	 * we read from it, and its last words would be lost.
	 */
	public void terminate() {
		this.process.toHandle().destroy();
	}

	/** Ends it at once, without its doing, as a power cut would. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private void read() {
		try (var lines = this.process.inputReader()) {
			lines.lines().forEach(this.output::add);
		}
		catch (IOException ex) {
			this.output.add(ex.toString());
		}
	}

}
