package org.fealty.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.fealty.Fealty;
import org.fealty.testing.ForkedJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole program is asked three times as much as it answers at best, by a client in
 * another process that yields to it: as many answers come, the rest is refused at once,
 * and its health is told. Loads take turns, so that what else the machine does falls on
 * each; {@code -Doverload.seconds=…} says how long one lasts.
 */
@Tag("deep")
class OverloadTests {

	private static final List<String> QUESTIONS = List.of("/api/queries/entity/find?name=kebekov",
			"/api/queries/succession/leaders-of-organisation?organisation=caucasus-emirate",
			"/api/queries/defection/defections", "/api/queries/succession/vacancies",
			"/api/queries/attack/toll?organisation=caucasus-emirate");

	private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("overload.seconds", 20));

	private static final int CLIENTS = 8;

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@TempDir
	private Path folder;

	@Test
	void answersAsMuchRefusesTheRestAtOnceAndTellsItsHealth() throws Exception {
		Path data = this.folder.resolve("data");
		try (ForkedJvm program = ForkedJvm.start(this.folder, Fealty.class, "--fealty.data=" + data,
				"--fealty.import=" + Path.of("import").toAbsolutePath(), "--server.port=0",
				"--fealty.bolt=127.0.0.1:0")) {
			program.awaitLine("Three things to try");
			yieldToTheProgram();
			String address = RunningServer.of(data).orElseThrow().uri().toString();
			best(address, LENGTH);
			double best = best(address, LENGTH);
			System.out.printf(Locale.ROOT, "best with %d clients in turns: %.0f answers/s%n", CLIENTS, best);
			List<Load> once = new ArrayList<>();
			List<Load> thrice = new ArrayList<>();
			for (int round = 0; round < 3; round++) {
				once.add(load(address, best, 1));
				thrice.add(load(address, best, 3));
			}
			judge(once, thrice);
			assertThat(program.output()).noneMatch((line) -> line.startsWith("\tat "));
		}
	}

	private static void judge(List<Load> once, List<Load> thrice) {
		assertThat(sum(thrice, Load::answered)).isGreaterThan(sum(once, Load::answered) * 8 / 10);
		assertThat(sum(thrice, Load::refused)).isPositive();
		assertThat(thrice).allSatisfy((load) -> {
			assertThat(load.failed()).isZero();
			assertThat(load.healthLate()).isLessThan(2_000);
			assertThat(load.refusalLate()).isLessThan(load.answerLate() + 1_000);
		});
	}

	private static int sum(List<Load> loads, ToIntFunction<Load> what) {
		return loads.stream().mapToInt(what).sum();
	}

	private static void yieldToTheProgram() throws Exception {
		new ProcessBuilder("renice", "-n", "19", "-p", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
	}

	/** Answers a second where each client asks when it has been answered. */
	private static double best(String address, Duration time) {
		AtomicInteger answered = new AtomicInteger();
		long end = System.nanoTime() + time.toNanos();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			IntStream.range(0, CLIENTS).forEach((client) -> clients.execute(() -> {
				for (int number = client; System.nanoTime() < end; number++) {
					if (ask(address, QUESTIONS.get(number % QUESTIONS.size())).status() == 200) {
						answered.incrementAndGet();
					}
				}
			}));
		}
		return answered.get() / (double) time.toSeconds();
	}

	/** Asks so many times the best rate, whether or not those before were answered. */
	private static Load load(String address, double best, int times) throws Exception {
		long gap = (long) (1e9 / (best * times));
		List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
		List<Answer> health = Collections.synchronizedList(new ArrayList<>());
		AtomicBoolean ended = new AtomicBoolean();
		long start = System.nanoTime();
		try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			clients.execute(() -> {
				while (!ended.get()) {
					health.add(ask(address, "/actuator/health/readiness"));
					health.add(ask(address, "/actuator/health"));
				}
			});
			for (int number = 0; System.nanoTime() - start < LENGTH.toNanos(); number++) {
				TimeUnit.NANOSECONDS.sleep(start + number * gap - System.nanoTime());
				String question = QUESTIONS.get(number % QUESTIONS.size());
				clients.execute(() -> answers.add(ask(address, question)));
			}
			ended.set(true);
		}
		Load load = Load.of(answers, health);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf(Locale.ROOT, "%d times: %.0f asked/s, %.0f answered/s, %s%n", times, answers.size() / seconds,
				load.answered() / seconds, load);
		return load;
	}

	private static Answer ask(String address, String path) {
		long asked = System.nanoTime();
		int status = 0;
		try {
			HttpResponse<Void> answer = CLIENT.send(
					HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1)).build(),
					HttpResponse.BodyHandlers.discarding());
			boolean bare = answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isEmpty();
			status = bare ? 0 : answer.statusCode();
		}
		catch (IOException ex) {
			// What breaks off counts as failed.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return new Answer(status, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
	}

	/**
	 * One answer.
	 *
	 * @param status 0 if there was none, or a refusal without Retry-After
	 * @param millis how long it took
	 */
	private record Answer(int status, long millis) {
	}

	/**
	 * What became of all questions; times are in milliseconds, within which 99 of 100
	 * came.
	 */
	private record Load(int answered, int refused, int failed, long answerLate, long refusalLate, long healthLate) {

		static Load of(List<Answer> answers, List<Answer> health) {
			int answered = count(answers, 200);
			int refused = count(answers, 503);
			return new Load(answered, refused, answers.size() - answered - refused + health.size() - count(health, 200),
					late(answers, 200), late(answers, 503), late(health, 200));
		}

		private static int count(List<Answer> answers, int status) {
			return (int) answers.stream().filter((answer) -> answer.status() == status).count();
		}

		private static long late(List<Answer> answers, int status) {
			long[] sorted = answers.stream()
				.filter((answer) -> answer.status() == status)
				.mapToLong(Answer::millis)
				.sorted()
				.toArray();
			return (sorted.length == 0) ? 0 : sorted[(int) (sorted.length * 0.99)];
		}

	}

}
