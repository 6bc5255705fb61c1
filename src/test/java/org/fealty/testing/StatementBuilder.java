package org.fealty.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Count;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Ending;
import org.fealty.statement.FactKey;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Value;
import org.fealty.model.AttributeType;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds one statement for a test as a row of a table would: what is not called stays
 * blank, and the voice asserts.
 */
public final class StatementBuilder {

	private final FactKey about;

	private final Value value;

	private Stance stance = Stance.ASSERTS;

	private String source = "paper";

	private String voice = "paper";

	private String spell = "";

	private final List<String> through = new ArrayList<>();

	private @Nullable EdtfDate since;

	private @Nullable EdtfDate until;

	private boolean still;

	private @Nullable EdtfDate on;

	private @Nullable String untilEvent;

	private @Nullable Ending ending;

	private final Map<StatementProperty, String> words = new EnumMap<>(StatementProperty.class);

	private @Nullable String locator;

	private @Nullable String note;

	private StatementBuilder(FactKey about, Value value) {
		this.about = about;
		this.value = value;
	}

	/** A row of a predicate's table. */
	public static StatementBuilder that(String subject, Predicate predicate, String object) {
		return new StatementBuilder(new RelationKey(subject, predicate, object, "", "", predicate.extent()),
				new Value.None());
	}

	/** A row of the attributes' table; the value is read as {@code what} wants it. */
	public static StatementBuilder of(String entity, AttributeType what, String value) {
		return of(entity, what, "", value);
	}

	/** The same, of a number that counts only some people. */
	public static StatementBuilder of(String entity, AttributeType what, String of, String value) {
		Value read = switch (what.content()) {
			case TEXT -> new Value.Text(value);
			case NUMBER -> new Value.Amount(Count.parse(value));
			case DATE -> new Value.Date(EdtfDate.parse(value));
			case PERIOD -> new Value.None();
		};
		return new StatementBuilder(new AttributeKey(entity, what, of, (what == AttributeType.NAME) ? value : "", ""),
				read);
	}

	public StatementBuilder spell(String year) {
		this.spell = year;
		return this;
	}

	public StatementBuilder suspects() {
		return stance(Stance.SUSPECTS);
	}

	public StatementBuilder disputes() {
		return stance(Stance.DISPUTES);
	}

	public StatementBuilder denies() {
		return stance(Stance.DENIES);
	}

	public StatementBuilder stance(Stance found) {
		this.stance = found;
		return this;
	}

	/** Who says it. */
	public StatementBuilder by(String id) {
		this.voice = id;
		return this;
	}

	/** Where it is published. */
	public StatementBuilder in(String id) {
		this.source = id;
		return this;
	}

	public StatementBuilder through(String... ids) {
		this.through.addAll(List.of(ids));
		return this;
	}

	public StatementBuilder since(String date) {
		this.since = EdtfDate.parse(date);
		return this;
	}

	/** Until a day, or {@code ..} for still so. */
	public StatementBuilder until(String date) {
		if (date.equals(StatedDates.STILL)) {
			this.still = true;
		}
		else {
			this.until = EdtfDate.parse(date);
		}
		return this;
	}

	public StatementBuilder on(String date) {
		this.on = EdtfDate.parse(date);
		return this;
	}

	public StatementBuilder untilEvent(String id) {
		this.untilEvent = id;
		return this;
	}

	public StatementBuilder ending(String word) {
		this.ending = Ending.valueOf(word.toUpperCase(Locale.ROOT));
		return this;
	}

	public StatementBuilder role(String words) {
		return says(StatementProperty.ROLE, words);
	}

	public StatementBuilder channel(String words) {
		return says(StatementProperty.CHANNEL, words);
	}

	public StatementBuilder office(String words) {
		return says(StatementProperty.OFFICE, words);
	}

	/** In words that the wording of a statement holds. */
	public StatementBuilder says(StatementProperty property, String text) {
		this.words.put(property, text);
		return this;
	}

	/** What the person pledged to led. */
	public StatementBuilder seat(String id) {
		return says(StatementProperty.SEAT, id);
	}

	/** Of a succession. */
	public StatementBuilder predecessorSpell(String year) {
		return says(StatementProperty.PREDECESSOR_SPELL, year);
	}

	public StatementBuilder locator(String place) {
		this.locator = place;
		return this;
	}

	public StatementBuilder note(String remark) {
		this.note = remark;
		return this;
	}

	/** The statement. */
	public Statement statement() {
		return Statement.of(key(), this.value, this.stance,
				new StatedDates(this.since, this.until, this.still, this.on, this.untilEvent, this.ending), wording(),
				new Citation("dataset", this.source, this.voice, this.through, this.locator, this.note));
	}

	private Wording wording() {
		Map<StatementProperty, String> said = new EnumMap<>(this.words);
		if (succession() && !this.spell.isEmpty()) {
			said.put(StatementProperty.SPELL, this.spell);
		}
		return new Wording(said, false);
	}

	private boolean succession() {
		return this.about instanceof RelationKey key && key.predicate() == Predicate.SUCCEEDED;
	}

	private FactKey key() {
		return switch (this.about) {
			case RelationKey key ->
				new RelationKey(key.subject(), key.predicate(), key.object(), succession() ? "" : this.spell,
						succession() ? this.words.getOrDefault(StatementProperty.OFFICE, "") : "", key.extent());
			case AttributeKey key -> new AttributeKey(key.subject(), key.what(), key.of(), key.spelling(), this.spell);
		};
	}

}
