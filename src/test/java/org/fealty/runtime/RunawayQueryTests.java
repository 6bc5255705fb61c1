package org.fealty.runtime;

import java.util.concurrent.atomic.AtomicInteger;

import org.fealty.store.GraphWriter;
import org.fealty.store.WriteFailedException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A query that would never end, or never have memory enough, is stopped alone. */
class RunawayQueryTests {

	@Test
	void stopsAQueryThatTakesTooLong() {
		assertStopped("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH sum(a * b % 7) AS s RETURN s",
				"Neo.ClientError.Transaction.TransactionTimedOut");
	}

	@Test
	void stopsAQueryThatTakesTooMuchMemory() {
		assertStopped("UNWIND range(1, 10000000) AS a RETURN size(collect(toString(a)))",
				"Neo.TransientError.General.MemoryPoolOutOfMemoryError");
	}

	@Test
	void letsAnImportTakeItsTime() {
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J)) {
			long more = new GraphWriter(driver).inOneTransaction((transaction) -> {
				long before = transaction.lock();
				sleepBeyondTheLimit();
				return transaction.lock() - before;
			});
			assertThat(more).isEqualTo(1);
		}
	}

	@Test
	void doesNotRepeatAnImportThatHadTooLittleMemory() {
		AtomicInteger attempts = new AtomicInteger();
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J)) {
			assertThatExceptionOfType(WriteFailedException.class)
				.isThrownBy(() -> new GraphWriter(driver).inOneTransaction((transaction) -> {
					attempts.incrementAndGet();
					throw new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too much");
				}))
				.withMessageContaining("one transaction of the database has not the memory for it")
				.withMessageContaining("-Xmx4g");
		}
		assertThat(attempts).hasValue(1);
	}

	private static void sleepBeyondTheLimit() {
		try {
			Thread.sleep(6_000);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void assertStopped(String query, String code) {
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J); var session = driver.session()) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run(query).consume())
				.satisfies((refused) -> assertThat(refused.code()).startsWith(code));
			assertThat(session.run("RETURN 'still here'").single().get(0).asString()).isEqualTo("still here");
		}
	}

}
