package org.fealty.dataset;

import java.util.Arrays;
import java.util.Set;

import org.fealty.statement.Citation;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Entity;
import org.fealty.model.Extent;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Value;
import org.fealty.statement.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one predicate's table. */
final class RelationRows implements CsvTable.RowReader {

	private final Predicate predicate;

	private final IdResolver ids;

	private final StatementColumns telling;

	private final StatementRows statements;

	RelationRows(Predicate predicate, IdResolver ids, StatementColumns telling, StatementRows statements) {
		this.predicate = predicate;
		this.ids = ids;
		this.telling = telling;
		this.statements = statements;
	}

	@Override
	public boolean read(Row row) {
		Entity subject = this.ids.entity(row, "subject");
		Entity object = this.ids.entity(row, "object");
		if (subject != null && object != null) {
			checkEnds(row, subject, object);
		}
		boolean succession = this.predicate == Predicate.SUCCEEDED;
		String seat = succession ? seat(row) : "";
		if (this.predicate == Predicate.PLEDGED_TO) {
			checkSworn(row, object);
		}
		Stance stance = this.telling.stance(row);
		Citation citation = this.telling.citation(row);
		StatedDates dating = this.telling.dating(row, lasts(subject));
		if (row.rejected() || subject == null || object == null || citation == null || dating == null) {
			return false;
		}
		this.telling.remarkOn(row, dating, citation);
		RelationKey about = new RelationKey(subject.id(), this.predicate, object.id(),
				succession ? "" : this.telling.spell(row), seat, this.predicate.extentOf(subject.labels()));
		Wording wording = Wording.of(about, (property) -> row.text(property.column()), false);
		return this.statements.add(row, about, new Value.None(), stance, dating, wording, citation);
	}

	private boolean lasts(@Nullable Entity subject) {
		Extent extent = (subject != null) ? this.predicate.extentOf(subject.labels()) : this.predicate.extent();
		return extent == Extent.LASTING;
	}

	private void checkEnds(Row row, Entity subject, Entity object) {
		if (!this.predicate.joins(subject.labels(), object.labels())) {
			boolean fits = fitsSomewhere(subject);
			row.reject(fits ? "object" : "subject", fits ? object.id() : subject.id(),
					"%s joins %s, but %s is %s and %s is %s. Look for ids that stand the wrong way round.".formatted(
							this.predicate, this.predicate.accepted(), Quotation.of(subject.id()),
							IdResolver.labels(subject), Quotation.of(object.id()), IdResolver.labels(object)));
		}
		else if (subject.id().equals(object.id())) {
			row.reject("object", object.id(),
					Quotation.of(object.id()) + " is subject and object of the row; name two different ones.");
		}
	}

	/**
	 * Whether the predicate joins the subject to anything, so that the object is wrong.
	 */
	private boolean fitsSomewhere(Entity subject) {
		return Arrays.stream(Label.values())
			.map((label) -> new Entity("", "", Set.of(label), null, false, null))
			.anyMatch((object) -> this.predicate.joins(subject.labels(), object.labels()));
	}

	private String seat(Row row) {
		String id = row.required("office");
		if (!id.isEmpty()) {
			checkSeat(row, "office", id,
					"; in succeeded.csv the office is the id of the organisation or province that was led.");
		}
		return id;
	}

	/** Rejects a seat in which the one sworn to cannot have been. */
	private void checkSworn(Row row, @Nullable Entity lord) {
		String id = row.text("seat");
		if (id != null) {
			checkSeat(row, "seat", id, "; name the organisation or province that the person pledged to led.");
			if (lord != null && !lord.labels().contains(Label.PERSON)) {
				row.reject("seat", id, "A seat says what a person led, but " + Quotation.of(lord.id()) + " is "
						+ IdResolver.labels(lord) + "; leave it blank.");
			}
		}
	}

	private void checkSeat(Row row, String column, String id, String cure) {
		Entity seat = this.ids.entity(row, column, id);
		if (seat != null && !seat.labels().contains(Label.ORGANISATION) && !seat.labels().contains(Label.PROVINCE)) {
			row.reject(column, id, Quotation.of(id) + " is " + IdResolver.labels(seat) + cure);
		}
	}

}
