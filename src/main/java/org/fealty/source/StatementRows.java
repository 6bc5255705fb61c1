package org.fealty.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Count;
import org.fealty.statement.Dating;
import org.fealty.statement.Ending;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.InvalidStatementException;
import org.fealty.statement.Label;
import org.fealty.statement.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.statement.Voice;
import org.fealty.statement.What;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the rows that state something, one statement each. */
final class StatementRows {

	private static final String PERPETRATOR = "perpetrator";

	private final Ids ids;

	private final String dataset;

	private final Map<String, ReadStatement> statements = new LinkedHashMap<>();

	private final Map<String, ReadStatement> implied = new LinkedHashMap<>();

	StatementRows(Ids ids, String dataset) {
		this.ids = ids;
		this.dataset = dataset;
	}

	/** What the rows state and, behind it, what only follows from them. */
	List<ReadStatement> all() {
		Map<String, ReadStatement> all = new LinkedHashMap<>(this.statements);
		this.implied.forEach(all::putIfAbsent);
		return List.copyOf(all.values());
	}

	boolean relation(Row row, Predicate predicate) {
		Entity subject = this.ids.entity(row, "subject");
		Entity object = this.ids.entity(row, "object");
		if (subject != null && object != null) {
			checkLabels(row, predicate, subject, object);
		}
		String office = (predicate == Predicate.SUCCEEDED) ? seat(row) : "";
		Stance stance = stance(row);
		Wording wording = new Wording(row.text("role"), row.text("channel"), row.text("office"));
		Citation citation = citation(row);
		Dating dating = dating(row);
		if (row.rejected() || subject == null || object == null || citation == null || dating == null) {
			return false;
		}
		FactKey about = new RelationKey(subject.id(), predicate, object.id(), spell(row), office,
				predicate.extentBetween(subject));
		boolean fresh = add(row, about, new Value.None(), stance, dating, wording, citation);
		if (predicate == Predicate.CLAIMED && stance.supports() && !row.rejected()) {
			imply(row, about.subject(), object.id(), stance, citation);
		}
		return fresh;
	}

	boolean attribute(Row row) {
		Entity subject = this.ids.entity(row, "entity");
		String required = row.required("what");
		Optional<What> what = required.isEmpty() ? Optional.empty() : row.word("what", What.values(), What::word);
		Value value = what.map((one) -> value(row, one)).orElse(null);
		Stance stance = stance(row);
		Citation citation = citation(row);
		Dating dating = dating(row);
		if (subject != null && what.isPresent()) {
			checkAttribute(row, subject, what.get());
		}
		if (row.rejected() || subject == null || what.isEmpty() || value == null || citation == null
				|| dating == null) {
			return false;
		}
		String of = row.text("of");
		FactKey about = new AttributeKey(subject.id(), what.get(), (of != null) ? of : "",
				(what.get() == What.NAME) ? value.text() : "", spell(row));
		return add(row, about, value, stance, dating, Wording.NONE, citation);
	}

	private boolean add(Row row, FactKey about, Value value, Stance stance, Dating dating, Wording wording,
			Citation citation) {
		try {
			Statement statement = Statement.of(about, value, stance, dating, wording, citation);
			return this.statements.putIfAbsent(statement.id(),
					new ReadStatement(statement, row.place(), false)) == null;
		}
		catch (InvalidStatementException ex) {
			reject(row, ex);
			return false;
		}
	}

	/** Who claims an attack also says, himself, that he did it. */
	private void imply(Row row, String claimer, String attack, Stance stance, Citation citation) {
		List<String> through = citation.saidBy().equals(claimer) ? citation.through() : List.of(citation.saidBy());
		FactKey about = new RelationKey(attack, Predicate.ATTRIBUTED_TO, claimer, "", "",
				Predicate.ATTRIBUTED_TO.extent());
		Statement statement = Statement.of(about, new Value.None(), stance, Dating.NONE,
				new Wording(PERPETRATOR, null, null),
				new Citation(this.dataset, citation.source(), claimer, through, citation.locator(), citation.note()));
		this.implied.putIfAbsent(statement.id(), new ReadStatement(statement, row.place(), true));
	}

	private static void checkLabels(Row row, Predicate predicate, Entity subject, Entity object) {
		if (predicate.joins(subject, object)) {
			if (subject.id().equals(object.id())) {
				row.reject("object", object.id(),
						Quotation.of(object.id()) + " is subject and object of the row; name two different ones.");
			}
			return;
		}
		boolean fits = List.of(Label.values())
			.stream()
			.anyMatch((label) -> predicate.joins(subject, new Entity("", "", Set.of(label), null, false, null)));
		Entity wrong = fits ? object : subject;
		row.reject(fits ? "object" : "subject", wrong.id(),
				"%s joins %s, but %s is %s and %s is %s. Look for ids that stand the wrong way round or in the wrong table."
					.formatted(predicate, predicate.accepted(), Quotation.of(subject.id()), Ids.labels(subject),
							Quotation.of(object.id()), Ids.labels(object)));
	}

	private static void checkAttribute(Row row, Entity subject, What what) {
		if (!what.describes(subject)) {
			row.reject("what", what.word(), "%s is stated of %s, but %s is %s.".formatted(what.word(), what.accepted(),
					Quotation.of(subject.id()), Ids.labels(subject)));
		}
		String of = row.text("of");
		if (of != null && what.content() != What.Content.NUMBER) {
			row.reject("of", of, "of says whom a number counts, but " + what.word() + " is no number; leave it blank.");
		}
	}

	private String seat(Row row) {
		String id = row.required("office");
		Entity seat = id.isEmpty() ? null : this.ids.entity(row, "office", id);
		if (seat != null && !seat.labels().contains(Label.ORGANISATION) && !seat.labels().contains(Label.PROVINCE)) {
			row.reject("office", id, Quotation.of(id) + " is " + Ids.labels(seat)
					+ "; in succeeded.csv the office is the id of the organisation or province that was led.");
		}
		return id;
	}

	private static Stance stance(Row row) {
		return row.word("stance", Stance.values(), Stance::word).orElse(Stance.ASSERTS);
	}

	private static String spell(Row row) {
		String spell = row.text("spell");
		return (spell != null) ? spell : "";
	}

	private @Nullable Citation citation(Row row) {
		Source source = this.ids.source(row);
		String saidBy = row.text("said_by");
		if (saidBy != null && !saidBy.equals(Voice.CODER)) {
			this.ids.checkSpeaker(row, "said_by", saidBy);
		}
		List<String> through = row.list("through");
		through.forEach((id) -> this.ids.checkSpeaker(row, "through", id));
		return (source == null) ? null
				: new Citation(this.dataset, source.id(), (saidBy != null) ? saidBy : this.ids.publisher(source),
						new ArrayList<>(through), row.text("locator"), row.text("note"));
	}

	private @Nullable Dating dating(Row row) {
		boolean still = Dating.STILL.equals(row.text("until"));
		EdtfDate since = row.date("since");
		EdtfDate until = still ? null : row.date("until");
		EdtfDate on = row.date("on");
		Ending ending = row.word("ending", Ending.values(), Ending::word).orElse(null);
		try {
			return new Dating(since, until, still, on, untilEvent(row), ending);
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
			row.reject("until_event", event.id(),
					Quotation.of(event.id()) + " is " + Ids.labels(event) + "; it must be an event.");
		}
		return id;
	}

	private static @Nullable Value value(Row row, What what) {
		if (what.content() == What.Content.PERIOD) {
			String cell = row.text("value");
			return (cell != null) ? new Value.Text(cell) : new Value.None();
		}
		String cell = row.required("value");
		return cell.isEmpty() ? null : switch (what.content()) {
			case DATE -> Optional.ofNullable(row.date("value", cell)).map(Value.Date::new).orElse(null);
			case NUMBER -> number(row, cell);
			case TEXT, PERIOD -> new Value.Text(cell);
		};
	}

	private static @Nullable Value number(Row row, String cell) {
		try {
			return new Value.Amount(Count.parse(cell));
		}
		catch (IllegalArgumentException ex) {
			row.reject("value", cell, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	private static void reject(Row row, InvalidStatementException ex) {
		row.reject(ex.column(), ex.found(), Quotation.of(ex.found()) + " " + ex.reason() + ".");
	}

}
