package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.oracle.OracleAgreement.Said;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Statement;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** One row that supports a fact, with its dates as far as its source can know them. */
record OracleStatement(Statement statement, Source source) {

	/** The day on which its source counts as known. */
	long known() {
		return this.source.knownFrom().toEpochDay();
	}

	/** The first day on which its source can have been published; perhaps open. */
	long written() {
		return OracleBounds.of(this.source.publication()).low();
	}

	boolean asserts() {
		return this.statement.stance() == Stance.ASSERTS;
	}

	@Nullable Said since() {
		return said(dates().since());
	}

	@Nullable Said until() {
		return said(dates().until());
	}

	/** From {@code on}, and from "still so" on the day of the source's publication. */
	List<Said> sightings() {
		List<Said> sightings = new ArrayList<>();
		Said on = said(dates().on());
		if (on != null) {
			sightings.add(on);
		}
		if (dates().still()) {
			OracleBounds day = OracleBounds.of(this.source.publication());
			sightings.add(new Said(day, day, asserts(), false, false, this.source.id()));
		}
		return sightings;
	}

	/** Whether it says that it ended, be it without a day. */
	boolean statesEnd() {
		return dates().until() != null || dates().untilEvent() != null || dates().ending() != null;
	}

	boolean statesEndWithoutDate() {
		return statesEnd() && dates().until() == null;
	}

	/**
	 * Whether it says that it had begun without a date: nothing of when, or only when it
	 * is planned to end.
	 */
	boolean saysOnlyThatItHadBegun() {
		Said since = since();
		Said until = until();
		if (until != null && until.planned()) {
			return since == null || !since.planned();
		}
		return since == null && dates().on() == null && !dates().still() && !statesEnd();
	}

	boolean isDated() {
		return dates().still() || dates().untilEvent() != null || days().findAny().isPresent();
	}

	boolean hasUndoubtedDate() {
		return dates().still() || dates().untilEvent() != null || days().anyMatch((day) -> !day.doubtful());
	}

	/** Whether one of its dates is later than its source. */
	boolean plans() {
		return days().anyMatch((day) -> {
			Said said = said(day);
			return said != null && said.planned();
		});
	}

	private Stream<EdtfDate> days() {
		return Stream.of(dates().since(), dates().until(), dates().on()).flatMap(Stream::ofNullable);
	}

	private StatedDates dates() {
		return this.statement.dating();
	}

	private @Nullable Said said(@Nullable EdtfDate date) {
		return (date != null) ? said(date.first(), date) : null;
	}

	/** What happened did so by the day of the source; what it puts later is a plan. */
	Said said(Bounds day, EdtfDate date) {
		OracleBounds written = OracleBounds.of(day);
		boolean planned = written.low() > known();
		OracleBounds can = planned ? new OracleBounds(OracleBounds.FIRST, written.high())
				: written.cut(new OracleBounds(OracleBounds.FIRST, known()));
		return new Said(can, written, asserts(), date.doubtful(), planned, date.text());
	}

}
