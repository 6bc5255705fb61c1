package org.fealty.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.fealty.fact.Fact;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;

import static org.fealty.model.Predicate.SUCCEEDED;

/**
 * The second pure function: from stated facts to their effective ends and to what is
 * derived. Which facts it needs for whom, {@link FactDependencies} says.
 */
public final class Derivation {

	private Derivation() {
	}

	/**
	 * Derives what starts from some entities, which is less work where there are many.
	 * @param entities the parties, organisations, provinces and events that the facts
	 * name, by id
	 * @param facts facts as their statements make them, by id, never ones that this
	 * function gave back: all that must be known for these entities
	 * @param about whether what starts from the entity of this id is asked for
	 * @return the facts and relationships that start from these; the same, whatever the
	 * order of what is given
	 */
	public static DerivationResult deriveFor(Map<String, Entity> entities, Map<String, Fact> facts,
			Predicate<String> about) {
		FactIndex index = new FactIndex(entities, facts);
		DeathStage deathStage = new DeathStage(index);
		AllegianceFixpoint fixpoint = new AllegianceFixpoint(index, deathStage, AllegianceFixpoint.FREE_ROUNDS);
		return new DerivationResult(fixpoint.periods().facts(index, about),
				relationships(index, deathStage, fixpoint, about));
	}

	private static List<Derived> relationships(FactIndex index, DeathStage deathStage, AllegianceFixpoint fixpoint,
			Predicate<String> about) {
		List<Derived> derived = new ArrayList<>();
		SwornOaths sworn = new SwornOaths(index, fixpoint.periods());
		Defections defections = new Defections(index, deathStage, fixpoint, sworn);
		FirstOaths firsts = new FirstOaths(index, deathStage, fixpoint);
		for (String party : index.subjects()) {
			if (about.test(party)) {
				List<Derived.Defection> changes = defections.of(party).toList();
				derived.addAll(changes);
				firsts.of(party, changes).forEach(derived::add);
			}
			if (about.test(party) || anyStartsFrom(index.leaders(party), about)) {
				sworn.of(party).forEach(derived::add);
			}
		}
		Map<String, List<IndexedFact>> stated = statedSuccessions(index);
		Set<String> seats = new TreeSet<>(index.seats());
		seats.addAll(stated.keySet());
		for (String seat : seats) {
			List<IndexedFact> ofSeat = stated.getOrDefault(seat, List.of());
			if (anyStartsFrom(index.leaders(seat), about) || anyStartsFrom(ofSeat, about)) {
				derived.addAll(new Successions(index, fixpoint.periods(), deathStage.order(), seat, ofSeat).find());
			}
		}
		return derived.stream()
			.filter((one) -> about.test(one.from()))
			.sorted(Comparator.comparing(Derived::id))
			.toList();
	}

	private static boolean anyStartsFrom(List<IndexedFact> ties, Predicate<String> about) {
		return ties.stream().anyMatch((tie) -> about.test(tie.subject()));
	}

	private static Map<String, List<IndexedFact>> statedSuccessions(FactIndex index) {
		Map<String, List<IndexedFact>> stated = new TreeMap<>();
		for (IndexedFact tie : index.facts()) {
			if (tie.stated().key() instanceof RelationKey key && key.predicate() == SUCCEEDED) {
				stated.computeIfAbsent(key.office(), (seat) -> new ArrayList<>()).add(tie);
			}
		}
		return stated;
	}

}
