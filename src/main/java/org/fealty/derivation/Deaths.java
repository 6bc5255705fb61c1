package org.fealty.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.fact.Agreement;
import org.fealty.fact.Assertion;
import org.fealty.fact.Range;
import org.fealty.statement.Ending;
import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Says when somebody died, surely or perhaps, and bounds it by the last sure sign of
 * life.
 */
final class Deaths {

	/** The name under which deaths that cannot all be right are disputed. */
	static final String DISPUTE = "death";

	private static final Comparator<Told> BEST = Comparator.comparing((Told told) -> !told.tie.is(Predicate.KILLED_IN))
		.thenComparing((told) -> told.day.earliest(), Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing((told) -> told.day.latest(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((told) -> told.tie, IndexedFact.BY_NAME);

	private final Map<String, EndCause> sure = new HashMap<>();

	private final Map<String, List<Bounds>> possible = new HashMap<>();

	private final Map<String, List<Bounds>> refuted = new HashMap<>();

	/**
	 * Works them out and writes the bounded days into the periods.
	 * @param periods with the days that events lend
	 */
	Deaths(FactIndex index, EffectivePeriods periods) {
		Set<String> dead = new HashSet<>();
		index.facts()
			.stream()
			.filter((tie) -> isDeath(tie) && !tie.isDenied())
			.map(IndexedFact::subject)
			.forEach(dead::add);
		dead.forEach((person) -> settle(person, index.of(person).stream().filter(Deaths::isDeath).toList(),
				lastSignOfLife(index.of(person), periods), periods));
	}

	/** The death that surely ends what the person had; null where none is sure. */
	@Nullable EndCause sure(String person) {
		return this.sure.get(person);
	}

	/** When the person may have died; empty where nobody says so. */
	List<Bounds> perhaps(String person) {
		EndCause cause = sure(person);
		return (cause != null) ? List.of(cause.day()) : this.possible.getOrDefault(person, List.of());
	}

	/** Deaths that somebody firmly reports and a later sign of life refutes. */
	List<Bounds> refuted(String person) {
		return this.refuted.getOrDefault(person, List.of());
	}

	static boolean isDeath(IndexedFact tie) {
		return tie.is(Predicate.KILLED_IN) || tie.is(AttributeType.DEATH);
	}

	private void settle(String person, List<IndexedFact> deaths, @Nullable LocalDate alive, EffectivePeriods periods) {
		List<Told> all = deaths.stream().map((tie) -> Told.of(tie, periods.period(tie).since(), alive)).toList();
		List<Told> firm = all.stream().filter((told) -> told.tie.isFirm() && !told.refuted).toList();
		boolean unanimous = !Agreement.of(claims(all)).disputed();
		for (Told told : all) {
			periods.put(told.tie, EffectivePeriods.dated(periods.fact(told.tie), told.day,
					(unanimous && !told.refuted) ? List.of() : List.of(DISPUTE)));
		}
		this.refuted.put(person,
				all.stream().filter((told) -> told.tie.isFirm() && told.refuted).map(Told::day).toList());
		if (firm.isEmpty()) {
			this.possible.put(person, all.stream().map(Told::day).toList());
		}
		else {
			this.sure.put(person, cause(firm));
		}
	}

	private static EndCause cause(List<Told> firm) {
		Bounds day = Agreement.of(claims(firm)).range().bounds();
		IndexedFact tie = firm.stream()
			.filter((told) -> told.day.intersect(day).isPresent())
			.min(BEST)
			.map(Told::tie)
			.orElseThrow();
		boolean killed = tie.is(Predicate.KILLED_IN);
		return new EndCause(day, killed ? Ending.KILLED : Ending.DIED, tie.id(), killed ? tie.object() : null);
	}

	private static List<Assertion> claims(List<Told> deaths) {
		return deaths.stream().map((told) -> new Assertion(Range.of(told.day), true, false, told.tie.id())).toList();
	}

	private static @Nullable LocalDate lastSignOfLife(List<IndexedFact> ties, EffectivePeriods periods) {
		LocalDate last = null;
		for (IndexedFact tie : ties) {
			if (tie.isRelation() && tie.isFirm() && !isDeath(tie)) {
				Period period = periods.period(tie);
				last = Days.later(last, tie.lasts() ? period.attestedUntil() : period.since().earliest());
			}
		}
		return last;
	}

	/** One death as told, bounded by the last sign of life unless that refutes it. */
	private record Told(IndexedFact tie, Bounds day, boolean refuted) {

		static Told of(IndexedFact tie, Bounds day, @Nullable LocalDate alive) {
			boolean refuted = Days.before(day.latest(), alive);
			return new Told(tie, refuted ? day : new Bounds(Days.later(day.earliest(), alive), day.latest()), refuted);
		}

	}

}
