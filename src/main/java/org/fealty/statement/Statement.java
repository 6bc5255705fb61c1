package org.fealty.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one source says. Statements are the record: they are never overwritten.
 *
 * @param id a hash of the dataset, the source and all they say, locator and note aside
 * @param about what it speaks of
 * @param value what it says of an attribute; {@link Value.None} for relationships
 * @param stance how firmly
 * @param dating when
 * @param wording in which words
 * @param citation who says it, and where
 * @param knownTo the day from which a newer edition of the publication no longer says it;
 * null while it stands
 */
public record Statement(String id, FactKey about, Value value, Stance stance, StatedDates dating, Wording wording,
		Citation citation, @Nullable LocalDate knownTo) {

	/**
	 * Refuses what cannot be said of its predicate or attribute.
	 * @throws InvalidStatementException naming the column that is wrong
	 */
	public Statement {
		StatementRules.check(about, value, dating);
	}

	/** A statement that stands. */
	public Statement(String id, FactKey about, Value value, Stance stance, StatedDates dating, Wording wording,
			Citation citation) {
		this(id, about, value, stance, dating, wording, citation, null);
	}

	/** Makes a statement and its id. */
	public static Statement of(FactKey about, Value value, Stance stance, StatedDates dating, Wording wording,
			Citation citation) {
		List<String> said = new ArrayList<>(List.of(citation.dataset(), citation.source(), citation.saidBy(),
				String.join("|", citation.through()), about.factId(), value.text(), stance.word(), text(dating.since()),
				text(dating.until()), dating.still() ? StatedDates.STILL : "", text(dating.on()),
				text(dating.untilEvent()), (dating.ending() != null) ? dating.ending().word() : ""));
		said.addAll(wording.identity());
		String id = Hash.of(said.toArray(String[]::new));
		return new Statement(id, about, value, stance, dating, wording, citation);
	}

	/**
	 * The same statement, its id included, with other ids for those whom it names.
	 * @param ids gives for each id that the row used the one that is to stand there
	 */
	public Statement identified(UnaryOperator<String> ids) {
		return new Statement(this.id, this.about.identified(ids), this.value, this.stance, this.dating.identified(ids),
				this.wording.identified(ids, this.about), this.citation.identified(ids), this.knownTo);
	}

	/** The same as no longer said from this day on. */
	public Statement until(LocalDate day) {
		return new Statement(this.id, this.about, this.value, this.stance, this.dating, this.wording, this.citation,
				day);
	}

	/** The same words in another publication, which gives it another id. */
	public Statement in(String source) {
		return of(this.about, this.value, this.stance, this.dating, this.wording,
				new Citation(this.citation.dataset(), source, this.citation.saidBy(), this.citation.through(),
						this.citation.locator(), this.citation.note()));
	}

	/** Whether it is still said. */
	public boolean stands() {
		return this.knownTo == null;
	}

	/** The fact of which it speaks. */
	public String factId() {
		return this.about.factId();
	}

	private static String text(@Nullable Object value) {
		return (value instanceof EdtfDate date) ? date.text() : (value != null) ? value.toString() : "";
	}

}
