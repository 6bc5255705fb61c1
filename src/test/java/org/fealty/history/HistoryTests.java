package org.fealty.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.fealty.derivation.DerivationResult;
import org.fealty.derivation.RandomStatements;
import org.fealty.derivation.DerivedWorld;
import org.fealty.fact.Fact;
import org.fealty.fact.Consolidation;
import org.fealty.statement.Entity;
import org.fealty.model.Predicate;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTests {

	private static final int WORLDS = Integer.getInteger("worlds", 400);

	private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

	private static LongStream seeds() {
		return LongStream.range(0, WORLDS);
	}

	@Test
	void onEveryDayTheHistorySaysWhatFollowsFromWhatWasPublishedByThen() {
		seeds().forEach((seed) -> {
			List<Statement> statements = world(seed);
			History history = replay(statements, everybody(statements));
			days(statements).forEach((day) -> assertThat(known(history, day)).as("world %d on %s", seed, day)
				.isEqualTo(fromScratch(statements, day)));
		});
	}

	/**
	 * Nobody dates the raid; a claim tells that it was over by then, and later a date.
	 */
	@Test
	void theNodeOfAnEventThatNobodyDatesShowsByWhenItWas() {
		List<Statement> statements = List.of(
				StatementBuilder.that("is", Predicate.CLAIMED, "raid").since("2013-12-20").in("2016-01-01").statement(),
				StatementBuilder.that("Ali", Predicate.KILLED_IN, "raid")
					.since("2013-12-18")
					.in("2016-01-02")
					.statement(),
				StatementBuilder.of("raid", AttributeType.DATE, "2013-12-17").in("2016-01-03").statement());

		List<NodeVersion> raid = replay(statements, everybody(statements)).nodes()
			.stream()
			.filter((node) -> node.entity().equals("raid"))
			.toList();

		assertThat(raid).extracting((node) -> node.properties().get("dateLatest"))
			.containsExactly(null, LocalDate.of(2013, 12, 20), LocalDate.of(2013, 12, 18), LocalDate.of(2013, 12, 17));
		assertThat(raid).extracting(NodeVersion::knownFrom)
			.containsExactly(NodeVersion.EVER, FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
	}

	@Test
	void nothingIsKnownBeforeTheFirstDay() {
		seeds().forEach((seed) -> {
			List<Statement> statements = world(seed);
			History history = replay(statements, everybody(statements));
			assertThat(known(history, days(statements).getFirst().minusDays(1))).isEmpty();
		});
	}

	@Test
	void statesOfOneIdNeverOverlapAndThoseThatMeetDiffer() {
		seeds().forEach((seed) -> {
			List<Statement> statements = world(seed);
			Map<String, FactVersion> last = new HashMap<>();
			for (FactVersion version : replay(statements, everybody(statements)).facts()) {
				FactVersion before = last.put(version.id(), version);
				assertThat(version.knownTo()).satisfiesAnyOf((to) -> assertThat(to).isNull(),
						(to) -> assertThat(to).isAfter(version.knownFrom()));
				if (before != null) {
					assertThat(before.knownTo()).isNotNull().isBeforeOrEqualTo(version.knownFrom());
					assertThat(version.knownFrom().equals(before.knownTo()) && before.state().equals(version.state()))
						.isFalse();
				}
			}
		});
	}

	@Test
	void theOrderOfStatementsDoesNotMatter() {
		seeds().forEach((seed) -> {
			List<Statement> statements = world(seed);
			List<Statement> shuffled = new ArrayList<>(statements);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(replay(shuffled, everybody(statements))).as("world %d", seed)
				.isEqualTo(replay(statements, everybody(statements)));
		});
	}

	@Test
	void whatAChangeReachesHasTheSameHistoryWithinItsReachAsWithinTheWholeWorld() {
		seeds().forEach((seed) -> {
			List<Statement> statements = world(seed);
			List<Fact> facts = consolidate(statements);
			String touched = statements.getFirst().about().subject();
			Set<String> affected = DerivedWorld.dependents(Set.of(touched), facts);
			Set<String> needed = DerivedWorld.grounds(affected, facts);
			List<Statement> within = statements.stream()
				.filter((statement) -> needed.contains(statement.about().subject()))
				.toList();
			assertThat(replay(within, affected).facts()).as("world %d", seed)
				.isEqualTo(replay(statements, everybody(statements)).facts()
					.stream()
					.filter((version) -> affected.contains(version.subject()))
					.toList());
		});
	}

	/**
	 * A world of which each row stands in one of a few publications, some once more in
	 * the words of somebody else.
	 */
	private static List<Statement> world(long seed) {
		Random random = new Random(seed);
		List<StatementBuilder> told = new ArrayList<>(RandomStatements.of(seed));
		RandomStatements.of(seed)
			.stream()
			.filter((one) -> random.nextInt(2) == 0)
			.forEach((one) -> told.add(one.by("echo")));
		if (random.nextInt(3) == 0) {
			told.add(StatementBuilder.of("ce", AttributeType.KIND, "umbrella"));
		}
		if (random.nextInt(3) == 0) {
			told.add(StatementBuilder.of("Ali", AttributeType.NAME, "Abu Ali"));
		}
		told.add(StatementBuilder.that("Umar", Predicate.AFFILIATED_WITH, "is"));
		return told.stream().map((one) -> one.in(FIRST.plusDays(random.nextInt(8)).toString()).statement()).toList();
	}

	private static NavigableSet<LocalDate> days(Collection<Statement> statements) {
		return statements.stream()
			.map(consolidation(statements)::knownFrom)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> everybody(Collection<Statement> statements) {
		return Set.copyOf(entities(statements).keySet());
	}

	private static History replay(Collection<Statement> statements, Set<String> about) {
		return History.of(entities(statements), consolidation(statements), statements, about, about);
	}

	private static Map<String, State> known(History history, LocalDate day) {
		return history.facts()
			.stream()
			.filter((version) -> version.isKnownOn(day))
			.collect(Collectors.toMap(FactVersion::id, FactVersion::state, (a, b) -> a, TreeMap::new));
	}

	/**
	 * The law: what the two pure functions give over what was published by then alone.
	 */
	private static Map<String, State> fromScratch(Collection<Statement> statements, LocalDate day) {
		Consolidation consolidation = consolidation(statements);
		List<Statement> published = statements.stream()
			.filter((statement) -> !consolidation.knownFrom(statement).isAfter(day))
			.toList();
		DerivationResult conclusions = DerivedWorld.derive(entities(statements), consolidate(published));
		Map<String, State> states = new TreeMap<>();
		conclusions.facts().forEach((fact) -> states.merge(fact.id(), State.of(fact), State::with));
		conclusions.derived().forEach((derived) -> states.merge(derived.id(), State.of(derived), State::with));
		return states;
	}

	private static List<Fact> consolidate(Collection<Statement> statements) {
		Consolidation consolidation = consolidation(statements);
		return statements.stream()
			.collect(Collectors.groupingBy(Statement::factId))
			.values()
			.stream()
			.map(consolidation::consolidate)
			.toList();
	}

	private static Map<String, Entity> entities(Collection<Statement> statements) {
		return new HashMap<>(DerivedWorld.entities(consolidate(statements)));
	}

	private static Consolidation consolidation(Collection<Statement> statements) {
		Map<String, Source> sources = new HashMap<>();
		Set<String> ids = new HashSet<>();
		statements.forEach((statement) -> ids.add(statement.citation().source()));
		ids.forEach((id) -> sources.put(id, DerivedWorld.source(id)));
		return new Consolidation(sources, new Voices(List.of()));
	}

}
