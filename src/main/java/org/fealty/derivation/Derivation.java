package org.fealty.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.fact.Fact;
import org.fealty.statement.Entity;
import org.fealty.statement.Predicate;
import org.fealty.statement.RelationKey;

/**
 * The second pure function: from stated facts to their effective ends and to what is
 * derived. Which facts it needs for whom, {@link Reach} says.
 */
public final class Derivation {

	private Derivation() {
	}

	/**
	 * Concludes.
	 * @param entities the parties, organisations, provinces and events that the facts
	 * name, by id
	 * @param facts facts as their statements make them, never ones that this function
	 * gave back; of one id, one
	 * @return the same, whatever the order of what is given
	 */
	public static Conclusions conclude(Map<String, Entity> entities, Collection<Fact> facts) {
		World world = new World(entities, facts);
		Beginning beginning = new Beginning(world);
		Unfolding unfolding = new Unfolding(world, beginning, Unfolding.FREE_ROUNDS);
		return new Conclusions(unfolding.course().facts(), derive(world, beginning, unfolding));
	}

	private static List<Derived> derive(World world, Beginning beginning, Unfolding unfolding) {
		List<Derived> derived = new ArrayList<>();
		SwornOaths sworn = new SwornOaths(world, unfolding.course());
		Defections defections = new Defections(world, beginning, unfolding);
		for (String party : world.subjects()) {
			sworn.of(party).forEach(derived::add);
			defections.of(party).forEach(derived::add);
		}
		Map<String, List<Tie>> stated = statedSuccessions(world);
		Set<String> seats = new TreeSet<>(world.seats());
		seats.addAll(stated.keySet());
		seats.forEach((seat) -> derived.addAll(
				new Successions(world, unfolding.course(), beginning.age(), seat, stated.getOrDefault(seat, List.of()))
					.find()));
		return derived.stream().sorted(Comparator.comparing(Derived::id)).toList();
	}

	private static Map<String, List<Tie>> statedSuccessions(World world) {
		Map<String, List<Tie>> stated = new TreeMap<>();
		for (Tie tie : world.ties()) {
			if (tie.stated().key() instanceof RelationKey key && key.predicate() == Predicate.SUCCEEDED) {
				stated.computeIfAbsent(key.office(), (seat) -> new ArrayList<>()).add(tie);
			}
		}
		return stated;
	}

}
