package org.fealty.oracle;

import java.util.List;
import java.util.Objects;

import org.fealty.statement.StatedDates;

/**
 * Ends that are only implied give way to an end that is stated, and to a beginning or a
 * sighting after them. Who says so still says that somebody led.
 */
final class OracleYieldingEnds {

	/** What is said besides implied ends. */
	private final List<OracleStatement> others;

	private OracleYieldingEnds(List<OracleStatement> others) {
		this.others = others;
	}

	/** The rows whose dates count. */
	static List<OracleStatement> removedFrom(List<OracleStatement> rows) {
		OracleYieldingEnds ends = new OracleYieldingEnds(rows.stream().filter((row) -> !isImpliedEnd(row)).toList());
		return rows.stream().filter((row) -> !isImpliedEnd(row) || !ends.giveWay(row)).toList();
	}

	private static boolean isImpliedEnd(OracleStatement row) {
		return row.statement().wording().implied() && row.statement().dating().until() != null;
	}

	private boolean giveWay(OracleStatement implied) {
		OracleBounds day = OracleBounds.of(Objects.requireNonNull(implied.statement().dating().until()).first());
		return this.others.stream().anyMatch((row) -> ends(row) || isSeenAfter(row, day));
	}

	private static boolean ends(OracleStatement row) {
		StatedDates dates = row.statement().dating();
		boolean ended = dates.until() != null || dates.untilEvent() != null || dates.ending() != null;
		return ended && (dates.until() == null || OracleBounds.of(dates.until().first()).low() <= row.known());
	}

	private static boolean isSeenAfter(OracleStatement row, OracleBounds day) {
		StatedDates dates = row.statement().dating();
		boolean seen = dates.on() != null && OracleBounds.of(dates.on().first()).low() > day.high();
		boolean began = dates.since() != null && OracleBounds.of(dates.since().first()).low() > day.high();
		boolean still = dates.still() && OracleBounds.of(row.source().publication()).low() > day.high();
		return began || seen || still;
	}

}
