package org.fealty.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fealty.model.AttributeType;
import org.fealty.model.Extent;
import org.fealty.model.Predicate;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Ending;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.InvalidStatementException;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Value;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a published row on its way: by default the publisher asserts it and says
 * nothing of when. A null given to any of its methods says nothing either.
 */
public final class StatementDraft {

	private final RowBuilder row;

	private final Entity subject;

	private final @Nullable Predicate predicate;

	private final @Nullable Entity object;

	private final @Nullable AttributeType what;

	private final Value value;

	private Stance stance = Stance.ASSERTS;

	private @Nullable EdtfDate since;

	private @Nullable EdtfDate until;

	private @Nullable EdtfDate on;

	private @Nullable Ending ending;

	private boolean still;

	private @Nullable Succession succession;

	private final Map<StatementProperty, String> words = new EnumMap<>(StatementProperty.class);

	private @Nullable String locator;

	private @Nullable String note;

	private String of = "";

	private String spell = "";

	StatementDraft(RowBuilder row, Entity subject, Predicate predicate, Entity object) {
		this(row, subject, predicate, object, null, new Value.None());
	}

	StatementDraft(RowBuilder row, Entity subject, AttributeType what, Value value) {
		this(row, subject, null, null, what, value);
	}

	private StatementDraft(RowBuilder row, Entity subject, @Nullable Predicate predicate, @Nullable Entity object,
			@Nullable AttributeType what, Value value) {
		this.row = row;
		this.subject = subject;
		this.predicate = predicate;
		this.object = object;
		this.what = what;
		this.value = value;
	}

	/** The first day, or the day of an act. */
	public StatementDraft since(@Nullable EdtfDate day) {
		this.since = day;
		return this;
	}

	/** The last day, inclusive. */
	public StatementDraft until(@Nullable EdtfDate day) {
		this.until = day;
		return this;
	}

	/** A day on which it held. */
	public StatementDraft on(@Nullable EdtfDate day) {
		this.on = day;
		return this;
	}

	/** That it was still so when the source was published. */
	public StatementDraft still() {
		this.still = true;
		return this;
	}

	/**
	 * In which seat somebody succeeded, for successions alone.
	 * @param seat the organisation that was led
	 * @param successor the spell of the successor; empty where none is named
	 * @param predecessor likewise of the predecessor
	 */
	public StatementDraft in(Entity seat, String successor, String predecessor) {
		this.succession = new Succession(seat.id(), successor, predecessor);
		return this;
	}

	/** Why it ended, which also says that it did. */
	public StatementDraft ending(@Nullable Ending reason) {
		this.ending = reason;
		return this;
	}

	/** How firmly. */
	public StatementDraft stance(Stance firmness) {
		this.stance = firmness;
		return this;
	}

	/** As what, in the source's words. */
	public StatementDraft role(@Nullable String words) {
		return says(StatementProperty.ROLE, words);
	}

	/** By what means. */
	public StatementDraft channel(@Nullable String words) {
		return says(StatementProperty.CHANNEL, words);
	}

	/** Of which office, or under which programme. */
	public StatementDraft office(@Nullable String words) {
		return says(StatementProperty.OFFICE, words);
	}

	/** In words of the source that a fact shows as they are. */
	private StatementDraft says(StatementProperty property, @Nullable String words) {
		String text = clean(words);
		if (text == null) {
			this.words.remove(property);
		}
		else {
			this.words.put(property, text);
		}
		return this;
	}

	/** Whom a number counts. */
	public StatementDraft of(String whom) {
		this.of = whom;
		return this;
	}

	/** The year in which this spell began, where the format lists several of one pair. */
	public StatementDraft spell(String year) {
		this.spell = year;
		return this;
	}

	/** The place in the source. */
	public StatementDraft locator(@Nullable String words) {
		this.locator = clean(words);
		return this;
	}

	/** A remark for the reader. */
	public StatementDraft note(@Nullable String words) {
		this.note = clean(words);
		return this;
	}

	private static @Nullable String clean(@Nullable String words) {
		String text = (words != null) ? Row.clean(words) : "";
		return text.isEmpty() ? null : text;
	}

	/** States it, or rejects the row where it cannot be said. */
	public void add() {
		try {
			this.row.add(statement());
		}
		catch (InvalidStatementException ex) {
			this.row.reject(ex.column(), ex.found(), sentence(ex));
		}
	}

	/**
	 * States it, or leaves it out with a remark where it cannot be said, since the rest
	 * of the row can.
	 * @param column where in the row it stands
	 */
	public void addOrRemark(String column) {
		try {
			this.row.add(statement());
		}
		catch (InvalidStatementException ex) {
			this.row.remark(column, sentence(ex) + " This was left out, the rest of the row was taken.");
		}
	}

	private static String sentence(InvalidStatementException ex) {
		return Quotation.of(ex.found()) + " " + ex.reason() + ".";
	}

	private Statement statement() {
		Edition edition = this.row.edition();
		return Statement.of(about(), this.value, this.stance,
				new StatedDates(this.since, this.until, this.still, this.on, null, this.ending), wording(),
				new Citation(edition.description().id(), edition.source().id(), edition.voice().id(), List.of(),
						this.locator, this.note));
	}

	private Wording wording() {
		Map<StatementProperty, String> said = new EnumMap<>(this.words);
		if (this.succession != null) {
			said.putAll(this.succession.words());
		}
		return new Wording(said, false);
	}

	private FactKey about() {
		if (this.what != null) {
			return attribute(this.what);
		}
		return relation(Objects.requireNonNull(this.predicate), Objects.requireNonNull(this.object));
	}

	private FactKey attribute(AttributeType type) {
		if (!type.describes(this.subject.labels())) {
			throw new InvalidStatementException(type.word(), this.subject.id(), "is " + IdResolver.labels(this.subject)
					+ ", but " + type.word() + " is stated of " + type.accepted());
		}
		return new AttributeKey(this.subject.id(), type, this.of, (type == AttributeType.NAME) ? this.value.text() : "",
				this.spell);
	}

	private FactKey relation(Predicate relation, Entity other) {
		if (!relation.joins(this.subject.labels(), other.labels())) {
			throw new InvalidStatementException(relation.name(), this.subject.id() + " → " + other.id(),
					"joins " + IdResolver.labels(this.subject) + " and " + IdResolver.labels(other) + ", but "
							+ relation + " joins " + relation.accepted());
		}
		if (this.subject.id().equals(other.id())) {
			throw new InvalidStatementException(relation.name(), other.id(), "is joined to itself");
		}
		Extent extent = relation.extentOf(this.subject.labels());
		return new RelationKey(this.subject.id(), relation, other.id(), this.spell,
				(this.succession != null) ? this.succession.seat : "", extent);
	}

	/** The seat of a succession, with the spells of both. */
	private record Succession(String seat, String successor, String predecessor) {

		Map<StatementProperty, String> words() {
			Map<StatementProperty, String> words = new EnumMap<>(StatementProperty.class);
			words.put(StatementProperty.OFFICE, this.seat);
			words.put(StatementProperty.SPELL, this.successor);
			words.put(StatementProperty.PREDECESSOR_SPELL, this.predecessor);
			words.values().removeIf(String::isEmpty);
			return words;
		}

	}

}
