package org.fealty.database;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a reader is told where no connection is free, and what a plan is good for. */
@ExtendWith(SharedNeo4j.class)
class ReadTransactionsTests {

	@Test
	void aDatabaseWhoseConnectionsAreAllTakenIsBusyAndNotAway() {
		Config one = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
			.build();
		try (Driver driver = GraphDatabase.driver(SharedNeo4j.uri(), AuthTokens.none(), one)) {
			ReadTransactions reads = new ReadTransactions(driver);
			try (Session session = driver.session(); Transaction taken = session.beginTransaction()) {
				taken.run("RETURN 1").consume();
				assertThatExceptionOfType(DatabaseBusyException.class).isThrownBy(() -> one(reads))
					.withMessageContaining("Ask again in a moment");
			}
			assertThat(one(reads)).isTrue();
		}
	}

	/**
	 * Clearing the caches tells how many plans were there. The database plans for each
	 * combination of types, and null is a type.
	 */
	@Test
	void onePlanServesAStatementWhicheverArgumentsAreGiven() {
		ReadTransactions reads = new ReadTransactions(SharedNeo4j.driver());
		String cypher = "RETURN [$first, $second] AS given";
		plansCleared();

		reads.explain(cypher);
		for (List<? extends @Nullable Object> pair : List.of(Arrays.asList("a", null), Arrays.asList(null, 1L),
				Arrays.asList(LocalDate.EPOCH, List.of("a")))) {
			Map<String, @Nullable Object> arguments = new HashMap<>();
			arguments.put("first", pair.get(0));
			arguments.put("second", pair.get(1));
			assertThat(reads.<List<List<@Nullable Object>>>read(cypher, arguments, Duration.ofSeconds(10),
					ReadTransactionsTests::all))
				.containsExactly(Arrays.asList((Object) pair));
		}

		assertThat(plansCleared()).isOne();
	}

	private static List<List<@Nullable Object>> all(Rows rows) {
		List<List<@Nullable Object>> all = new ArrayList<>();
		rows.forEachRemaining(all::add);
		return all;
	}

	/** The plan of this call is one of those that it clears. */
	private static int plansCleared() {
		String value = SharedNeo4j.run("CALL db.clearQueryCaches()").getFirst().get("value").asString();
		return Integer.parseInt(value.replaceAll("\\D", "")) - 1;
	}

	private static boolean one(ReadTransactions reads) {
		return reads.read("RETURN 1 AS one", Map.of(), Duration.ofSeconds(10), Rows::hasNext);
	}

}
