package org.fealty.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.fealty.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * How far the dates of a fact can be relied on, beyond what its bounds say.
 *
 * @param end who states the end
 * @param dated whether a row that asserts it gives a date, or none asserts it; false too
 * where it was only planned to begin and ended before
 * @param crossed whether the beginning and the end that are stated contradict each other,
 * so that neither counts
 * @param seen what sightings alone say, which is all that counts where it is crossed
 * @param begunBy the last day on which it can have begun, before the end bounds it
 * @param plannedBeginning whether all that is said of the beginning is a plan
 * @param mayEndWith ids of the events with which it only may have ended, each with the
 * last day of which the source can tell
 * @param mayHaveEnded the earliest day that can have been its last, whether it can be
 * presumed or not; null where nothing states, brings or may bring an end
 * @param hedgedEnd the earliest day of an end that is suspected or doubts itself beside
 * firmer statements; null where there is none
 * @param boundByEndAlone whether an end without an earliest day alone bounds the
 * beginning
 */
public record DateBasis(EndBasis end, boolean dated, boolean crossed, Period seen, @Nullable LocalDate begunBy,
		boolean plannedBeginning, SortedMap<String, LocalDate> mayEndWith, @Nullable LocalDate mayHaveEnded,
		@Nullable LocalDate hedgedEnd, boolean boundByEndAlone) {

	/** Of what does not last. */
	public static final DateBasis NONE = new DateBasis(EndBasis.NONE, true, false, Period.UNKNOWN, null, false,
			Collections.emptySortedMap(), null, null, false);

	public DateBasis {
		mayEndWith = Collections.unmodifiableSortedMap(new TreeMap<>(mayEndWith));
	}

	/**
	 * Until when it is presumed: where it cannot be, until the day before the first on
	 * which it surely had begun.
	 * @param period when it held
	 */
	public @Nullable LocalDate presumedUntil(Period period) {
		LocalDate begun = period.since().latest();
		return (presumable() || begun == null) ? this.mayHaveEnded : begun.minusDays(1);
	}

	/** Whether a source says that it ended, be it suspected or without a day. */
	public boolean statesAnEnd() {
		return this.end == EndBasis.STATED || this.end == EndBasis.SUSPECTED;
	}

	/**
	 * Whether it can be presumed on any day. Where beginning and end contradict each
	 * other it can only while it is attested.
	 */
	public boolean presumable() {
		return this.dated && !this.boundByEndAlone && !(this.crossed && this.mayHaveEnded == null);
	}

	/** The same of what was only planned and never began. */
	public DateBasis neverBegun() {
		return new DateBasis(this.end, false, this.crossed, this.seen, this.begunBy, this.plannedBeginning,
				this.mayEndWith, this.mayHaveEnded, this.hedgedEnd, this.boundByEndAlone);
	}

	/** The same where beginning and end contradict each other. */
	public DateBasis whereCrossed() {
		return new DateBasis(this.end, this.dated, true, this.seen, this.begunBy, this.plannedBeginning,
				this.mayEndWith, this.seen.presumedUntil(), this.hedgedEnd, this.boundByEndAlone);
	}

	/** The same of what began by another day, be the end as it may. */
	public DateBasis begunBy(@Nullable LocalDate day) {
		return new DateBasis(this.end, this.dated, this.crossed, this.seen, day, this.plannedBeginning, this.mayEndWith,
				this.mayHaveEnded, this.hedgedEnd, this.boundByEndAlone);
	}

	/**
	 * The same in this period: it cannot be presumed where an end without an earliest day
	 * alone bounds the beginning.
	 */
	public DateBasis within(Period period) {
		LocalDate last = period.until().latest();
		boolean alone = this.end != EndBasis.NONE && !this.crossed && period.attestedUntil() == null
				&& period.until().earliest() == null && last != null
				&& (this.begunBy == null || last.isBefore(this.begunBy));
		return new DateBasis(this.end, this.dated, this.crossed, this.seen, this.begunBy, this.plannedBeginning,
				this.mayEndWith, this.mayHaveEnded, this.hedgedEnd, alone);
	}

	/** The same with another earliest day that can have been the last. */
	public DateBasis mayHaveEnded(@Nullable LocalDate day) {
		return new DateBasis(this.end, this.dated, this.crossed, this.seen, this.begunBy, this.plannedBeginning,
				this.mayEndWith, day, this.hedgedEnd, this.boundByEndAlone);
	}

	/** What the end of a fact rests on. */
	public enum EndBasis {

		/** Nobody states an end, or only a hedged statement does beside firmer ones. */
		NONE,
		/** Only a plan names an end: it gives way to every report. */
		PLANNED,
		/** It is only suspected to have ended, and nothing firmer is dated. */
		SUSPECTED,
		/** A source asserts that it ended, be it without a day. */
		STATED

	}

}
