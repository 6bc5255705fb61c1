package org.fealty.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.fealty.Fealty;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Asks more than can be answered: as many questions a second as the program answers at
 * best, twice and three times as many, whether or not those before have been answered.
 * What counts is how many are answered in each second, and how soon. Client and server
 * share the process and the machine, so that the client takes its part from the server.
 */
final class Overload {

	private static final List<String> QUESTIONS = List.of("/api/queries/entity/find?name=kebekov",
			"/api/queries/succession/leaders-of-organisation?organisation=caucasus-emirate",
			"/api/queries/defection/defections", "/api/queries/succession/vacancies",
			"/api/queries/attack/toll?organisation=caucasus-emirate");

	private static final Duration WARM_UP = Duration.ofSeconds(20);

	private static final int CLIENTS = 8;

	private final String address;

	private final Duration length;

	private Overload(String address, Duration length) {
		this.address = address;
		this.length = length;
	}

	/**
	 * Measures on the datasets that come with the program, and prints a line for each
	 * load.
	 * @param data the data folder
	 * @param seconds how long each load lasts
	 */
	static void measure(Path data, int seconds) throws InterruptedException {
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(Fealty.class).run(
				"--fealty.data=" + data, "--server.port=0", "--fealty.bolt=127.0.0.1:0",
				"--fealty.import-at-start=true")) {
			Overload overload = new Overload(
					"http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"),
					Duration.ofSeconds(seconds));
			overload.best(WARM_UP);
			double best = overload.best(overload.length);
			System.out.printf(Locale.ROOT, "best with %d clients in turns: %.0f answers/s%n", CLIENTS, best);
			for (double times : new double[] { 1, 2, 3, 1 }) {
				System.out.println(overload.offered(best, times));
			}
		}
	}

	/** Answers a second where each client asks when it has been answered. */
	private double best(Duration time) throws InterruptedException {
		AtomicLong answered = new AtomicLong();
		long end = System.nanoTime() + time.toNanos();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			IntStream.range(0, CLIENTS).forEach((client) -> clients.execute(() -> {
				for (int number = client; System.nanoTime() < end; number++) {
					if (ask(number) == HttpURLConnection.HTTP_OK) {
						answered.incrementAndGet();
					}
				}
			}));
		}
		return answered.get() / (double) time.toSeconds();
	}

	private String offered(double best, double times) throws InterruptedException {
		int all = (int) (best * times * this.length.toSeconds());
		long gap = (long) (1e9 / (best * times));
		long[] took = new long[all];
		AtomicInteger answered = new AtomicInteger();
		AtomicInteger refused = new AtomicInteger();
		AtomicInteger failed = new AtomicInteger();
		long start = System.nanoTime();
		long end;
		try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int number = 0; number < all; number++) {
				TimeUnit.NANOSECONDS.sleep(start + number * gap - System.nanoTime());
				int question = number;
				clients.execute(() -> {
					long asked = System.nanoTime();
					switch (ask(question)) {
						case HttpURLConnection.HTTP_OK -> took[answered.getAndIncrement()] = System.nanoTime() - asked;
						case HttpURLConnection.HTTP_UNAVAILABLE -> refused.incrementAndGet();
						default -> failed.incrementAndGet();
					}
				});
			}
			clients.shutdown();
			clients.awaitTermination(5, TimeUnit.MINUTES);
			end = System.nanoTime();
		}
		LongStream sorted = Arrays.stream(took, 0, answered.get()).sorted();
		long[] times99 = sorted.toArray();
		long late = (times99.length > 0) ? times99[(int) (times99.length * 0.99)] : 0;
		return String.format(Locale.ROOT,
				"%.0f times: %.0f asked/s, %.0f answered/s (%.2f of the best), %d refused, %d failed, 99 of 100 within %d ms",
				times, best * times, answered.get() * 1e9 / (end - start), answered.get() * 1e9 / (end - start) / best,
				refused.get(), failed.get(), TimeUnit.NANOSECONDS.toMillis(late));
	}

	/** The status; 0 where the connection fails. */
	private int ask(int number) {
		return ask(this.address, number);
	}

	/** Asks one of the questions; the status, 0 where the connection fails. */
	static int ask(String address, int number) {
		try {
			HttpURLConnection http = (HttpURLConnection) URI.create(address + QUESTIONS.get(number % QUESTIONS.size()))
				.toURL()
				.openConnection();
			int status = http.getResponseCode();
			try (InputStream body = (status < 400) ? http.getInputStream() : http.getErrorStream()) {
				if (body != null) {
					body.transferTo(OutputStream.nullOutputStream());
				}
			}
			return status;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
