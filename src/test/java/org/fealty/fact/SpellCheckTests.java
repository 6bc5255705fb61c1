package org.fealty.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.fealty.statement.Statement;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.CLAIMED;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.SUCCEEDED;

class SpellCheckTests {

	private static final SpellCheck CHECK = new SpellCheck(
			Map.of("paper", Library.source("paper", Days.PUBLISHED, "2026-11-21")));

	@Test
	void findsNothingWhereOnePeriodSatisfiesAll() {
		assertThat(doubts(led().since("2012"), led().on("2013"), led().until("2014-07"), led().until(".."))).isEmpty();
	}

	@Test
	void findsTwoStretchesThatDoNotMeet() {
		Statement first = led().since("2010").until("2011").statement();
		Statement second = led().since("2013").until("2014").statement();

		assertThat(CHECK.doubts(List.of(first, second))).containsExactly(
				new SpellDoubt.NotOnePeriod(first.about(), sorted(first, second)),
				new SpellDoubt.NotOnePeriod(first.about(), sorted(first, second)));
	}

	@Test
	void findsASightingBeforeTheBeginningAndOneAfterTheEnd() {
		assertThat(doubts(led().since("2012"), led().on("2011"))).hasSize(1);
		assertThat(doubts(led().until("2012"), led().on("2013"))).hasSize(1);
		assertThat(doubts(led().until("2012"), led().until(".."))).hasSize(1);
	}

	@Test
	void findsARowWhoseSourceWasWrittenBeforeItBegins() {
		Statement row = led().since("2015").until("..").statement();

		assertThat(CHECK.doubts(List.of(row)))
			.containsExactly(new SpellDoubt.NotOnePeriod(row.about(), List.of(row.id())));
	}

	@Test
	void passesOverWhatIsHedgedOrDenied() {
		assertThat(
				doubts(led().since("2012"), led().suspects().on("2011"), led().on("2011?"), led().denies().on("2010")))
			.isEmpty();
	}

	@Test
	void passesOverActs() {
		assertThat(doubts(StatementBuilder.that("cell", CLAIMED, "attack").since("2012"),
				StatementBuilder.that("cell", CLAIMED, "attack").since("2013")))
			.isEmpty();
	}

	@Test
	void findsNamedBesideUnnamedSpells() {
		Statement unnamed = led().statement();
		Statement first = led().spell("2010").statement();
		Statement second = led().spell("2014").statement();

		List<SpellDoubt> doubts = CHECK.doubts(List.of(second, unnamed, first));

		assertThat(doubts).containsExactly(new SpellDoubt.NamedAndUnnamed(unnamed.about(),
				Stream.of(first, second).map(Statement::factId).sorted().toList()));
	}

	@Test
	void findsNothingWhereAllSpellsOfAPairAreNamed() {
		assertThat(doubts(led().spell("2010"), led().spell("2014"), StatementBuilder.that("other", LED, "vilayat")))
			.isEmpty();
	}

	@Test
	void looksAtVacanciesToo() {
		assertThat(doubts(vacant(), vacant().spell("2015"))).hasSize(1);
		assertThat(doubts(vacant().since("2015"), vacant().until("2013"))).hasSize(1);
	}

	@Test
	void agreesWithATrialOfEveryPeriod() {
		Random random = new Random(99);
		for (int run = 0; run < 2_000; run++) {
			List<Statement> rows = new ArrayList<>();
			for (int index = 0; index < 1 + random.nextInt(4); index++) {
				rows.add(random(random));
			}
			boolean one = Days.exist((since, until) -> rows.stream().allMatch((row) -> Days.fits(row, since, until)));

			List<SpellDoubt> doubts = CHECK.doubts(rows);

			assertThat(doubts.isEmpty()).as("%s", rows).isEqualTo(one);
			Collections.shuffle(rows, random);
			assertThat(CHECK.doubts(rows)).isEqualTo(doubts);
		}
	}

	private static Statement random(Random random) {
		StatementBuilder row = led();
		return switch (random.nextInt(4)) {
			case 0 -> row.since(Days.random(random)).statement();
			case 1 -> row.until(Days.random(random)).statement();
			case 2 -> row.on(Days.random(random)).statement();
			default -> row.until("..").statement();
		};
	}

	@Test
	void asksForTheSpellWhereASuccessionNamesNone() {
		Statement first = led().spell("2007").statement();
		Statement second = led().spell("2012").statement();
		Statement row = StatementBuilder.that("kebekov", SUCCEEDED, "umarov")
			.office("vilayat")
			.since("2010")
			.statement();

		assertThat(CHECK.doubts(List.of(first, second, row))).containsExactly(new SpellDoubt.SpellNotNamed(row.about(),
				row.id(), "predecessor_spell", "umarov", List.of("2007", "2012")));
	}

	@Test
	void asksForNoSpellThatTheRowNames() {
		assertThat(doubts(led().spell("2007"),
				StatementBuilder.that("kebekov", SUCCEEDED, "umarov").office("vilayat").predecessorSpell("2007")))
			.isEmpty();
	}

	@Test
	void tellsOfALeaderWhoEndedBeforeTheyBegan() {
		Statement left = StatementBuilder.that("kebekov", SUCCEEDED, "umarov")
			.office("vilayat")
			.since("2005-01-01")
			.statement();
		Statement returned = StatementBuilder.that("umarov", SUCCEEDED, "kebekov")
			.office("vilayat")
			.since("2009-01-01")
			.statement();

		assertThat(CHECK.doubts(List.of(left, returned)))
			.containsExactly(new SpellDoubt.LeaderReturned(returned.about(), sorted(left, returned), "umarov"));
	}

	private static List<String> sorted(Statement... statements) {
		return Stream.of(statements).map(Statement::id).sorted().toList();
	}

	private static List<SpellDoubt> doubts(StatementBuilder... rows) {
		return CHECK.doubts(Stream.of(rows).map(StatementBuilder::statement).toList());
	}

	private static StatementBuilder led() {
		return StatementBuilder.that("umarov", LED, "vilayat");
	}

	private static StatementBuilder vacant() {
		return StatementBuilder.of("vilayat", AttributeType.VACANT, "");
	}

}
