package org.fealty.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Of two imports at the same time, the one that waits sees that the other went first. */
@ExtendWith(SharedNeo4j.class)
class ImportLockTests {

	@BeforeEach
	void takeItOnce() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		new GraphWriter(SharedNeo4j.driver()).inOneTransaction(GraphTransaction::lock);
	}

	@Test
	void whoWaitsForItReadsTheCountThatTheOtherLeft() {
		GraphWriter writer = new GraphWriter(SharedNeo4j.driver());
		AtomicLong first = new AtomicLong();
		CompletableFuture<Long> second = writer.inOneTransaction((transaction) -> {
			first.set(transaction.lock());
			CompletableFuture<Long> waiting = CompletableFuture
				.supplyAsync(() -> writer.inOneTransaction(GraphTransaction::lock));
			awaitBlocked();
			return waiting;
		});

		assertThat(first).hasValue(1);
		assertThat(second.join()).isEqualTo(2);
	}

	private static void awaitBlocked() {
		while (SharedNeo4j.run("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
			.isEmpty()) {
			Thread.onSpinWait();
		}
	}

}
