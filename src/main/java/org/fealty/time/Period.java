package org.fealty.time;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time whose first and last day, both inclusive, are known by bounds. It may
 * be inverted, the first day surely after the last, since sources contradict each other;
 * then it holds at no date.
 *
 * <p>
 * {@link #on} defines how far something that lasts holds at a date; Cypher has to come to
 * the same answers ({@code docs/dates.md} gives the expression and a test compares the
 * two).
 *
 * @param since the first day
 * @param until the last day
 * @param attestedUntil the latest day on which it is sure to have held; null where none
 * @param presumedUntil the earliest day that can have been its last; null where nothing
 * states, brings or may bring an end
 */
public record Period(Bounds since, Bounds until, @Nullable LocalDate attestedUntil, @Nullable LocalDate presumedUntil) {

	/** A period of which nothing is known. */
	public static final Period UNKNOWN = new Period(Bounds.UNKNOWN, Bounds.UNKNOWN, null, null);

	/**
	 * How far it holds on a day. On a day known exactly:
	 * <ul>
	 * <li>possible: {@code since.earliest <= day <= until.latest}, null being unbounded
	 * <li>presumed: also {@code since.latest <= day <= presumedUntil}; where
	 * {@code since.latest} is null it never surely began, where {@code presumedUntil} is
	 * null nothing can have ended it
	 * <li>certain: also {@code day <= attestedUntil}; null means that it is attested on
	 * no day
	 * </ul>
	 * The fact's status is not looked at; see {@link Certainty#weaker}. On one day that
	 * is known only by bounds it holds as on the weakest of its days. Certain or presumed
	 * it is only if it is so on each day that can be meant; where it can have held on
	 * some of them and not on others it is possible; empty is kept for where it holds on
	 * none of them, so that "does not hold" is always sure.
	 * @param day the day asked for
	 * @return empty where it does not hold
	 */
	public Optional<Certainty> on(Bounds day) {
		if (!possibleOnSomeDay(day)) {
			return Optional.empty();
		}
		if (!presumedOnEachDay(day)) {
			return Optional.of(Certainty.POSSIBLE);
		}
		return Optional.of(attestedOnEachDay(day) ? Certainty.CERTAIN : Certainty.PRESUMED);
	}

	/** Whether the first day is surely after the last, so that it held on no day. */
	public boolean isInverted() {
		return this.since.isAfter(this.until).isSure();
	}

	/**
	 * The last day, not before the first one or a day on which it is sure to have held.
	 * Where these lie after all that the last day can be, sources contradict each other
	 * and it is {@link #until} as it stands.
	 */
	public Bounds lastDay() {
		return this.until.intersect(Bounds.from(this.since.earliest()))
			.flatMap((last) -> last.intersect(Bounds.from(this.attestedUntil)))
			.orElse(this.until);
	}

	/**
	 * The first day, not after the last one. Where all that the last day can be lies
	 * before, sources contradict each other and it is {@link #since} as it stands.
	 */
	public Bounds firstDay() {
		return this.since.intersect(Bounds.upTo(this.until.latest())).orElse(this.since);
	}

	private boolean possibleOnSomeDay(Bounds day) {
		LocalDate first = this.since.earliest();
		LocalDate last = this.until.latest();
		return !isBefore(day.latest(), first) && !isBefore(last, day.earliest()) && !isBefore(last, first);
	}

	private boolean presumedOnEachDay(Bounds day) {
		LocalDate begun = this.since.latest();
		return begun != null && day.earliest() != null && !day.earliest().isBefore(begun)
				&& endsBy(day, this.until.latest()) && endsBy(day, this.presumedUntil);
	}

	private boolean attestedOnEachDay(Bounds day) {
		return this.attestedUntil != null && endsBy(day, this.attestedUntil);
	}

	/** Whether the day is surely not after the last one; null is no last one. */
	private static boolean endsBy(Bounds day, @Nullable LocalDate last) {
		return last == null || (day.latest() != null && !day.latest().isAfter(last));
	}

	private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one != null && other != null && one.isBefore(other);
	}

}
