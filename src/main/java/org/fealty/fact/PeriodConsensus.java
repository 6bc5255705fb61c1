package org.fealty.fact;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.fealty.model.AttributeType;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.fealty.time.Period;

/**
 * When something was so, as far as the statements about it alone decide it.
 *
 * @param period the bounds
 * @param sinceText the narrowest beginning that counts, as written
 * @param untilText the narrowest end that counts, as written
 * @param disputed which dates cannot be agreed on, the value of an attribute aside
 * @param basis how far the dates can be relied on
 */
record PeriodConsensus(Period period, @Nullable String sinceText, @Nullable String untilText,
		SortedSet<String> disputed, DateBasis basis) {

	static PeriodConsensus of(StatementGroup group, Map<String, Source> sources) {
		return switch (group.key().extent()) {
			case LASTING -> new LastingPeriod(group, sources).consensus();
			case ACT -> (group.key() instanceof AttributeKey attribute) ? dated(group, attribute.what(), sources)
					: act(group, sources);
			case TIMELESS -> new PeriodConsensus(Period.UNKNOWN, null, null, new TreeSet<>(), DateBasis.NONE);
		};
	}

	/**
	 * An act whose day nobody says happened by the day of each source that tells of it.
	 */
	private static PeriodConsensus act(StatementGroup group, Map<String, Source> sources) {
		boolean undoubted = group.hasUndoubtedAssertion();
		DateColumn days = DateColumn.of(group.supporting(), sources, (statement) -> statement.dating().since());
		Range day = days.agreement(undoubted).range();
		Sightings told = Sightings.of(group.supporting(), sources);
		Range bounded = (undoubted ? told.undoubted() : told).tightenBeginning(day);
		boolean disputed = days.isDisputed() || told.disputeBeginning(day);
		return new PeriodConsensus(new Period(bounded.bounds(), Bounds.UNKNOWN, null, null), days.text(undoubted), null,
				new TreeSet<>(disputed ? List.of("since") : List.of()), DateBasis.NONE);
	}

	/**
	 * What the value of a date says: only an event can have a last day beside its first.
	 */
	private static PeriodConsensus dated(StatementGroup group, AttributeType what, Map<String, Source> sources) {
		DateColumn first = values(group, sources, EdtfDate::first);
		Bounds last = (what == AttributeType.DATE)
				? values(group, sources, EdtfDate::last).agreement(group.hasUndoubtedAssertion()).range().bounds()
				: Bounds.UNKNOWN;
		Bounds begin = first.agreement(group.hasUndoubtedAssertion()).range().bounds();
		return new PeriodConsensus(new Period(begin, last, null, null), first.text(group.hasUndoubtedAssertion()), null,
				new TreeSet<>(), DateBasis.NONE);
	}

	/** The first (or last) days that the values give. */
	static DateColumn values(StatementGroup group, Map<String, Source> sources, Function<EdtfDate, Bounds> end) {
		Function<Statement, @Nullable EdtfDate> value = (statement) -> (statement.value() instanceof Value.Date date)
				? date.date() : null;
		return DateColumn.of(group.supporting(), sources, value, end);
	}

}
