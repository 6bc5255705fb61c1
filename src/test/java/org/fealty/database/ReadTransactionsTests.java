package org.fealty.database;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.fealty.testing.SharedNeo4j;
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

/** What a reader is told where no connection is free. */
@ExtendWith(SharedNeo4j.class)
class ReadTransactionsTests {

	@Test
	void aDatabaseWhoseConnectionsAreAllTakenIsBusyAndNotAway() {
		Config one = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(100, TimeUnit.MILLISECONDS)
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

	private static boolean one(ReadTransactions reads) {
		return reads.read("RETURN 1 AS one", Map.of(), Duration.ofSeconds(10), Rows::hasNext);
	}

}
