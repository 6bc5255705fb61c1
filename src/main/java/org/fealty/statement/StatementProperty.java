package org.fealty.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.fealty.model.Predicate;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What a statement can say beside its source and whom it speaks of, in the order of a
 * table. This is the one declaration: the columns of the tables and of the template, the
 * properties of a statement in the graph, what a {@link Wording} holds and which words a
 * fact shows follow from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
public enum StatementProperty {

	SAID_BY(Scope.ALL, Content.ID,
			"The id of who says it: a voice, a person or an organisation, or coder for what anybody can look up."
					+ " Blank is the publisher.",
			(statement) -> statement.citation().saidBy()),
	THROUGH(Scope.ALL, Content.IDS, "Ids of those through whom the voice spoke, joined by a bar.",
			(statement) -> String.join("|", statement.citation().through())),
	STANCE(Scope.ALL, Content.TEXT, "How firmly: asserts (also when blank), suspects, disputes or denies.",
			(statement) -> statement.stance().word()),
	SINCE(Scope.ALL, Content.DATE, "The first day of what lasts, or the day of an act.",
			(statement) -> text(statement.dating().since())),
	UNTIL(Scope.ALL, Content.DATE, "The last day, or .. for \"still so when this was written\".",
			(statement) -> statement.dating().still() ? StatedDates.STILL : text(statement.dating().until())),
	UNTIL_EVENT(Scope.RELATIONS, Content.ID, "The id of the event with which it ended.",
			(statement) -> statement.dating().untilEvent()),
	ON(Scope.ALL, Content.DATE, "A sighting: a day on which it held.", (statement) -> text(statement.dating().on())),
	ENDING(Scope.RELATIONS, Content.TEXT, "Why it ended.", (statement) -> ending(statement.dating().ending())),
	ROLE("As what, in the source's own words."), CHANNEL("By what means, in the source's own words."),
	/** An id of successions alone. */
	OFFICE(Content.ID, "The office, in the source's own words. Where somebody succeeded, the id of what was led."),
	/**
	 * Of a succession the successor's, which its wording holds; else that of the fact.
	 */
	SPELL(Scope.ALL, Content.TEXT,
			"Only where several periods of the same two are listed: the year in which this one began.",
			StatementProperty::spell),
	LOCATOR(Scope.ALL, Content.TEXT, "The place in the source, as in p3.",
			(statement) -> statement.citation().locator()),
	NOTE(Scope.ALL, Content.TEXT, "Your own remark.", (statement) -> statement.citation().note()),
	SEAT(Scope.PLEDGES, Content.ID, "Of pledges: the id of what the person pledged to led on the day of the oath.",
			(statement) -> statement.wording().seat()),
	PREDECESSOR_SPELL(Scope.SUCCESSIONS, Content.TEXT, "Where somebody succeeded: the spell of the predecessor.",
			(statement) -> statement.wording().predecessorSpell());

	private static final List<StatementProperty> SHOWN = Arrays.stream(values())
		.filter((property) -> property.cell == null)
		.toList();

	private final Scope scope;

	private final Content content;

	private final String note;

	private final @Nullable Function<Statement, @Nullable String> cell;

	private final String column;

	private final String key;

	/**
	 * Declares words of relations, which every fact shows as its sources write them.
	 */
	StatementProperty(String note) {
		this(Content.TEXT, note);
	}

	StatementProperty(Content content, String note) {
		this(Scope.RELATIONS, content, note, null);
	}

	/**
	 * Declares what some part of a statement keeps.
	 * @param cell reads it there; null for words that only the wording keeps
	 */
	StatementProperty(Scope scope, Content content, String note, @Nullable Function<Statement, @Nullable String> cell) {
		this.scope = scope;
		this.content = content;
		this.note = note;
		this.cell = cell;
		this.column = Words.of(this);
		this.key = Pattern.compile("_(.)")
			.matcher(this.column)
			.replaceAll((end) -> end.group(1).toUpperCase(Locale.ROOT));
	}

	/** Its column in tables, as in {@code until_event}. */
	public String column() {
		return this.column;
	}

	/** The key of the property of a statement in the graph, as in {@code untilEvent}. */
	public String key() {
		return this.key;
	}

	/** What belongs into the column, in sentences for whoever fills in a table. */
	public String note() {
		return this.note;
	}

	/** Whether it is a date. */
	public boolean isDate() {
		return this.content == Content.DATE;
	}

	/**
	 * Whether it names entities or voices by their ids; {@link #OFFICE} sometimes does.
	 */
	public boolean isId() {
		return this.content == Content.ID || this.content == Content.IDS;
	}

	/** The words that it can be; none where it can be any text. */
	public List<String> words() {
		return switch (this) {
			case STANCE -> Arrays.stream(Stance.values()).map(Stance::word).toList();
			case ENDING -> Arrays.stream(Ending.values()).map(Ending::word).toList();
			default -> List.of();
		};
	}

	/**
	 * What a statement says there, as a table has it; null or empty where it says
	 * nothing.
	 */
	public @Nullable String cell(Statement statement) {
		return (this.cell != null) ? this.cell.apply(statement) : statement.wording().said(this);
	}

	/** Whether attributes can say it too. */
	public boolean isOfAttributes() {
		return this.scope == Scope.ALL;
	}

	/** The one predicate that can say it; empty where all can. */
	public Optional<Predicate> only() {
		return switch (this.scope) {
			case PLEDGES -> Optional.of(Predicate.PLEDGED_TO);
			case SUCCESSIONS -> Optional.of(Predicate.SUCCEEDED);
			case ALL, RELATIONS -> Optional.empty();
		};
	}

	/** Those whose words a fact shows as all its sources write them, in lists. */
	public static List<StatementProperty> shownByFacts() {
		return SHOWN;
	}

	/** The columns of the table that takes statements of all kinds. */
	public static List<String> columnsOfAll() {
		return columns((property) -> true);
	}

	/** The columns of a predicate's table. */
	public static List<String> columnsOf(Predicate predicate) {
		return columns((property) -> property.only().map(predicate::equals).orElse(true));
	}

	/** The columns of the table of attributes. */
	public static List<String> columnsOfAttributes() {
		return columns(StatementProperty::isOfAttributes);
	}

	private static List<String> columns(java.util.function.Predicate<StatementProperty> which) {
		return Arrays.stream(values()).filter(which).map(StatementProperty::column).toList();
	}

	private static @Nullable String spell(Statement statement) {
		String ofSuccessor = statement.wording().spell();
		String spell = (ofSuccessor != null) ? ofSuccessor : statement.about().spell();
		return spell.isEmpty() ? null : spell;
	}

	private static @Nullable String text(@Nullable EdtfDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable String ending(@Nullable Ending ending) {
		return (ending != null) ? ending.word() : null;
	}

	/** What can say it. */
	private enum Scope {

		ALL, RELATIONS, PLEDGES, SUCCESSIONS

	}

	/** What it is. */
	private enum Content {

		TEXT, DATE, ID,
		/** Several ids, joined by a bar in tables and a list in the graph. */
		IDS

	}

}
