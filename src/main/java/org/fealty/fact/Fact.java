package org.fealty.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.fealty.fact.DateBasis.EndBasis;
import org.fealty.statement.FactKey;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the graph shows of one relationship or attribute: the result of all live
 * statements about it, thrown away and rebuilt at will.
 *
 * @param key what it is about
 * @param status how well it stands
 * @param period when it held; of an act {@code since} is its day, of an attribute that is
 * a date {@code since} is the (first) day and {@code until} the last
 * @param sinceText the narrowest stated beginning as written, for the eye; null where
 * none is stated
 * @param untilText the narrowest stated end as written, for the eye; null where none is
 * stated
 * @param end why it ended
 * @param disputed what sources cannot agree on: {@code since}, {@code until},
 * {@code killed}, {@code death}, …
 * @param support who stands behind it
 * @param result the attribute's value; null for relationships and for {@code VACANT}
 * @param basis how far its dates can be relied on
 */
public record Fact(FactKey key, Status status, Period period, @Nullable String sinceText, @Nullable String untilText,
		End end, SortedSet<String> disputed, Support support, @Nullable ConsolidatedValue result, DateBasis basis) {

	public Fact {
		disputed = Collections.unmodifiableSortedSet(new TreeSet<>(disputed));
	}

	/**
	 * Whether a source states that it ended, be it without a day. False for an end that
	 * only follows from another fact, for a plan, and for one that is only hedged beside
	 * firmer statements.
	 */
	public boolean hasStatedEnd() {
		return this.basis.statesAnEnd();
	}

	/** Whether a source asserts that it ended, so that the end can make others sure. */
	public boolean hasFirmEnd() {
		return this.status.isFirm() && this.basis.end() == EndBasis.STATED && !this.basis.crossed();
	}

	/** Whether a source, and not another fact, says that it ends or how. */
	public boolean endingStated() {
		return hasStatedEnd() || (this.basis.end() == EndBasis.PLANNED && this.end.fact() == null);
	}

	/**
	 * The earliest day that can have been its last; null where nothing may have ended it.
	 */
	public @Nullable LocalDate mayHaveEnded() {
		return this.basis.mayHaveEnded();
	}

	/** The 16 characters under which the graph keeps it. */
	public String id() {
		return this.key.factId();
	}

}
