package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;

import org.fealty.statement.Statement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program's two pure functions come to the same as the oracle, on as many random
 * worlds as {@code -Dworlds} asks for. No database is needed.
 */
class PureFunctionsTests {

	private static final int WORLDS = Integer.getInteger("worlds", 400);

	@Test
	void weighAndConcludeWhatTheOracleDoes() {
		for (long seed = 1; seed <= WORLDS; seed++) {
			Tale tale = Tales.of(seed, "");
			if (!differences(tale, tale).isEmpty()) {
				Tale smallest = Smallest.of(tale, (one) -> !differences(one, one).isEmpty());
				assertThat(differences(smallest, smallest)).as("seed %s%n%s", seed, Folders.rows(smallest)).isEmpty();
			}
		}
	}

	/** Who compares must see it if one statement is another one. */
	@Test
	void aWorldWithOneStatementLessIsAnotherWorld() {
		int seen = 0;
		for (long seed = 1; seed <= 50; seed++) {
			Tale tale = Tales.of(seed, "");
			List<Statement> fewer = new ArrayList<>(tale.statements());
			fewer.removeFirst();
			seen += differences(tale.with(fewer), tale).isEmpty() ? 0 : 1;
		}
		assertThat(seen).isGreaterThanOrEqualTo(49);
	}

	/** What the program makes of the one, the oracle of the other. */
	private static List<String> differences(Tale told, Tale asked) {
		return Difference.between(Oracle.of(asked).edges(), Program.edges(told));
	}

}
