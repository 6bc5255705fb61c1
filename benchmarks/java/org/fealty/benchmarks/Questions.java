package org.fealty.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.fealty.catalogue.NamedQuery;
import org.fealty.query.QueryRunner;

/**
 * Times every named query, over the bare driver and over its endpoint, for arguments
 * whose answers have about the same size.
 */
final class Questions {

	private static final Duration PATIENCE = Duration.ofMillis(2_500);

	/** A day by which all is known, so that the answer is the same. */
	private static final String LATER = Calendar.exactly(Calendar.LAST + 500);

	private static final int IN_A_BUCKET = 12;

	private static final int ROUNDS = 3_000;

	private final Running program;

	private final Results results;

	private final Arguments arguments;

	private final QueryRunner runner;

	Questions(Running program, Results results) {
		this.program = program;
		this.results = results;
		this.arguments = new Arguments(program);
		this.runner = program.part(QueryRunner.class);
	}

	/** Measures all queries of the catalogue. */
	void measure() {
		warmUp();
		for (NamedQuery query : this.program.catalogue().queries()) {
			Map<Bucket, List<Sized>> buckets = new TreeMap<>();
			this.arguments.local(query)
				.stream()
				.map(this::sized)
				.filter((asked) -> asked.rows() > 0)
				.forEach((asked) -> buckets.computeIfAbsent(Bucket.of(asked.rows()), (bucket) -> new ArrayList<>())
					.add(asked));
			buckets.forEach((bucket, asked) -> measure(query, bucket.words(), bucket.nearest(asked)));
			this.arguments.global(query).forEach((asked) -> whole(query, asked));
		}
	}

	/** What every question passes through is compiled before the first is measured. */
	private void warmUp() {
		Map<String, List<Asked>> questions = this.program.catalogue()
			.queries()
			.stream()
			.filter((query) -> List.of("allegiance/members-of", "allegiance/network-on-date").contains(query.name()))
			.collect(Collectors.toMap(NamedQuery::name, this.arguments::local));
		for (int round = 0; round < ROUNDS; round++) {
			for (List<Asked> asked : questions.values()) {
				this.program.get(asked.get(round % asked.size()).path("json"));
			}
		}
	}

	private Sized sized(Asked asked) {
		return new Sized(asked, this.program.run(asked.query().cypher(), asked.parameters()).size());
	}

	/**
	 * What takes longer than anybody waits for is asked once, by the driver alone; the
	 * database stops it after two minutes.
	 */
	private void whole(NamedQuery query, Asked asked) {
		AtomicInteger rows = new AtomicInteger();
		double millis = Timing.time(() -> this.program.runInTime(query.cypher(), asked.parameters())
			.ifPresent((answer) -> rows.set(answer.size())));
		if (millis > PATIENCE.toMillis()) {
			this.results.add(query.name(), "whole graph", "driver", rows.get(), Timing.once(millis));
			System.out.printf(Locale.ROOT, "%-36s whole graph   %d rows, once in %.0f ms%n", query.name(), rows.get(),
					millis);
		}
		else {
			measure(query, "whole graph", List.of(new Sized(asked, rows.get())));
		}
	}

	private void measure(NamedQuery query, String bucket, List<Sized> asked) {
		List<Runnable> driver = asked.stream()
			.<Runnable>map((one) -> () -> this.program.run(query.cypher(), one.asked().parameters()))
			.toList();
		List<Runnable> endpoint = asked.stream()
			.<Runnable>map((one) -> () -> this.program.get(one.asked().path("json")))
			.toList();
		List<Runnable> known = asked.stream()
			.<Runnable>map((one) -> () -> this.program.get(one.asked().and("knownBy", LATER).path("json")))
			.toList();
		List<String> ways = knows(asked.get(0).asked()) ? List.of("driver", "endpoint", "knownBy")
				: List.of("driver", "endpoint");
		List<Timing> timings = Timing.of(List.of(driver, endpoint, known).subList(0, ways.size()), PATIENCE);
		double rows = asked.stream().mapToInt(Sized::rows).average().orElse(0);
		StringBuilder line = new StringBuilder("%-36s %-13s %7.1f rows".formatted(query.name(), bucket, rows));
		for (int way = 0; way < ways.size(); way++) {
			Timing timing = timings.get(way);
			this.results.add(query.name(), bucket, ways.get(way), rows, timing);
			line.append(", %s %.2f ms (%.2f)".formatted(ways.get(way), timing.median(), timing.slow()));
		}
		System.out.println(line);
	}

	/** Whether the query can be asked as of what was known on a day. */
	private boolean knows(Asked asked) {
		Map<String, List<String>> given = new HashMap<>();
		asked.and("knownBy", LATER).given().forEach((name, value) -> given.put(name, List.of(value)));
		try {
			this.runner.check(asked.query().name(), given);
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	/** A question and how many rows its answer has. */
	private record Sized(Asked asked, int rows) {
	}

	/** Answers of one order of magnitude. */
	private enum Bucket {

		ONES("1-9 rows", 4), TENS("10-99 rows", 30), HUNDREDS("100-999 rows", 300), MORE("1000 rows", 1001);

		private final String words;

		private final int middle;

		Bucket(String words, int middle) {
			this.words = words;
			this.middle = middle;
		}

		static Bucket of(int rows) {
			return values()[Math.min(3, String.valueOf(rows).length() - 1)];
		}

		String words() {
			return this.words;
		}

		/** Those nearest to the middle, so that graphs of any size are asked the like. */
		List<Sized> nearest(List<Sized> asked) {
			return asked.stream()
				.sorted(Comparator
					.comparingDouble((Sized one) -> Math.abs(Math.log((double) one.rows() / this.middle))))
				.limit(IN_A_BUCKET)
				.toList();
		}

	}

}
