package org.fealty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Statement;
import org.fealty.time.EdtfDate;

/**
 * Days on which something is said to have held. They are no beginning and no end: they
 * only tighten both, and one that contradicts a beginning or an end disputes it without
 * moving it.
 *
 * @param dated from {@code on}, from "still so" on the day of the source's publication,
 * and from a plan, which attests the day of its source
 * @param undated from rows that give no date: it had begun by the day of the source
 */
record Sightings(List<Assertion> dated, List<Assertion> undated) {

	static Sightings of(List<Statement> statements, Map<String, Source> sources) {
		List<Assertion> dated = new ArrayList<>();
		List<Assertion> undated = new ArrayList<>();
		for (Statement statement : statements) {
			StatedDates dating = statement.dating();
			Range published = Range.of(Consolidation.source(sources, statement).publication());
			Range source = new Range(published.low(), DateColumn.known(statement, sources));
			if (dating.still()) {
				dated.add(sighting(statement, source, null));
			}
			seen(statement, dating.on(), source, dated);
			planned(statement, source, dated);
			if (!dating.isDated()) {
				undated.add(sighting(statement, new Range(Long.MIN_VALUE, source.high()), null));
			}
		}
		return new Sightings(List.copyOf(dated), List.copyOf(undated));
	}

	private static void seen(Statement statement, @Nullable EdtfDate on, Range source, List<Assertion> dated) {
		if (on != null) {
			Range day = Range.of(on.first());
			Range seen = isPlan(on, source) ? new Range(source.low(), Long.MAX_VALUE)
					: new Range(day.low(), Math.min(day.high(), source.high()));
			dated.add(sighting(statement, seen, on));
		}
	}

	/** Whoever plans its end says that it is so, whoever plans its beginning does not. */
	private static void planned(Statement statement, Range source, List<Assertion> dated) {
		StatedDates dating = statement.dating();
		if (isPlan(dating.since(), source)) {
			dated.add(sighting(statement, new Range(source.low(), Long.MAX_VALUE), dating.since()));
		}
		else if (isPlan(dating.until(), source)) {
			dated.add(sighting(statement, source, dating.until()));
		}
	}

	private static boolean isPlan(@Nullable EdtfDate date, Range source) {
		return date != null && Range.of(date.first()).low() > source.high();
	}

	private static Assertion sighting(Statement statement, Range day, @Nullable EdtfDate date) {
		return new Assertion(day, statement.stance() == Stance.ASSERTS, date != null && date.doubtful(),
				(date != null) ? date.text() : statement.citation().source());
	}

	/** Those that are asserted. */
	Sightings asserted() {
		return new Sightings(Assertions.asserted(this.dated), Assertions.asserted(this.undated));
	}

	/** Those that are asserted and do not doubt themselves. */
	Sightings undoubted() {
		return new Sightings(DateColumn.undoubted(this.dated), DateColumn.undoubted(this.undated));
	}

	/** Whether one lies surely before this beginning. */
	boolean disputeBeginning(Range since) {
		return all().anyMatch((sighting) -> sighting.range().high() < since.low());
	}

	/** Whether one lies surely after this end. */
	boolean disputeEnd(Range until) {
		return all().anyMatch((sighting) -> sighting.range().low() > until.high());
	}

	/** It began on or before the last day of each sighting that can be right. */
	Range tightenBeginning(Range since) {
		long high = counted().mapToLong((sighting) -> sighting.range().high())
			.filter((latest) -> latest >= since.low())
			.min()
			.orElse(Long.MAX_VALUE);
		return new Range(since.low(), Math.min(since.high(), high));
	}

	/** It ended on or after the first day of each sighting that can be right. */
	Range tightenEnd(Range until) {
		return new Range(Math.max(until.low(), latestWithin(until)), until.high());
	}

	/**
	 * The first day of the latest sighting that can be right; {@link Long#MIN_VALUE}
	 * where there is none.
	 */
	long latestWithin(Range until) {
		return counted().mapToLong((sighting) -> sighting.range().low())
			.filter((earliest) -> earliest <= until.high())
			.max()
			.orElse(Long.MIN_VALUE);
	}

	private Stream<Assertion> all() {
		return Stream.concat(this.dated.stream(), this.undated.stream());
	}

	/** A sighting that doubts its own date counts only where no other is stated. */
	private Stream<Assertion> counted() {
		List<Assertion> undoubted = this.dated.stream().filter((sighting) -> !sighting.doubtful()).toList();
		return Stream.concat((undoubted.isEmpty() ? this.dated : undoubted).stream(), this.undated.stream());
	}

}
