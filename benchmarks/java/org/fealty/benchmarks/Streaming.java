package org.fealty.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Streams the members of the big organisation as NDJSON against a driver that takes the
 * same rows and drops them.
 */
final class Streaming {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final int LOOKS = 8;

	private final Running program;

	private final Results results;

	private final Asked asked;

	Streaming(Running program, Results results) {
		this.program = program;
		this.results = results;
		this.asked = new Asked(program.catalogue().find("allegiance/members-of").orElseThrow(),
				Map.of("organisation", BigOrganisation.ID, "limit", "100000"));
	}

	/** Measures time, then memory. */
	void measure() {
		long rows = drain((row) -> {
		});
		long bytes = stream((length) -> {
		});
		List<Timing> timings = Timing.of(List.of(List.of(() -> drain((row) -> {
		})), List.of(() -> stream((length) -> {
		}))), Duration.ofSeconds(30));
		this.results.add("NDJSON of the big organisation's members", "", "driver", (double) rows, timings.get(0));
		this.results.add("NDJSON of the big organisation's members", "", "endpoint", (double) rows, timings.get(1));
		double drained = growth(this::drain, rows);
		double streamed = growth(this::stream, bytes);
		this.results.add("heap while the rows are drained", "MiB", drained);
		this.results.add("heap while they are streamed", "MiB", streamed);
		System.out.printf(Locale.ROOT,
				"%d rows, %d bytes: drained in %.0f ms, streamed in %.0f ms (%.2f times); "
						+ "heap grew by %.1f and %.1f MiB%n",
				rows, bytes, timings.get(0).median(), timings.get(1).median(),
				timings.get(1).median() / timings.get(0).median(), drained, streamed);
	}

	private long drain(LongConsumer taken) {
		try (Session session = this.program.driver().session(READ)) {
			return session.executeRead((read) -> {
				Result rows = read.run(this.asked.query().cypher(), this.asked.parameters());
				long count = 0;
				while (rows.hasNext()) {
					rows.next();
					taken.accept(++count);
				}
				return count;
			});
		}
	}

	private long stream(LongConsumer taken) {
		AtomicLong bytes = new AtomicLong();
		return this.program.get(this.asked.path("ndjson"), (length) -> taken.accept(bytes.addAndGet(length)));
	}

	/**
	 * By how much the heap that is in use is larger, at the worst of a few looks on the
	 * way, than before; the database's own share is in it, since it runs in this process.
	 */
	private static double growth(Consumer<LongConsumer> work, long total) {
		long before = used();
		long[] most = { 0, total / (LOOKS + 1) };
		work.accept((taken) -> {
			if (taken >= most[1]) {
				most[0] = Math.max(most[0], used() - before);
				most[1] += total / (LOOKS + 1);
			}
		});
		return most[0] / (double) (1 << 20);
	}

	private static long used() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
