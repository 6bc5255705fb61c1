package org.fealty.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.fealty.database.DatabaseBusyException;

/**
 * Lets so many questions in at once and a few more wait, in the order in which they came.
 * The others are refused at once: where everybody is let in, everybody waits, and what is
 * answered at last is not wanted any more.
 */
final class Admission {

	private final Semaphore places;

	private final int waiting;

	private final Duration patience;

	/**
	 * Admits questions.
	 * @param places how many are let in at once, at least 1
	 * @param waiting how many may wait for a place
	 * @param patience how long one waits at most
	 */
	Admission(int places, int waiting, Duration patience) {
		this.places = new Semaphore(places, true);
		this.waiting = waiting;
		this.patience = patience;
	}

	/**
	 * Takes a place, waiting for one where there is none.
	 * @throws DatabaseBusyException if too many wait already, or it took too long
	 */
	Place enter() {
		if (!this.places.tryAcquire()) {
			if (waiting() >= this.waiting || !waited()) {
				throw new DatabaseBusyException();
			}
		}
		return new Place(this.places);
	}

	/** How many wait at about this moment. */
	int waiting() {
		return this.places.getQueueLength();
	}

	private boolean waited() {
		try {
			return this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A place among the questions that are worked on. It can be left twice. */
	static final class Place implements AutoCloseable {

		private final Semaphore places;

		private final AtomicBoolean taken = new AtomicBoolean(true);

		private Place(Semaphore places) {
			this.places = places;
		}

		@Override
		public void close() {
			leave();
		}

		/** Lets the next one in. */
		void leave() {
			if (this.taken.getAndSet(false)) {
				this.places.release();
			}
		}

	}

}
