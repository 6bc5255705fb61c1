package org.fealty.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far the dates of a fact can be relied on, beyond what its bounds say.
 *
 * @param end who states the end
 * @param presumable whether it can be presumed on any day; false where no row that
 * asserts it gives a date, and where an end without an earliest day alone bounds the
 * beginning
 * @param crossed whether the beginning and the end that are stated contradict each other,
 * so that neither counts
 */
public record DateBasis(EndBasis end, boolean presumable, boolean crossed) {

	/** Of what does not last. */
	public static final DateBasis NONE = new DateBasis(EndBasis.NONE, true, false);

	/**
	 * Until when it is presumed: where it cannot be, until the day before the first on
	 * which it surely had begun.
	 * @param begun the last day on which it can have begun; null where nothing bounds it
	 * @param until the earliest day that can have been its last; null where none
	 */
	public @Nullable LocalDate presumedUntil(@Nullable LocalDate begun, @Nullable LocalDate until) {
		return (this.presumable || begun == null || (until != null && until.isBefore(begun))) ? until
				: begun.minusDays(1);
	}

	/**
	 * The earliest day that can have been its last, whether it can be presumed or not.
	 * @param begun the last day on which it can have begun
	 * @param presumedUntil what {@link #presumedUntil} made of that day
	 * @return null where nothing states, brings or may bring an end
	 */
	public @Nullable LocalDate mayHaveEnded(@Nullable LocalDate begun, @Nullable LocalDate presumedUntil) {
		boolean never = !this.presumable && begun != null && begun.minusDays(1).equals(presumedUntil);
		return never ? null : presumedUntil;
	}

	/** What the end of a fact rests on. */
	public enum EndBasis {

		/** Nobody states an end, or only a hedged statement does beside firmer ones. */
		NONE,
		/** Only a plan names an end: it gives way to every report. */
		PLANNED,
		/** A source states that it ended, be it without a day. */
		STATED

	}

}
