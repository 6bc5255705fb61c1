package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.fealty.time.Bounds;
import org.fealty.time.DayCount;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The empty days between two offices in one seat.
 *
 * @param from the first one, the day after the earlier office ended
 * @param to the last one, the day before the later office began
 * @param atLeast the least number, negative where the offices overlap; null over an open
 * bound
 * @param atMost the greatest number; null over an open bound
 * @param kind {@code stated}, {@code implied} or {@code possible}; null where there can
 * be none
 */
record Gap(Bounds from, Bounds to, @Nullable Integer atLeast, @Nullable Integer atMost, @Nullable String kind) {

	/** A source says that the seat was empty. */
	static final String STATED = "stated";

	/** On some days neither of two stated leaders nor any third can have held it. */
	static final String IMPLIED = "implied";

	/** It depends on how the dates fall. */
	static final String POSSIBLE = "possible";

	/** What lies between an end and a beginning. */
	static Gap between(Bounds until, Bounds since) {
		return of(until.plusDays(1), since.plusDays(-1), null);
	}

	private static Gap of(Bounds from, Bounds to, @Nullable String kind) {
		DayCount days = from.daysUntil(to).plus(1);
		Integer most = days.atMost();
		return new Gap(from, to, days.atLeast(), most,
				(most != null && most < 1) ? null : (kind != null) ? kind : POSSIBLE);
	}

	/**
	 * Narrowed by a vacancy that is stated for days in it; the same where it is stated
	 * for none. The day on which the office ended may be called empty too, and so may the
	 * one on which the next began.
	 */
	Gap stated(Period vacancy) {
		LocalDate first = Days.later(vacancy.since().latest(), this.from.earliest());
		LocalDate last = Days.earlier(vacancy.attestedUntil(), this.to.latest());
		return (holds(vacancy) && first != null && last != null)
				? of(new Bounds(this.from.earliest(), Days.earlier(this.from.latest(), first)),
						new Bounds(Days.later(this.to.earliest(), last), this.to.latest()), STATED)
				: this;
	}

	/** Whether days for which a vacancy is stated, and surely no others, lie in it. */
	boolean holds(Period vacancy) {
		LocalDate first = vacancy.since().latest();
		LocalDate last = vacancy.attestedUntil();
		return this.kind != null && first != null && last != null && !last.isBefore(first)
				&& !Days.before(last, this.from.earliest()) && !Days.before(this.to.latest(), first)
				&& !Days.before(first.plusDays(1), this.from.earliest())
				&& !Days.before(this.to.latest(), last.minusDays(1));
	}

	/**
	 * Whether it is implied: some days are surely empty. Only those count as the least
	 * number on which no third can have held the seat either.
	 * @param thirds when others may have held it
	 */
	Gap implied(List<Period> thirds) {
		LocalDate first = this.from.latest();
		LocalDate last = this.to.earliest();
		if (!POSSIBLE.equals(this.kind) || first == null || last == null || last.isBefore(first)) {
			return this;
		}
		int empty = emptyDays(first, last, thirds);
		return new Gap(this.from, this.to, empty, this.atMost, (empty > 0) ? IMPLIED : POSSIBLE);
	}

	/**
	 * The same where one of the two may never have led: then there may be none at all.
	 */
	Gap unsure() {
		return new Gap(this.from, this.to, (this.atLeast == null) ? null : Integer.valueOf(Math.min(this.atLeast, 0)),
				this.atMost, this.kind);
	}

	/** No gap, where nothing says that the earlier office ended. */
	Gap none() {
		return new Gap(this.from, this.to, this.atLeast, this.atMost, null);
	}

	/**
	 * The same without the days on which others certainly led.
	 * @param attested when they did
	 */
	Gap without(List<Period> attested) {
		LocalDate first = this.from.earliest();
		LocalDate last = this.to.latest();
		if (this.atMost == null || this.atMost < 1 || first == null || last == null || last.isBefore(first)) {
			return this;
		}
		int most = emptyDays(first, last, attested);
		Integer least = (this.atLeast != null) ? Integer.valueOf(Math.min(this.atLeast, most)) : null;
		return new Gap(this.from, this.to, least, most, (most < 1) ? null : this.kind);
	}

	private static int emptyDays(LocalDate first, LocalDate last, List<Period> thirds) {
		NavigableMap<LocalDate, LocalDate> taken = new TreeMap<>();
		for (Period third : thirds) {
			LocalDate begin = Days.later(third.since().earliest(), first);
			LocalDate end = Days.earlier(third.until().latest(), last);
			if (begin != null && end != null && !end.isBefore(begin)) {
				taken.merge(begin, end, (one, other) -> one.isAfter(other) ? one : other);
			}
		}
		long empty = last.toEpochDay() - first.toEpochDay() + 1;
		LocalDate free = first;
		for (var stretch : taken.entrySet()) {
			LocalDate begin = stretch.getKey().isBefore(free) ? free : stretch.getKey();
			if (!stretch.getValue().isBefore(begin)) {
				empty -= stretch.getValue().toEpochDay() - begin.toEpochDay() + 1;
				free = stretch.getValue().plusDays(1);
			}
		}
		return Math.toIntExact(empty);
	}

}
