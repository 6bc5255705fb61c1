package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;

import org.fealty.statement.Citation;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.time.EdtfDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program's two pure functions come to the same as the oracle, on as many random
 * worlds as {@code -Dworlds} asks for. No database is needed.
 */
@Tag("oracle")
class PureFunctionsTests {

	private static final int WORLDS = Integer.getInteger("worlds", 400);

	/** The seed of the first one, to go on where another run ended. */
	private static final long FIRST = Long.getLong("worlds.first", 1);

	@Test
	void consolidateAndDeriveWhatTheOracleDoes() {
		compare((seed) -> RandomWorlds.of(seed, ""));
	}

	@Test
	void consolidateAndDeriveWhatTheOracleDoesWhereDeathsBoundOtherDeaths() {
		compare(RandomWorlds::deadly);
	}

	private static void compare(LongFunction<RandomWorld> worlds) {
		for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
			RandomWorld tale = worlds.apply(seed);
			if (!differences(tale, tale).isEmpty()) {
				RandomWorld smallest = Smallest.of(tale, (one) -> !differences(one, one).isEmpty());
				assertThat(differences(smallest, smallest)).as("seed %s%n%s", seed, Folders.rows(smallest)).isEmpty();
			}
		}
	}

	/** Who compares must see it if one statement is another one. */
	@Test
	void aWorldWithOneStatementLessIsAnotherWorld() {
		int seen = 0;
		for (long seed = 1; seed <= 50; seed++) {
			RandomWorld tale = RandomWorlds.of(seed, "");
			List<Statement> fewer = new ArrayList<>(tale.statements());
			fewer.removeFirst();
			seen += differences(tale.with(fewer), tale).isEmpty() ? 0 : 1;
		}
		assertThat(seen).isGreaterThanOrEqualTo(49);
	}

	/**
	 * Who says the same, or says more narrowly when it was, makes no bound of it wider.
	 */
	@Test
	void oneMoreIndependentVoiceThatContradictsNobodyMakesNoBoundWider() {
		Random random = new Random(1);
		for (long seed = 1; seed <= 100; seed++) {
			RandomWorld tale = RandomWorlds.of(seed, "");
			Statement said = tale.statements().get(random.nextInt(tale.statements().size()));
			OracleRelationship before = edge(tale, said);
			Statement more = narrower(said, before, random);
			List<Statement> all = new ArrayList<>(tale.statements());
			all.add(more);
			OracleRelationship after = edge(tale.with(all), said);
			if (said.stance().supports() && after.list("disputed").equals(before.list("disputed"))) {
				assertThat(before.span("since").cut(after.span("since"))).as("%s and %s", said, more)
					.isEqualTo(after.span("since"));
			}
		}
	}

	/**
	 * The same in another voice, and where a day is known by bounds one of these days.
	 */
	private static Statement narrower(Statement said, OracleRelationship fact, Random random) {
		OracleBounds since = fact.span("since");
		boolean vague = said.dating().since() != null && !OracleBounds.isOpen(since.low())
				&& !OracleBounds.isOpen(since.high());
		long width = vague ? since.high() - since.low() + 1 : 1;
		EdtfDate day = vague ? EdtfDate.parse(LocalDate.ofEpochDay(since.low() + random.nextLong(width)).toString())
				: null;
		return Statement.of(said.about(), said.value(), Stance.ASSERTS,
				new StatedDates(day, null, false, null, null, null), said.wording(),
				new Citation("dataset", said.citation().source(), "another", List.of(), null, null));
	}

	private static OracleRelationship edge(RandomWorld tale, Statement said) {
		return Program.edges(tale).stream().filter((edge) -> edge.id().equals(said.factId())).findFirst().orElseThrow();
	}

	/** What the program makes of the one, the oracle of the other. */
	private static List<String> differences(RandomWorld told, RandomWorld asked) {
		return Difference.between(Oracle.of(asked).edges(), Program.edges(told));
	}

}
