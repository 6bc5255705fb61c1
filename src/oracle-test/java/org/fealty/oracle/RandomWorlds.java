package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.fealty.statement.Entity;
import org.fealty.statement.InvalidStatementException;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.EdtfDate;

/**
 * Makes up small contradictory worlds: returning leaders, overlapping spells, missing,
 * vague and conflicting days, hedges and denials, units, renewals, deaths, vacancies,
 * words for many, and people who go over in bursts. Of one seed always the same, however
 * it is shifted in time or named.
 */
final class RandomWorlds {

	private static final LocalDate START = LocalDate.of(2014, 1, 1);

	private static final int DAYS = 400;

	private static final List<String> PERSONS = List.of("ali", "bakr", "isa", "musa", "umar");

	private static final List<String> BODIES = List.of("ce", "is", "east", "west", "wilayah", "underground");

	private static final List<String> PLACES = List.of("dagestan", "town");

	private static final List<String> EVENTS = List.of("attack", "raid", "clash");

	private static final List<String> VOICES = List.of("fsb", "nak", "officials", "rumour", "coder");

	/** When each source is published, as a rule. */
	private static final Map<String, Integer> SOURCES = new TreeMap<>(
			Map.of("first", 60, "early", 150, "middle", 280, "late", DAYS + 10, "last", DAYS + 90));

	private final Random random;

	private final long shift;

	private final UnaryOperator<String> names;

	private final boolean deadly;

	/** The latest day that the row at hand names. */
	private int latest;

	private RandomWorlds(long seed, long shift, UnaryOperator<String> names, boolean deadly) {
		this.random = new Random(seed * 7919 + 17);
		this.shift = shift;
		this.names = names;
		this.deadly = deadly;
	}

	/** The world of this seed; its ids begin with the prefix. */
	static RandomWorld of(long seed, String prefix) {
		return of(seed, 0, (id) -> prefix + id);
	}

	/** The same world, so many days later and under other ids. */
	static RandomWorld of(long seed, long shift, UnaryOperator<String> names) {
		return new RandomWorlds(seed, shift, names, false).make();
	}

	/**
	 * A world of its own in which the dead claimed and accepted what others died in and
	 * swore, and some have something with themselves.
	 */
	static RandomWorld deadly(long seed) {
		return new RandomWorlds(seed, 0, (id) -> id, true).make();
	}

	private RandomWorld make() {
		List<Source> sources = SOURCES.entrySet()
			.stream()
			.map((source) -> source(source.getKey(), source.getValue()))
			.toList();
		List<Voice> voices = List.of(voice("fsb"), voice("nak"), voice("officials", id("fsb"), id("nak")),
				voice("rumour", "*"));
		List<Statement> statements = new ArrayList<>();
		switch (this.random.nextInt(6)) {
			case 0 -> burst().forEach((row) -> statements.add(row.statement()));
			case 1 -> renewals().forEach((row) -> statements.add(row.statement()));
			case 2 -> raids().forEach((row) -> statements.add(row.statement()));
			case 3 -> acting().forEach((row) -> statements.add(row.statement()));
			case 4 -> accepted().forEach((row) -> statements.add(row.statement()));
			default -> {
			}
		}
		if (this.deadly) {
			vengeance().forEach((row) -> statements.add(row.statement()));
		}
		int rows = statements.size() + 5 + this.random.nextInt(26);
		while (statements.size() < rows) {
			told().ifPresent(statements::add);
		}
		return new RandomWorld(sources, voices, entities(), statements);
	}

	/** A row that contradicts itself is no statement. */
	private Optional<Statement> told() {
		try {
			return Optional.of(row(this.random.nextInt(36)).statement());
		}
		catch (InvalidStatementException ex) {
			return Optional.empty();
		}
	}

	private Source source(String name, int day) {
		EdtfDate published = (this.random.nextInt(3) == 0) ? null : EdtfDate
			.parse((this.random.nextInt(3) == 0) ? "[" + date(day - 20) + ".." + date(day) + "]" : date(day));
		return new Source(id(name), "dataset", "Report " + name, "paper", published,
				START.plusDays(this.shift + day + 20), null, null, null, null);
	}

	private Voice voice(String name, String... mayBe) {
		return new Voice(id(name), name, Set.of(mayBe));
	}

	private List<Entity> entities() {
		List<Entity> entities = new ArrayList<>();
		PERSONS.forEach((name) -> entities.add(entity(name, null, Label.PERSON)));
		for (String name : BODIES) {
			entities.add(name.equals("wilayah") ? entity(name, "wilayah", Label.ORGANISATION, Label.PROVINCE)
					: entity(name, name.equals("underground") ? "umbrella" : "group", Label.ORGANISATION));
		}
		PLACES.forEach((name) -> entities.add(entity(name, null, Label.PROVINCE)));
		EVENTS.forEach(
				(name) -> entities.add(entity(name, null, name.equals("attack") ? Label.ATTACK : Label.OPERATION)));
		return entities;
	}

	private Entity entity(String name, @org.jspecify.annotations.Nullable String kind, Label... labels) {
		return new Entity(id(name), "The " + name, Set.of(labels), kind, false, null);
	}

	/** Several who leave one side for another within a few weeks, some of one unit. */
	private List<StatementBuilder> burst() {
		List<StatementBuilder> rows = new ArrayList<>();
		int begin = 100 + this.random.nextInt(100);
		rows.add(told(that("bakr", Predicate.LED, "is").since(exact(20))));
		rows.add(told(that("east", Predicate.PART_OF, "ce").since(exact(10))));
		for (String person : PERSONS) {
			rows.add(told(that(person, (this.random.nextInt(4) == 0) ? Predicate.LED : Predicate.MEMBER_OF,
					one(List.of("east", "ce")))
				.since(exact(this.random.nextInt(80)))));
			if (!person.equals("bakr") && this.random.nextInt(5) > 0) {
				rows.add(told(that(person, Predicate.PLEDGED_TO, this.random.nextBoolean() ? "is" : "bakr")
					.since(day(begin + this.random.nextInt(30)))));
			}
		}
		return rows;
	}

	/** A leader who falls, his successor, and those who had sworn to him. */
	private List<StatementBuilder> renewals() {
		List<StatementBuilder> rows = new ArrayList<>();
		int fall = 120 + this.random.nextInt(100);
		rows.add(told(that("umar", Predicate.LED, "ce").since(exact(this.random.nextInt(60)))));
		rows.add(told(this.random.nextBoolean() ? that("umar", Predicate.KILLED_IN, "raid").since(day(fall))
				: that("umar", Predicate.LED, "ce").until(day(fall)).ending("dismissed")));
		rows.add(told(that("ali", Predicate.LED, "ce").since(day(fall + this.random.nextInt(40)))));
		for (String person : List.of("isa", "musa")) {
			rows.add(told(that(person, Predicate.PLEDGED_TO, "umar").since(exact(70 + this.random.nextInt(40)))));
			if (this.random.nextBoolean()) {
				rows.add(told(that(person, Predicate.PLEDGED_TO, this.random.nextBoolean() ? "ali" : "ce")
					.since(day(fall + 20 + this.random.nextInt(60)))));
			}
		}
		return rows;
	}

	/** Who stood in for a leader during a term, and who came next. */
	private List<StatementBuilder> acting() {
		List<StatementBuilder> rows = new ArrayList<>();
		int begin = this.random.nextInt(100);
		int end = begin + 60 + this.random.nextInt(140);
		int inside = begin + 10 + this.random.nextInt(40);
		StatementBuilder term = that("ali", Predicate.LED, "ce").since(day(begin));
		rows.add(told(this.random.nextInt(4) == 0 ? term : term.until(exact(end))));
		rows.add(told(
				that("bakr", Predicate.LED, "ce").since(exact(inside)).until(day(inside + this.random.nextInt(20)))));
		StatementBuilder next = that("isa", Predicate.LED, "ce").since(exact(end + this.random.nextInt(3)));
		rows.add(told(next));
		if (this.random.nextBoolean()) {
			rows.add(told(succession("isa", "ali", exact(end + this.random.nextInt(10)))));
		}
		return rows;
	}

	/** An oath, what the other side did about it, and the end of a body. */
	private List<StatementBuilder> accepted() {
		List<StatementBuilder> rows = new ArrayList<>();
		int day = 100 + this.random.nextInt(150);
		rows.add(told(that("bakr", Predicate.LED, "is").since(exact(this.random.nextInt(60)))));
		rows.add(told(that("musa", Predicate.PLEDGED_TO, this.random.nextBoolean() ? "is" : "bakr").since(day(day))));
		rows.add(told(that(this.random.nextBoolean() ? "is" : "bakr", Predicate.ACCEPTED_PLEDGE_OF, "musa")
			.since(day(day - 5 + this.random.nextInt(30)))));
		rows.add(told(that("musa", Predicate.MEMBER_OF, "east").since(exact(this.random.nextInt(80)))));
		rows.add(told(StatementBuilder.of(id("east"), AttributeType.DISSOLVED, day(60 + this.random.nextInt(200)))));
		rows.add(told(that("umar", Predicate.MEMBER_OF, "east").on(exact(60 + this.random.nextInt(200)))));
		return rows;
	}

	private StatementBuilder succession(String later, String earlier, String day) {
		return that(later, Predicate.SUCCEEDED, earlier).office(id("ce")).since(day);
	}

	/** Something that happened in a place, who claims it, and who died there. */
	private List<StatementBuilder> raids() {
		List<StatementBuilder> rows = new ArrayList<>();
		rows.add(told(StatementBuilder.of(id("attack"), AttributeType.DATE, eventDay())));
		rows.add(told(that("attack", Predicate.OCCURRED_IN, one(PLACES))));
		rows.add(told(that("attack", Predicate.OCCURRED_IN, one(PLACES))));
		rows.add(told(that("town", Predicate.WITHIN, "dagestan")));
		AttributeType number = List
			.of(AttributeType.KILLED, AttributeType.WOUNDED, AttributeType.MILITANTS_KILLED,
					AttributeType.MILITANTS_WOUNDED)
			.get(this.random.nextInt(4));
		rows.add(told(StatementBuilder.of(id("attack"), number, one(List.of("3", "3..5", "4..", "7")))));
		rows.add(told(that("attack", Predicate.ATTRIBUTED_TO, any())));
		rows.add(act(that(any(), Predicate.CLAIMED, "attack")));
		rows.add(act(that(any(), Predicate.CLAIMED, "attack")));
		rows.add(act(that(person(), Predicate.KILLED_IN, "attack")));
		return rows;
	}

	/** Who claimed and accepted what before each died in what others claimed. */
	private List<StatementBuilder> vengeance() {
		List<StatementBuilder> rows = new ArrayList<>();
		rows.add(told(StatementBuilder.of(id("raid"), AttributeType.DATE, eventDay())));
		rows.add(act(that("isa", Predicate.KILLED_IN, "raid")));
		rows.add(act(that("isa", Predicate.CLAIMED, "attack")));
		rows.add(act(that("musa", Predicate.KILLED_IN, "attack")));
		rows.add(act(that("musa", Predicate.ACCEPTED_PLEDGE_OF, "ali")));
		rows.add(told(that("ali", Predicate.PLEDGED_TO, "musa")));
		rows.add(act(that("umar", Predicate.KILLED_IN, one(EVENTS))));
		rows.add(told(StatementBuilder.of(id("musa"), AttributeType.DEATH, day())));
		return rows;
	}

	private StatementBuilder row(int kind) {
		return switch (kind) {
			case 0, 1, 2, 3 -> lasting(that(person(), Predicate.LED, seat()), true);
			case 4, 5 -> lasting(that(person(), Predicate.MEMBER_OF, body()), false);
			case 6, 7, 8 -> lasting(that(person(), Predicate.PLEDGED_TO, any()), true);
			case 9 -> lasting(that(any(), Predicate.PLEDGED_TO, person()).seat(id(body())), true);
			case 10, 11 -> lasting(that(person(), Predicate.PLEDGED_TO, "is"), false);
			case 12, 13 -> lasting(that(body(), Predicate.PLEDGED_TO, any()), false);
			case 14, 15, 16 -> lasting(that(body(), Predicate.PART_OF, body()), false);
			case 17 ->
				lasting(that(this.random.nextBoolean() ? person() : body(), Predicate.AFFILIATED_WITH, body()), false);
			case 18, 19 -> act(that(person(), Predicate.KILLED_IN, one(EVENTS)));
			case 20 -> act(that(any(), Predicate.CLAIMED, "attack"));
			case 21 -> told(StatementBuilder.of(id(person()), AttributeType.DEATH, day()));
			case 22 -> told(StatementBuilder.of(id(one(EVENTS)), AttributeType.DATE, eventDay()));
			case 23 -> lasting(StatementBuilder.of(id(body()), AttributeType.VACANT, ""), false, false);
			case 24 -> act(spells(that(person(), Predicate.SUCCEEDED, person()).office(id(seat()))));
			case 25 -> this.random.nextBoolean()
					? told(StatementBuilder.of(id(body()), AttributeType.KIND, one(List.of("group", "umbrella"))))
					: told(StatementBuilder.of(id("attack"), AttributeType.KILLED,
							one(List.of("3", "3..5", "4..", "7"))));
			case 26 -> told(that(body(), Predicate.COVERS, one(PLACES)));
			case 27 -> act(that(any(), Predicate.ACCEPTED_PLEDGE_OF, person()));
			case 28 -> told(StatementBuilder.of(id(body()), AttributeType.DISSOLVED, day()));
			case 29, 30 -> again(that("umar", Predicate.LED, "ce"));
			case 31 -> again(that("isa", Predicate.PLEDGED_TO, "is"));
			case 32 -> act(that(any(), Predicate.DENOUNCED, any()));
			case 34 -> told(StatementBuilder.of(id(person()), AttributeType.BIRTH, day()));
			case 35 -> told(StatementBuilder.of(id(body()), AttributeType.FOUNDED, day()));
			default -> told((this.random.nextBoolean() ? that(one(EVENTS), Predicate.OCCURRED_IN, one(PLACES))
					: that(one(EVENTS), Predicate.ATTRIBUTED_TO, any())));
		};
	}

	private StatementBuilder that(String subject, Predicate predicate, String object) {
		if (subject.equals(object) && !(this.deadly && this.random.nextInt(6) == 0)) {
			return that(subject, predicate, one(PERSONS.contains(object) ? PERSONS : BODIES));
		}
		return StatementBuilder.that(id(subject), predicate, id(object));
	}

	/** One thing of which several rows tell, each one day, doubtful or not. */
	private StatementBuilder again(StatementBuilder row) {
		String day = (this.random.nextInt(3) == 0) ? exact(this.random.nextInt(DAYS)) + "?" : day();
		return told(switch (this.random.nextInt(4)) {
			case 0 -> row.since(day);
			case 1 -> row.until(day);
			case 2 -> row.on(day);
			default -> row;
		});
	}

	/** Which spells of the two a row means. */
	private StatementBuilder spells(StatementBuilder succession) {
		if (this.random.nextInt(3) == 0) {
			succession.spell(spell());
		}
		if (this.random.nextInt(3) == 0) {
			succession.predecessorSpell(spell());
		}
		return succession;
	}

	private String spell() {
		return this.random.nextBoolean() ? "2014" : "2015";
	}

	private StatementBuilder act(StatementBuilder told) {
		return told(this.random.nextBoolean() ? told.since(day()) : told);
	}

	/** Of an attribute no table has an ending. */
	private StatementBuilder lasting(StatementBuilder told, boolean spells) {
		return lasting(told, spells, true);
	}

	private StatementBuilder lasting(StatementBuilder told, boolean spells, boolean relation) {
		int begin = this.random.nextInt(DAYS);
		if (this.random.nextInt(4) > 0) {
			told.since(day(begin));
		}
		switch (this.random.nextInt(12)) {
			case 0, 1 -> told.on(day(begin + this.random.nextInt(120)));
			case 2, 3, 4 -> told.until(day(begin + this.random.nextInt(200)));
			case 5 -> told.until("..");
			case 6 -> told.until(day(begin + 60)).on(exact(begin + 20));
			default -> {
			}
		}
		if (!relation) {
			return told(told);
		}
		if (this.random.nextInt(7) == 0) {
			told.untilEvent(id(one(EVENTS)));
		}
		if (this.random.nextInt(6) == 0) {
			told.ending(one(List.of("killed", "died", "defected", "dismissed", "dissolved", "ended", "replaced")));
		}
		if (spells && this.random.nextInt(6) == 0) {
			told.spell(spell());
		}
		return told(told);
	}

	private StatementBuilder told(StatementBuilder told) {
		String voice = one(VOICES);
		told.by(voice.equals("coder") ? voice : id(voice)).in(id(source()));
		return switch (this.random.nextInt(14)) {
			case 0, 1 -> told.suspects();
			case 2 -> told.denies();
			case 3 -> told.disputes();
			default -> told;
		};
	}

	/** As a rule one that was published after all that the row names. */
	private String source() {
		int day = this.latest;
		this.latest = 0;
		List<String> later = SOURCES.keySet().stream().filter((name) -> SOURCES.getOrDefault(name, 0) >= day).toList();
		boolean anyone = later.isEmpty() || this.random.nextInt(6) == 0;
		return one(anyone ? List.copyOf(SOURCES.keySet()) : later);
	}

	private String person() {
		return one(PERSONS);
	}

	private String body() {
		return one(BODIES);
	}

	/** What can be led, two of them more often than the rest. */
	private String seat() {
		return (this.random.nextInt(3) > 0) ? one(List.of("ce", "is")) : one(List.of("east", "wilayah", "town"));
	}

	private String any() {
		return this.random.nextBoolean() ? person() : body();
	}

	private String day() {
		return day(this.random.nextInt(DAYS));
	}

	private String eventDay() {
		int day = this.random.nextInt(DAYS);
		return (this.random.nextInt(3) == 0) ? exact(day) + "/" + exact(day + this.random.nextInt(4)) : day(day);
	}

	/**
	 * A day, a few days of which it is one, a month, or open on one side; sometimes
	 * doubtful.
	 */
	private String day(int offset) {
		return switch (this.random.nextInt(12)) {
			case 0, 1, 2 -> "[" + exact(offset) + ".." + exact(offset + this.random.nextInt(60)) + "]";
			case 3 -> "[" + exact(offset) + "..]";
			case 4 -> "[.." + exact(offset) + "]";
			case 5 -> exact(offset) + "?";
			case 6 -> exact(offset) + "~";
			default -> exact(offset);
		};
	}

	private String exact(int offset) {
		return date(offset);
	}

	private String date(int offset) {
		this.latest = Math.max(this.latest, offset);
		return START.plusDays(this.shift + offset).toString();
	}

	private String one(List<String> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	private String id(String name) {
		return this.names.apply(name);
	}

}
