package org.fealty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;

/**
 * Days on which something is said to have held. They are no beginning and no end: they
 * only tighten both, and one that contradicts a beginning or an end disputes it without
 * moving it.
 *
 * @param all every sighting
 */
record Sightings(List<Assertion> all) {

	/** From {@code on}, and from "still so" on the day of the source's publication. */
	static Sightings of(List<Statement> statements, Map<String, Source> sources) {
		List<Assertion> sightings = new ArrayList<>(
				Assertions.dates(statements, (statement) -> statement.dating().on()));
		for (Statement statement : statements) {
			if (statement.dating().still()) {
				Source source = Consolidation.source(sources, statement);
				sightings.add(new Assertion(Range.of(source.publication()), statement.stance() == Stance.ASSERTS, false,
						statement.citation().source()));
			}
		}
		return new Sightings(List.copyOf(sightings));
	}

	/** Whether one lies surely before this beginning. */
	boolean disputeBeginning(Range since) {
		return this.all.stream().anyMatch((sighting) -> sighting.range().high() < since.low());
	}

	/** Whether one lies surely after this end. */
	boolean disputeEnd(Range until) {
		return this.all.stream().anyMatch((sighting) -> sighting.range().low() > until.high());
	}

	/** It began on or before the last day of each sighting that can be right. */
	Range tightenBeginning(Range since) {
		long high = counted().stream()
			.mapToLong((sighting) -> sighting.range().high())
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
		return counted().stream()
			.mapToLong((sighting) -> sighting.range().low())
			.filter((earliest) -> earliest <= until.high())
			.max()
			.orElse(Long.MIN_VALUE);
	}

	/** A sighting that doubts its own date counts only where no other is stated. */
	private List<Assertion> counted() {
		List<Assertion> undoubted = this.all.stream().filter((sighting) -> !sighting.doubtful()).toList();
		return undoubted.isEmpty() ? this.all : undoubted;
	}

}
