package org.fealty.dataset;

import java.util.Optional;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Count;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Entity;
import org.fealty.statement.Stance;
import org.fealty.statement.Value;
import org.fealty.model.AttributeType;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads rows that state something of one entity by itself. */
final class AttributeRows implements CsvTable.RowReader {

	private final IdResolver ids;

	private final StatementColumns telling;

	private final StatementRows statements;

	private final String entity;

	private final String type;

	/** Reads the rows of {@code attributes.csv}. */
	AttributeRows(IdResolver ids, StatementColumns telling, StatementRows statements) {
		this(ids, telling, statements, "entity", "what");
	}

	/**
	 * Reads the rows of a table.
	 * @param entity the column that names the entity
	 * @param type the column that says what is stated
	 */
	AttributeRows(IdResolver ids, StatementColumns telling, StatementRows statements, String entity, String type) {
		this.ids = ids;
		this.entity = entity;
		this.type = type;
		this.telling = telling;
		this.statements = statements;
	}

	@Override
	public boolean read(Row row) {
		Entity subject = this.ids.entity(row, this.entity);
		AttributeType what = row.required(this.type).isEmpty() ? null
				: row.word(this.type, AttributeType.values(), AttributeType::word).orElse(null);
		Value value = (what != null) ? value(row, what) : null;
		String of = (what != null) ? of(row, what) : "";
		Stance stance = this.telling.stance(row);
		Citation citation = this.telling.citation(row);
		StatedDates dating = this.telling.dating(row, what == null || what.content() == AttributeType.Content.PERIOD);
		if (subject != null && what != null && !what.describes(subject.labels())) {
			row.reject(this.type, what.word(), "%s is stated of %s, but %s is %s.".formatted(what.word(),
					what.accepted(), Quotation.of(subject.id()), IdResolver.labels(subject)));
		}
		if (row.rejected() || subject == null || what == null || value == null || citation == null || dating == null) {
			return false;
		}
		this.telling.remarkOn(row, dating, citation);
		remarkOn(row, what, value, citation);
		AttributeKey about = new AttributeKey(subject.id(), what, of, (what == AttributeType.NAME) ? value.text() : "",
				this.telling.spell(row));
		return this.statements.add(row, about, value, stance, dating, Wording.NONE, citation);
	}

	private void remarkOn(Row row, AttributeType what, Value value, Citation citation) {
		if (value instanceof Value.Date date) {
			this.telling.plans()
				.remarkOn(row, "value", date.date(), this.ids.sources().find(citation.source()).orElseThrow());
		}
		if (what == AttributeType.NAME) {
			row.checkName("value");
		}
	}

	private static String of(Row row, AttributeType what) {
		String of = row.text("of");
		if (of == null) {
			return "";
		}
		if (what.content() != AttributeType.Content.NUMBER) {
			row.reject("of", of, "of says whom a number counts, but " + what.word() + " is no number; leave it blank.");
		}
		return of;
	}

	private static @Nullable Value value(Row row, AttributeType what) {
		String cell = (what.content() == AttributeType.Content.PERIOD) ? row.text("value") : row.required("value");
		if (cell == null) {
			return new Value.None();
		}
		return cell.isEmpty() ? null : switch (what.content()) {
			case DATE -> date(row, cell);
			case NUMBER -> number(row, cell);
			case TEXT, PERIOD -> new Value.Text(cell);
		};
	}

	private static @Nullable Value date(Row row, String cell) {
		EdtfDate date = row.date("value", cell);
		return (date != null) ? new Value.Date(date) : null;
	}

	private static @Nullable Value number(Row row, String cell) {
		Optional<String> advice = CellWords.adviceOnNumber("value", cell);
		if (advice.isPresent()) {
			row.reject("value", cell, advice.get());
			return null;
		}
		try {
			return new Value.Amount(Count.parse(cell));
		}
		catch (IllegalArgumentException ex) {
			row.reject("value", cell, String.valueOf(ex.getMessage()));
			return null;
		}
	}

}
