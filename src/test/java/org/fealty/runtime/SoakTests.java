package org.fealty.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fealty.Fealty;
import org.fealty.cli.Commands;
import org.fealty.testing.ForkedJvm;
import org.fealty.testing.NothingToStart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole program under reads at 70 % of the best rate while a dataset comes in and
 * goes, for 30 minutes or as many as {@code -Dsoak.minutes=…} says: the heap after a
 * collection, threads and open files stay where they were.
 */
@Tag("soak")
class SoakTests {

	private static final List<String> QUESTIONS = List.of("/api/queries/entity/find?name=kebekov",
			"/api/queries/succession/leaders-of-organisation?organisation=caucasus-emirate",
			"/api/queries/defection/defections", "/api/entities/caucasus-emirate", "/api/graph",
			"/api/queries/evidence/statements-of?fact=none", "/api/queries/succession/vacancies");

	/** What is asked first has to be compiled and planned. */
	private static final Duration WARM_UP = Duration.ofSeconds(60);

	private static final Duration CALIBRATION = Duration.ofSeconds(20);

	private static final double SHARE = 0.7;

	private static final Pattern GENERATION = Pattern.compile("\\btotal \\d+K, used (\\d+)K");

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final AtomicLong asked = new AtomicLong();

	private final AtomicLong faults = new AtomicLong();

	private final AtomicBoolean ended = new AtomicBoolean();

	@TempDir
	private Path folder;

	@Test
	void growsNeitherInHeapNorInThreadsNorInOpenFiles() throws Exception {
		Duration length = Duration.ofMinutes(Long.getLong("soak.minutes", 30));
		try (ForkedJvm program = ForkedJvm.start(this.folder, Fealty.class, "--fealty.data=" + data(),
				"--fealty.import=" + Path.of("import").toAbsolutePath(), "--server.port=0",
				"--fealty.bolt=127.0.0.1:0")) {
			program.awaitLine("Three things to try");
			RunningServer server = RunningServer.of(data()).orElseThrow();
			rate(server, WARM_UP);
			double best = rate(server, CALIBRATION);
			List<Thread> workers = List.of(Thread.ofVirtual().start(() -> read(server, SHARE * best)),
					Thread.ofVirtual().start(this::importAndWithdraw));
			List<Sample> samples = samples(server.process(), length);
			this.ended.set(true);
			for (Thread worker : workers) {
				worker.join();
			}
			judge(samples, best);
			assertThat(program.output()).noneMatch((line) -> line.contains("ERROR") || line.startsWith("\tat "));
		}
	}

	/** The second quarter is compared with the last one: the first one warms up. */
	private void judge(List<Sample> samples, double best) {
		int quarter = samples.size() / 4;
		List<Sample> early = samples.subList(quarter, 2 * quarter);
		List<Sample> late = samples.subList(3 * quarter, samples.size());
		System.out.println(
				"best rate %.1f/s, %d questions, %d not answered".formatted(best, this.asked.get(), this.faults.get()));
		samples.forEach(System.out::println);
		assertThat(this.faults).hasValue(0);
		assertThat(samples).extracting(Sample::heap).doesNotContain(0L);
		assertThat(median(late, Sample::heap)).isLessThan(median(early, Sample::heap) * 12 / 10 + 20_000);
		assertThat(median(late, Sample::threads)).isLessThan(median(early, Sample::threads) + 15);
		assertThat(median(late, Sample::files)).isLessThan(median(early, Sample::files) + 30);
	}

	private static long median(List<Sample> samples, ToLongFunction<Sample> what) {
		return samples.stream().mapToLong(what).sorted().skip(samples.size() / 2).findFirst().orElseThrow();
	}

	private static List<Sample> samples(long process, Duration length) throws Exception {
		List<Sample> samples = new ArrayList<>();
		Instant end = Instant.now().plus(length);
		while (Instant.now().isBefore(end) || samples.size() < 8) {
			Thread.sleep(Math.min(10_000, length.toMillis() / 20));
			jcmd(process, "GC.run");
			samples.add(new Sample(heap(jcmd(process, "GC.heap_info")), threads(process), files(process)));
		}
		return samples;
	}

	/** So many questions a second can one client ask, one after the other. */
	private double rate(RunningServer server, Duration time) {
		Instant end = Instant.now().plus(time);
		long count = 0;
		while (Instant.now().isBefore(end)) {
			ask(server, count++);
		}
		return count / (double) time.toSeconds();
	}

	private void read(RunningServer server, double rate) {
		Instant start = Instant.now();
		for (long count = 0; !this.ended.get(); count++) {
			ask(server, count);
			this.asked.incrementAndGet();
			pause(Duration.between(Instant.now(), start.plusMillis((long) (count * 1_000 / rate))));
		}
	}

	private void ask(RunningServer server, long number) {
		String path = QUESTIONS.get((int) (number % QUESTIONS.size()));
		try {
			HttpResponse<String> answer = CLIENT.send(
					HttpRequest.newBuilder(URI.create(server.uri() + path)).timeout(Duration.ofMinutes(2)).build(),
					BodyHandlers.ofString());
			if (answer.statusCode() >= 500) {
				System.out.println(answer.statusCode() + " " + path + " " + answer.body());
				this.faults.incrementAndGet();
			}
		}
		catch (IOException ex) {
			System.out.println(ex + " " + path);
			this.faults.incrementAndGet();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void importAndWithdraw() {
		while (!this.ended.get()) {
			command("withdraw", "north-caucasus");
			command("import", Path.of("import").toAbsolutePath().toString());
			pause(Duration.ofSeconds(2));
		}
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(Math.max(0, time.toMillis()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void command(String... words) {
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		Commands.run(new NothingToStart(), nowhere, nowhere,
				Stream.concat(Stream.of(words), Stream.of("--fealty.data=" + data())).toArray(String[]::new));
	}

	private static String jcmd(long process, String command) throws Exception {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(process), command)
			.redirectErrorStream(true)
			.start();
		String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		jcmd.waitFor();
		return output;
	}

	private static long heap(String info) {
		Matcher generation = GENERATION.matcher(info);
		long used = 0;
		while (generation.find()) {
			used += Long.parseLong(generation.group(1));
		}
		return used;
	}

	private static long threads(long process) throws IOException {
		try (Stream<Path> tasks = Files.list(Path.of("/proc", String.valueOf(process), "task"))) {
			return tasks.count();
		}
	}

	private static long files(long process) throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process), "fd"))) {
			return open.count();
		}
	}

	private Path data() {
		return this.folder.resolve("data");
	}

	/**
	 * What a process takes.
	 *
	 * @param heap kilobytes in use after a collection
	 * @param threads threads of the operating system
	 * @param files open files and connections
	 */
	private record Sample(long heap, long threads, long files) {
	}

}
