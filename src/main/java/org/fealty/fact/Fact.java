package org.fealty.fact;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.fealty.statement.FactKey;
import org.fealty.model.Extent;
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
 */
public record Fact(FactKey key, Status status, Period period, @Nullable String sinceText, @Nullable String untilText,
		End end, SortedSet<String> disputed, Support support, @Nullable ConsolidatedValue result) {

	public Fact {
		disputed = Collections.unmodifiableSortedSet(new TreeSet<>(disputed));
	}

	/**
	 * Whether a source states that it ended, be it without a day; false for an end that
	 * only follows from another fact.
	 */
	public boolean hasStatedEnd() {
		return this.key.extent() == Extent.LASTING
				&& (this.untilText != null || this.disputed.contains("ending") || this.disputed.contains("endingEvent")
						|| (this.end.fact() == null && (this.end.ending() != null || this.end.event() != null)));
	}

	/** The 16 characters under which the graph keeps it. */
	public String id() {
		return this.key.factId();
	}

}
