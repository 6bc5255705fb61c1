package org.fealty.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One day known only by bounds: it lies on or after {@code earliest} and on or before
 * {@code latest}.
 *
 * @param earliest the first day it can be, inclusive; null where nothing bounds it
 * @param latest the last day it can be, inclusive; null where nothing bounds it
 */
public record Bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

	/** A day of which nothing is known. */
	public static final Bounds UNKNOWN = new Bounds(null, null);

	/**
	 * Refuses bounds that no day satisfies.
	 * @throws IllegalArgumentException if {@code earliest} is after {@code latest}
	 */
	public Bounds {
		if (earliest != null && latest != null && earliest.isAfter(latest)) {
			throw new IllegalArgumentException("No day lies between " + earliest + " and " + latest + ".");
		}
	}

	/** The day itself, known exactly. */
	public static Bounds on(LocalDate day) {
		return new Bounds(day, day);
	}

	/** On this day or later. */
	public static Bounds from(@Nullable LocalDate earliest) {
		return new Bounds(earliest, null);
	}

	/** On this day or earlier. */
	public static Bounds upTo(@Nullable LocalDate latest) {
		return new Bounds(null, latest);
	}

	/** Whether nothing is known of the day. */
	public boolean isUnknown() {
		return this.earliest == null && this.latest == null;
	}

	/** Whether the day is known exactly. */
	public boolean isExact() {
		return this.earliest != null && this.earliest.equals(this.latest);
	}

	/** Whether the day can be this one. */
	public boolean allows(LocalDate day) {
		return (this.earliest == null || !day.isBefore(this.earliest))
				&& (this.latest == null || !day.isAfter(this.latest));
	}

	/** The days that both allow; empty where there is none. */
	public Optional<Bounds> intersect(Bounds other) {
		LocalDate from = later(this.earliest, other.earliest);
		LocalDate to = earlier(this.latest, other.latest);
		if (from != null && to != null && from.isAfter(to)) {
			return Optional.empty();
		}
		return Optional.of(new Bounds(from, to));
	}

	/** The narrowest bounds that allow every day that either allows. */
	public Bounds hull(Bounds other) {
		LocalDate from = (this.earliest == null || other.earliest == null) ? null
				: this.earliest.isBefore(other.earliest) ? this.earliest : other.earliest;
		LocalDate to = (this.latest == null || other.latest == null) ? null
				: this.latest.isAfter(other.latest) ? this.latest : other.latest;
		return new Bounds(from, to);
	}

	/**
	 * Whether this day lies before the other one, on an earlier day. The two days are
	 * taken to be independent of each other: compare a day with itself and it may lie
	 * before itself.
	 */
	public Ternary isBefore(Bounds other) {
		if (this.latest != null && other.earliest != null && this.latest.isBefore(other.earliest)) {
			return Ternary.YES;
		}
		if (this.earliest != null && other.latest != null && !this.earliest.isBefore(other.latest)) {
			return Ternary.NO;
		}
		return Ternary.MAYBE;
	}

	/** Whether this day lies after the other one, on a later day. */
	public Ternary isAfter(Bounds other) {
		return other.isBefore(this);
	}

	/** Whether both are the same day: sure only where both are known exactly. */
	public Ternary sameDay(Bounds other) {
		if (isExact() && equals(other)) {
			return Ternary.YES;
		}
		return intersect(other).isPresent() ? Ternary.MAYBE : Ternary.NO;
	}

	/** Whether every day that this can be is one that the other can be. */
	public boolean isWithin(Bounds other) {
		return (other.earliest == null || (this.earliest != null && !this.earliest.isBefore(other.earliest)))
				&& (other.latest == null || (this.latest != null && !this.latest.isAfter(other.latest)));
	}

	/**
	 * How many days the other day lies after this one: other minus this, 0 on the same
	 * day, negative where it lies before. The two are taken to be independent.
	 * @param other the later day, as a rule
	 * @return the least and the greatest number
	 */
	public DayCount daysUntil(Bounds other) {
		return new DayCount(between(this.latest, other.earliest), between(this.earliest, other.latest));
	}

	/** The same bounds, moved by so many days (negative: into the past). */
	public Bounds plusDays(long days) {
		return new Bounds((this.earliest != null) ? this.earliest.plusDays(days) : null,
				(this.latest != null) ? this.latest.plusDays(days) : null);
	}

	private static @Nullable Integer between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return (from == null || to == null) ? null : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
	}

	private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
		return (a == null) ? b : (b == null || a.isAfter(b)) ? a : b;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
		return (a == null) ? b : (b == null || a.isBefore(b)) ? a : b;
	}

}
