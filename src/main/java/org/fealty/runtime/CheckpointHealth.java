package org.fealty.runtime;

import java.time.Instant;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Tells how much of the graph stands in its files: what was written since the last
 * checkpoint stands in the transaction log, from which it is recovered after a crash.
 */
final class CheckpointHealth extends AbstractHealthIndicator {

	private final LocalNeo4j neo4j;

	CheckpointHealth(LocalNeo4j neo4j) {
		super("The last checkpoint cannot be told");
		this.neo4j = neo4j;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.up();
		if (this.neo4j instanceof EmbeddedNeo4j embedded) {
			Checkpoint last = embedded.checkpoint();
			builder.withDetail("lastTransaction", last.transaction())
				.withDetail("committed", last.committed().toString())
				.withDetail("transactionsSince", last.since());
		}
	}

	/**
	 * The last checkpoint of the graph.
	 *
	 * @param transaction the number of the last transaction that stands in the files
	 * @param committed when that transaction was committed
	 * @param since how many transactions were committed after it
	 */
	record Checkpoint(long transaction, Instant committed, long since) {
	}

}
