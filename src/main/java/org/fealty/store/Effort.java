package org.fealty.store;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what imports ask of the database; it only grows. */
public final class Effort {

	private final AtomicLong transactions = new AtomicLong();

	private final AtomicLong roundTrips = new AtomicLong();

	private final AtomicLong rows = new AtomicLong();

	private final AtomicLong concluded = new AtomicLong();

	void transaction() {
		this.transactions.incrementAndGet();
	}

	void roundTrip() {
		this.roundTrips.incrementAndGet();
	}

	void rows(long count) {
		this.rows.addAndGet(count);
	}

	void concluded(long count) {
		this.concluded.addAndGet(count);
	}

	/** Write transactions that were begun. */
	public long transactions() {
		return this.transactions.get();
	}

	/** Statements of Cypher that were sent, those of reads among them. */
	public long roundTrips() {
		return this.roundTrips.get();
	}

	/** Rows that the database gave. */
	public long rows() {
		return this.rows.get();
	}

	/** Entities whose facts were derived and compared with what the graph held. */
	public long concluded() {
		return this.concluded.get();
	}

}
