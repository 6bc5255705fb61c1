package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.fealty.catalogue.NamedQuery;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * Times named queries that stand on derived relationships against plain Cypher that comes
 * to the same answer from the facts, once the two answers have been compared.
 */
final class Comparisons {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String ALL = "100000";

	private final Running program;

	private final Results results;

	Comparisons(Running program, Results results) {
		this.program = program;
		this.results = results;
	}

	/** Measures all that can be compared. */
	void measure() {
		this.program.catalogue().find("defection/defections").ifPresent(this::defectors);
		this.program.catalogue().find("succession/vacancies").ifPresent(this::vacancies);
		this.program.catalogue().find("defection/cascade").ifPresent(this::cascade);
	}

	private void defectors(NamedQuery query) {
		Asked all = new Asked(query, Map.of("fromOrganisation", BigOrganisation.ID, "limit", ALL));
		Plain plain = new Plain("defectors", List.of("party", "toOrganisation", "joinedFact"), (row) -> true);
		List<Record> rows = compare("all defectors of the big organisation", all, plain);
		time("the same columns of all of them", read("defectors-derived"), plain.cypher(), all);
		compare("their first page", all.and("limit", "25"), plain);
		String day = rows.get(rows.size() / 2).get("joinedLatest").toString();
		compare("those of one day", all.and("after", day).and("before", day), plain);
	}

	private void vacancies(NamedQuery query) {
		Plain plain = new Plain("vacancies", List.of("organisation", "predecessor", "successor"),
				(row) -> !row.get("successor").isNull() && !row.get("predecessor").isNull());
		compare("all vacancies", new Asked(query, Map.of("limit", ALL)), plain);
		time("first page of all vacancies", query.cypher(), plain.cypher(), new Asked(query, Map.of("limit", "25")));
	}

	/** From the first of the theatres' longest roads: whoever surely followed. */
	private void cascade(NamedQuery query) {
		String party = this.program.run("""
				MATCH (party:Entity)-[d:DEFECTED_TO]->(side:Entity)
				WHERE party.id STARTS WITH 't' AND d.joinedLatest IS NOT NULL
				WITH party, d, side ORDER BY d.joinedLatest, d.id
				WITH d.fromOrganisation AS left, side, collect(party.id) AS road
				RETURN road[0] AS party ORDER BY size(road) DESC, party LIMIT 1""", Map.of())
			.get(0)
			.get("party")
			.asString();
		Asked asked = new Asked(query, Map.of("party", party, "minConfidence", "1.0"));
		compare("cascade", asked,
				new Plain("cascade", List.of("party"), (row) -> !row.get("party").get("id").asString().equals(party)));
	}

	private List<Record> compare(String what, Asked asked, Plain plain) {
		List<Record> rows = this.program.run(asked.query().cypher(), asked.parameters());
		AtomicReference<Optional<List<Record>>> found = new AtomicReference<>(Optional.empty());
		double millis = Timing.time(() -> found.set(this.program.runInTime(plain.cypher(), asked.parameters())));
		found.get().ifPresentOrElse((facts) -> {
			tell(what, plain.answer(rows), plain.answer(facts));
			time(what, asked.query().cypher(), plain.cypher(), asked);
		}, () -> stopped(what, asked, millis));
		return rows;
	}

	private void tell(String what, Set<String> named, Set<String> facts) {
		TreeSet<String> both = new TreeSet<>(named);
		both.retainAll(facts);
		System.out.printf(Locale.ROOT, "%s: %d rows, %d of %d from facts are the same%n", what, named.size(),
				both.size(), facts.size());
		this.results.add(what, "rows of the query", named.size());
		this.results.add(what, "rows from facts", facts.size());
		this.results.add(what, "rows in both", both.size());
	}

	/** The database stopped what was to be compared; that took at least so long. */
	private void stopped(String what, Asked asked, double millis) {
		Timing derived = Timing
			.of(List.of(List.of(() -> this.program.run(asked.query().cypher(), asked.parameters()))), PATIENCE)
			.get(0);
		this.results.add(what, "at least, stopped", "derived", 0, derived);
		this.results.add(what, "at least, stopped", "facts", 0, Timing.once(millis));
		System.out.printf(Locale.ROOT, "%s: derived %.2f ms, from facts stopped after %.0f ms%n", what,
				derived.median(), millis);
	}

	private void time(String what, String derived, String facts, Asked asked) {
		List<Timing> timings = Timing.of(List.of(List.of(() -> this.program.run(derived, asked.parameters())),
				List.of(() -> this.program.run(facts, asked.parameters()))), PATIENCE);
		this.results.add(what, "", "derived", 0, timings.get(0));
		this.results.add(what, "", "facts", 0, timings.get(1));
		System.out.printf(Locale.ROOT, "%s: derived %.2f ms, from facts %.2f ms, %.1f times%n", what,
				timings.get(0).median(), timings.get(1).median(), timings.get(1).median() / timings.get(0).median());
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of("benchmarks", "cypher", file + ".cypher"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Plain Cypher that answers from facts.
	 *
	 * @param file its name in {@code benchmarks/cypher}
	 * @param columns what of a row is compared
	 * @param comparable which rows of the named query the plain one is to give too
	 */
	private record Plain(String file, List<String> columns, Predicate<Record> comparable) {

		String cypher() {
			return read(this.file);
		}

		private static String text(Value value) {
			return (value.hasType(TypeSystem.getDefault().NODE()) ? value.get("id") : value).asString("");
		}

		TreeSet<String> answer(List<Record> rows) {
			TreeSet<String> answer = new TreeSet<>();
			rows.stream().filter(this.comparable).forEach((row) -> {
				List<String> cells = new ArrayList<>();
				this.columns.forEach((column) -> cells.add(text(row.get(column))));
				answer.add(String.join(" ", cells));
			});
			return answer;
		}

	}

}
