package org.fealty.derivation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.fact.Agreement;
import org.fealty.fact.Assertion;
import org.fealty.fact.Range;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Ending;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
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

	private static final Comparator<DeathCandidate> BEST = Comparator
		.comparing((DeathCandidate candidate) -> !candidate.fact.is(Predicate.KILLED_IN))
		.thenComparing((candidate) -> candidate.day.earliest(), Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing((candidate) -> candidate.day.latest(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((candidate) -> candidate.fact, IndexedFact.BY_NAME);

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
			.filter((fact) -> isDeath(fact) && !fact.isDenied())
			.map(IndexedFact::subject)
			.forEach(dead::add);
		dead.forEach((person) -> settle(person, index.of(person).stream().filter(Deaths::isDeath).toList(),
				lastSignOfLife(index.of(person), periods), periods));
	}

	/** The death that surely ends what the person had; null where none is sure. */
	@Nullable EndCause sure(String person) {
		return this.sure.get(person);
	}

	/** All deaths that surely end what the person had, by person. */
	Map<String, EndCause> sure() {
		return Collections.unmodifiableMap(this.sure);
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

	static boolean isDeath(IndexedFact fact) {
		return isDeath(fact.stated().key());
	}

	/** Whether it says that its subject died. */
	static boolean isDeath(FactKey about) {
		return switch (about) {
			case RelationKey key -> key.predicate() == Predicate.KILLED_IN;
			case AttributeKey key -> key.what() == AttributeType.DEATH;
		};
	}

	private void settle(String person, List<IndexedFact> stated, @Nullable LocalDate alive, EffectivePeriods periods) {
		List<DeathCandidate> all = stated.stream()
			.map((fact) -> DeathCandidate.of(fact, periods.period(fact).since(), alive))
			.toList();
		List<DeathCandidate> firm = all.stream()
			.filter((candidate) -> candidate.fact.isFirm() && !candidate.refuted)
			.toList();
		boolean unanimous = !Agreement.of(assertions(all)).disputed();
		for (DeathCandidate candidate : all) {
			periods.put(candidate.fact, EffectivePeriods.dated(periods.fact(candidate.fact), candidate.day,
					(unanimous && !candidate.refuted) ? List.of() : List.of(DISPUTE)));
		}
		this.refuted.put(person,
				all.stream()
					.filter((candidate) -> candidate.fact.isFirm() && candidate.refuted)
					.map(DeathCandidate::day)
					.toList());
		if (firm.isEmpty()) {
			this.possible.put(person, all.stream().map(DeathCandidate::day).toList());
		}
		else {
			this.sure.put(person, cause(firm));
		}
	}

	private static EndCause cause(List<DeathCandidate> firm) {
		Bounds day = Agreement.of(assertions(firm)).range().bounds();
		IndexedFact fact = firm.stream()
			.filter((candidate) -> candidate.day.intersect(day).isPresent())
			.min(BEST)
			.map(DeathCandidate::fact)
			.orElseThrow();
		boolean killed = fact.is(Predicate.KILLED_IN);
		return new EndCause(day, killed ? Ending.KILLED : Ending.DIED, fact.id(), killed ? fact.object() : null);
	}

	private static List<Assertion> assertions(List<DeathCandidate> deaths) {
		return deaths.stream()
			.map((candidate) -> new Assertion(Range.of(candidate.day), true, false, candidate.fact.id()))
			.toList();
	}

	private static @Nullable LocalDate lastSignOfLife(List<IndexedFact> facts, EffectivePeriods periods) {
		LocalDate last = null;
		for (IndexedFact fact : facts) {
			if (fact.isRelation() && fact.isFirm() && !isDeath(fact)) {
				Period period = periods.period(fact);
				last = Days.later(last, fact.lasts() ? period.attestedUntil() : period.since().earliest());
			}
		}
		return last;
	}

	/** One death as stated, bounded by the last sign of life unless that refutes it. */
	private record DeathCandidate(IndexedFact fact, Bounds day, boolean refuted) {

		static DeathCandidate of(IndexedFact fact, Bounds day, @Nullable LocalDate alive) {
			boolean refuted = Days.before(day.latest(), alive);
			return new DeathCandidate(fact, refuted ? day : new Bounds(Days.later(day.earliest(), alive), day.latest()),
					refuted);
		}

	}

}
