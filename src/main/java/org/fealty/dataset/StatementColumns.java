package org.fealty.dataset;

import java.util.List;

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

	StatementColumns(IdResolver ids, String dataset) {
		this.ids = ids;
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

	/** When; null where the row was rejected because this is no period. */
	@Nullable StatedDates dating(Row row) {
		boolean still = StatedDates.STILL.equals(row.text("until"));
		EdtfDate since = row.date("since");
		EdtfDate until = still ? null : row.date("until");
		EdtfDate on = row.date("on");
		Ending ending = row.word("ending", Ending.values(), Ending::word).orElse(null);
		try {
			return new StatedDates(since, until, still, on, untilEvent(row), ending);
		}
		catch (InvalidStatementException ex) {
			reject(row, ex);
			return null;
		}
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
