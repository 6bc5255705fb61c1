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

	/**
	 * From {@code on}, from "still so" on the day of the source's publication, and from
	 * plans: who plans its end says that it is so, who plans its beginning or a day of it
	 * only that it had not ended.
	 */
	List<Said> sightings() {
		List<Said> sightings = new ArrayList<>();
		OracleBounds today = OracleBounds.of(this.source.publication());
		OracleBounds notEnded = new OracleBounds(today.low(), OracleBounds.LAST);
		Said on = said(dates().on());
		Said since = since();
		Said until = until();
		if (on != null) {
			sightings.add(on.planned() ? seen(notEnded, on) : on);
		}
		if (dates().still()) {
			sightings.add(new Said(today, today, asserts(), false, false, this.source.id()));
		}
		if (since != null && since.planned()) {
			sightings.add(seen(notEnded, since));
		}
		else if (until != null && until.planned()) {
			sightings.add(seen(new OracleBounds(today.low(), known()), until));
		}
		return sightings;
	}

	private static Said seen(OracleBounds day, Said plan) {
		return new Said(day, day, plan.asserted(), plan.doubtful(), false, plan.text());
	}

	/** Whether it says that it ended, be it without a day. */
	boolean statesEnd() {
		return dates().until() != null || dates().untilEvent() != null || dates().ending() != null;
	}

	boolean statesEndWithoutDate() {
		return statesEnd() && dates().until() == null;
	}

	/** Whether it says nothing of when. */
	boolean saysOnlyThatItHadBegun() {
		return !isDated();
	}

	boolean isDated() {
		return dates().still() || dates().untilEvent() != null || days().findAny().isPresent();
	}

	boolean hasUndoubtedDate() {
		return dates().still() || dates().untilEvent() != null || days().anyMatch((day) -> !day.doubtful());
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
