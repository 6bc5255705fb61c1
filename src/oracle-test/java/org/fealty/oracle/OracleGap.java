package org.fealty.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The empty days between two offices: from the day after the one to the eve of the other.
 */
final class OracleGap {

	private OracleBounds from;

	private OracleBounds to;

	private @Nullable Long atLeast;

	/** On how many of its days a third certainly led. */
	private long filled;

	private boolean stated;

	private boolean implied;

	OracleGap(OracleBounds from, OracleBounds to) {
		this.from = from;
		this.to = to;
		count();
	}

	private void count() {
		Long days = OracleBounds.between(this.from.high(), this.to.low());
		this.atLeast = (days != null) ? (Long) (days + 1) : null;
	}

	private @Nullable Long atMost() {
		Long days = OracleBounds.between(this.from.low(), this.to.high());
		return (days != null) ? (Long) (days + 1 - this.filled) : null;
	}

	/** Leaves out the days on which a third certainly led. */
	void without(List<OracleFact> thirds) {
		if (OracleBounds.isOpen(this.from.low()) || OracleBounds.isOpen(this.to.high())) {
			return;
		}
		for (long day = this.from.low(); day <= this.to.high(); day++) {
			long one = day;
			this.filled += thirds.stream().anyMatch((third) -> third.on(one) == Certainty.CERTAIN) ? 1 : 0;
		}
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
	boolean narrow(OracleFact vacancy) {
		long first = vacancy.since.high();
		long last = vacancy.attested;
		boolean known = first != OracleBounds.LAST && last != OracleBounds.FIRST && first <= last;
		boolean within = known && first + 1 >= this.from.low() && last - 1 <= this.to.high();
		if (none() || !within || last < this.from.low() || first > this.to.high()) {
			return false;
		}
		OracleBounds narrowedFrom = this.from
			.cut(new OracleBounds(OracleBounds.FIRST, Math.max(first, this.from.low())));
		OracleBounds narrowedTo = this.to.cut(new OracleBounds(Math.min(last, this.to.high()), OracleBounds.LAST));
		this.from = narrowedFrom;
		this.to = narrowedTo;
		this.stated = true;
		count();
		return true;
	}

	/** Counts the days that are surely empty, and on which no third can have led. */
	void imply(List<OracleFact> thirds) {
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

	/** No more days are surely empty than can be. */
	private @Nullable Long atLeast() {
		Long most = atMost();
		return (this.atLeast != null && most != null && this.filled > 0) ? (Long) Math.min(this.atLeast, most)
				: this.atLeast;
	}

	/** One of the two may never have led: then there may be none at all. */
	void doubt() {
		if (!this.stated && this.atLeast != null) {
			this.atLeast = Math.min(this.atLeast, 0L);
		}
	}

	/**
	 * What the graph says of it.
	 * @param ended whether the end of the earlier office is stated or follows; else
	 * nothing may be empty
	 */
	Map<String, Object> properties(boolean ended) {
		boolean none = none() || !(this.stated || this.implied || ended);
		Map<String, Object> all = new HashMap<>();
		this.from.into(all, "gapFrom");
		this.to.into(all, "gapTo");
		OracleBounds.put(all, "gapDaysAtLeast", atLeast());
		OracleBounds.put(all, "gapDaysAtMost", atMost());
		OracleBounds.put(all, "gapKind", none ? null : this.stated ? "stated" : this.implied ? "implied" : "possible");
		OracleBounds.put(all, "orderedBy", none ? null : this.from.order());
		return all;
	}

}
