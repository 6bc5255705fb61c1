package org.fealty.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The empty days between two offices: from the day after the one to the eve of the other.
 */
final class Hole {

	private Span from;

	private Span to;

	private @Nullable Long atLeast;

	private boolean stated;

	private boolean implied;

	Hole(Span from, Span to) {
		this.from = from;
		this.to = to;
		count();
	}

	private void count() {
		Long days = Span.between(this.from.high(), this.to.low());
		this.atLeast = (days != null) ? (Long) (days + 1) : null;
	}

	private @Nullable Long atMost() {
		Long days = Span.between(this.from.low(), this.to.high());
		return (days != null) ? (Long) (days + 1) : null;
	}

	private boolean none() {
		Long most = atMost();
		return most != null && most < 1;
	}

	/**
	 * Narrows it by a vacancy that is attested for days that lie in it; the last day of
	 * the one office and the first of the other may be among them.
	 * @return whether it lies in it
	 */
	boolean narrow(Shown vacancy) {
		long first = vacancy.since.high();
		long last = vacancy.attested;
		boolean known = first != Span.LAST && last != Span.FIRST && first <= last;
		boolean within = known && first + 1 >= this.from.low() && last - 1 <= this.to.high();
		if (none() || !within || last < this.from.low() || first > this.to.high()) {
			return false;
		}
		Span narrowedFrom = this.from.cut(new Span(Span.FIRST, Math.max(first, this.from.low())));
		Span narrowedTo = this.to.cut(new Span(Math.min(last, this.to.high()), Span.LAST));
		this.from = narrowedFrom;
		this.to = narrowedTo;
		this.stated = true;
		count();
		return true;
	}

	/** Counts the days that are surely empty, and on which no third can have led. */
	void imply(List<Shown> thirds) {
		Long surely = this.atLeast;
		if (this.stated || none() || surely == null || surely < 1) {
			return;
		}
		long empty = 0;
		for (long day = this.from.high(); day <= this.to.low(); day++) {
			long one = day;
			if (thirds.stream().noneMatch((third) -> third.on(one) != null)) {
				empty++;
			}
		}
		this.atLeast = empty;
		this.implied = empty > 0;
	}

	/** One of the two may never have led: then there may be none at all. */
	void doubt() {
		if (!this.stated && this.atLeast != null) {
			this.atLeast = Math.min(this.atLeast, 0L);
		}
	}

	Map<String, Object> properties() {
		Map<String, Object> all = new HashMap<>();
		this.from.into(all, "gapFrom");
		this.to.into(all, "gapTo");
		Span.put(all, "gapDaysAtLeast", this.atLeast);
		Span.put(all, "gapDaysAtMost", atMost());
		Span.put(all, "gapKind", none() ? null : this.stated ? "stated" : this.implied ? "implied" : "possible");
		Span.put(all, "orderedBy", none() ? null : this.from.order());
		return all;
	}

}
