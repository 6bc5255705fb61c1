package org.fealty.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes up what is stated of small contradictory worlds: returning leaders, units,
 * missing, vague and conflicting days, hedges and denials, renewals, deaths and
 * vacancies. Of one seed always the same, whatever the shift and the names.
 */
public final class RandomStatements {

	private static final String[] PERSONS = { "Ali", "Bakr", "Isa", "Musa", "Umar" };

	private static final String[] ORGANISATIONS = { "aq", "ce", "is", "underground-one", "unit-east", "unit-west" };

	private static final String[] EVENTS = { "raid-1", "raid-2" };

	private static final String[] PLACES = { "land-1", "land-2", "town-1", "town-2" };

	private static final LocalDate START = LocalDate.of(2010, 1, 1);

	private final Random random;

	private final long shift;

	private final UnaryOperator<String> names;

	private RandomStatements(long seed, long shift, UnaryOperator<String> names) {
		this.random = new Random(seed);
		this.shift = shift;
		this.names = names;
	}

	public static List<StatementBuilder> of(long seed) {
		return of(seed, 0, UnaryOperator.identity());
	}

	/** The same world, so many days later and under other names. */
	public static List<StatementBuilder> of(long seed, long shift, UnaryOperator<String> names) {
		return new RandomStatements(seed, shift, names).make();
	}

	private List<StatementBuilder> make() {
		List<StatementBuilder> told = new ArrayList<>();
		int rows = 4 + this.random.nextInt(18);
		for (int row = 0; row < rows; row++) {
			told.add(row(this.random.nextInt(24)));
		}
		return told;
	}

	private StatementBuilder row(int kind) {
		return switch (kind) {
			case 0, 1, 2 -> lasting(that(person(), Predicate.LED, organisation()), true);
			case 3, 4 -> lasting(that(person(), Predicate.MEMBER_OF, organisation()), false);
			case 5, 6, 7, 8 -> lasting(that(person(), Predicate.PLEDGED_TO, any()), true);
			case 9, 10 -> lasting(that(organisation(), Predicate.PLEDGED_TO, any()), false);
			case 11, 12, 13 -> lasting(that(organisation(), Predicate.PART_OF, organisation()), false);
			case 14 -> act(that(person(), Predicate.KILLED_IN, event()));
			case 15 -> act(that(person(), Predicate.CLAIMED, "attack"));
			case 16 -> stance(StatementBuilder.of(person(), AttributeType.DEATH, day()));
			case 17 -> stance(StatementBuilder.of(event(), AttributeType.DATE, day()));
			case 18 -> stance(that(organisation(), Predicate.COVERS, place()));
			case 19 -> stance(that(event(), Predicate.OCCURRED_IN, place()));
			case 20, 21 -> stance(that(place(), Predicate.WITHIN, place()));
			case 22 -> lasting(StatementBuilder.of(organisation(), AttributeType.VACANT, ""), false);
			default -> stance(StatementBuilder.that(person(), Predicate.SUCCEEDED, person()).office(organisation()));
		};
	}

	private StatementBuilder that(String subject, Predicate predicate, String object) {
		return StatementBuilder.that(subject, predicate, object);
	}

	private StatementBuilder act(StatementBuilder told) {
		return stance(this.random.nextBoolean() ? told.since(day()) : told);
	}

	/** Days in order, so that each row by itself is one period. */
	private StatementBuilder lasting(StatementBuilder told, boolean spells) {
		int begin = this.random.nextInt(1500);
		if (this.random.nextInt(3) > 0) {
			told.since(day(begin));
		}
		if (this.random.nextInt(4) == 0) {
			told.on(exact(begin + 70 + this.random.nextInt(600)));
		}
		else if (this.random.nextInt(3) == 0) {
			told.until(day(begin + 70 + this.random.nextInt(600)));
			String ending = ending();
			if (ending != null) {
				told.ending(ending);
			}
		}
		else if (this.random.nextInt(6) == 0) {
			told.untilEvent(event());
		}
		if (spells && this.random.nextInt(8) == 0) {
			told.spell("2012");
		}
		return stance(told);
	}

	private @Nullable String ending() {
		return switch (this.random.nextInt(6)) {
			case 0 -> "killed";
			case 1 -> "defected";
			case 2 -> "dismissed";
			default -> null;
		};
	}

	private StatementBuilder stance(StatementBuilder told) {
		told.by("voice-" + this.random.nextInt(3)).in(exact(1500 + this.random.nextInt(1000)));
		return switch (this.random.nextInt(12)) {
			case 0 -> told.suspects();
			case 1 -> told.denies();
			case 2 -> told.disputes();
			default -> told;
		};
	}

	private String person() {
		return this.names.apply(PERSONS[this.random.nextInt(PERSONS.length)]);
	}

	private String organisation() {
		return this.names.apply(ORGANISATIONS[this.random.nextInt(ORGANISATIONS.length)]);
	}

	private String any() {
		return this.random.nextBoolean() ? person() : organisation();
	}

	private String event() {
		return EVENTS[this.random.nextInt(EVENTS.length)];
	}

	private String place() {
		return PLACES[this.random.nextInt(PLACES.length)];
	}

	private String day() {
		return day(this.random.nextInt(2200));
	}

	/** A day, or up to two months of which it is one. */
	private String day(int offset) {
		return switch (this.random.nextInt(4)) {
			case 0 -> "[" + exact(offset) + ".." + exact(offset + this.random.nextInt(60)) + "]";
			case 1 -> this.random.nextBoolean() ? "[" + exact(offset) + "..]" : "[.." + exact(offset) + "]";
			default -> exact(offset);
		};
	}

	private String exact(int offset) {
		return START.plusDays(offset + this.shift).toString();
	}

}
