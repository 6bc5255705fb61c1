package org.fealty.dataset;

import java.util.List;
import java.util.Optional;

import org.fealty.statement.Citation;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Ending;
import org.fealty.statement.Entity;
import org.fealty.statement.InvalidStatementException;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Voice;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the cells that every statement has: who says it, how firmly, of which days. */
final class StatementColumns {

	private final IdResolver ids;

	private final String dataset;

	private final PlannedDates plans;

	StatementColumns(IdResolver ids, String dataset, PlannedDates plans) {
		this.ids = ids;
		this.plans = plans;
		this.dataset = dataset;
	}

	/** How firmly; who says nothing else asserts. */
	Stance stance(Row row) {
		return row.word("stance", Stance.values(), Stance::word).orElse(Stance.ASSERTS);
	}

	/** The spell; empty where the row names none. */
	String spell(Row row) {
		String spell = row.text("spell");
		return (spell != null) ? spell : "";
	}

	/** Who says it; null where the row was rejected for its source. */
	@Nullable Citation citation(Row row) {
		Source source = this.ids.source(row);
		String saidBy = row.text("said_by");
		if (saidBy != null && !saidBy.equals(Voice.CODER)) {
			this.ids.checkSpeaker(row, "said_by", saidBy);
		}
		List<String> through = row.list("through");
		through.forEach((id) -> this.ids.checkSpeaker(row, "through", id));
		return (source == null) ? null : new Citation(this.dataset, source.id(),
				(saidBy != null) ? saidBy : this.ids.publisher(source), through, row.text("locator"), row.text("note"));
	}

	/**
	 * When; null where the row was rejected because this is no period.
	 * @param lasting whether the row speaks of what lasts
	 */
	@Nullable StatedDates dating(Row row, boolean lasting) {
		boolean still = StatedDates.STILL.equals(row.text("until"));
		EdtfDate since = day(row, "since", lasting);
		EdtfDate until = still ? null : day(row, "until", lasting);
		EdtfDate on = day(row, "on", lasting);
		Ending ending = row.word("ending", Ending.values(), Ending::word).orElse(null);
		try {
			return new StatedDates(since, until, still, on, untilEvent(row), ending);
		}
		catch (InvalidStatementException ex) {
			reject(row, ex);
			return null;
		}
	}

	private static @Nullable EdtfDate day(Row row, String column, boolean lasting) {
		String cell = row.text(column);
		Optional<String> advice = (cell != null) ? IntervalAdvice.of(column, cell, lasting) : Optional.empty();
		if (cell != null && advice.isPresent()) {
			row.reject(column, cell, advice.get());
			return null;
		}
		return row.date(column);
	}

	/** Remarks on days that the publication cannot have known, or that it leaves open. */
	void remarkOn(Row row, StatedDates dates, Citation citation) {
		Source source = this.ids.sources().find(citation.source()).orElseThrow();
		this.plans.remarkOn(row, "since", dates.since(), source);
		this.plans.remarkOn(row, "until", dates.until(), source);
		this.plans.remarkOn(row, "on", dates.on(), source);
		if (dates.still() && source.publication().earliest() == null) {
			row.remark("until",
					"\"..\" says that it was still so when " + Quotation.of(source.id())
							+ " was written, but no earliest day of its publication is known, so it attests nothing."
							+ " Give that source a day in published, or write a day on which it held into on.");
		}
	}

	/** The dates that lie after the day of their publication. */
	PlannedDates plans() {
		return this.plans;
	}

	private @Nullable String untilEvent(Row row) {
		String id = row.text("until_event");
		Entity event = (id != null) ? this.ids.entity(row, "until_event", id) : null;
		if (event != null && !event.isEvent()) {
			row.reject("until_event", event.id(), Quotation.of(event.id()) + " is " + IdResolver.labels(event)
					+ "; name the event with which it ended, from events.csv.");
		}
		return id;
	}

	/** Rejects a row that cannot be a statement. */
	static void reject(Row row, InvalidStatementException ex) {
		row.reject(ex.column(), ex.found(), Quotation.of(ex.found()) + " " + ex.reason() + ".");
	}

}
