package org.fealty.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.fealty.fact.Fact;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;

import static org.fealty.statement.Predicate.SUCCEEDED;

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
		Map<String, Fact> byId = new HashMap<>();
		facts.forEach((fact) -> byId.put(fact.id(), fact));
		return concludeAbout(entities, byId, (subject) -> true);
	}

	/**
	 * Concludes about some of them, which is less work where there are many.
	 * @param entities the parties, organisations, provinces and events that the facts
	 * name, by id
	 * @param facts facts as their statements make them, by id: all that must be known for
	 * these
	 * @param about whether what starts from the entity of this id is asked for
	 * @return what {@link #conclude} gives, without what starts from others
	 */
	public static Conclusions concludeAbout(Map<String, Entity> entities, Map<String, Fact> facts,
			Predicate<String> about) {
		World world = new World(entities, facts);
		Beginning beginning = new Beginning(world);
		Unfolding unfolding = new Unfolding(world, beginning, Unfolding.FREE_ROUNDS);
		return new Conclusions(unfolding.course().facts(world, about), derive(world, beginning, unfolding, about));
	}

	private static List<Derived> derive(World world, Beginning beginning, Unfolding unfolding,
			Predicate<String> about) {
		List<Derived> derived = new ArrayList<>();
		SwornOaths sworn = new SwornOaths(world, unfolding.course());
		Defections defections = new Defections(world, beginning, unfolding);
		FirstOaths firsts = new FirstOaths(world, beginning, unfolding);
		for (String party : world.subjects()) {
			if (about.test(party)) {
				List<Derived.Defection> changes = defections.of(party).toList();
				derived.addAll(changes);
				firsts.of(party, changes).forEach(derived::add);
			}
			if (about.test(party) || anyStartsFrom(world.leaders(party), about)) {
				sworn.of(party).forEach(derived::add);
			}
		}
		Map<String, List<Tie>> stated = statedSuccessions(world);
		Set<String> seats = new TreeSet<>(world.seats());
		seats.addAll(stated.keySet());
		for (String seat : seats) {
			List<Tie> ofSeat = stated.getOrDefault(seat, List.of());
			if (anyStartsFrom(world.leaders(seat), about) || anyStartsFrom(ofSeat, about)) {
				derived.addAll(new Successions(world, unfolding.course(), beginning.age(), seat, ofSeat).find());
			}
		}
		return derived.stream()
			.filter((one) -> about.test(one.from()))
			.sorted(Comparator.comparing(Derived::id))
			.toList();
	}

	private static boolean anyStartsFrom(List<Tie> ties, Predicate<String> about) {
		return ties.stream().anyMatch((tie) -> about.test(tie.subject()));
	}

	private static Map<String, List<Tie>> statedSuccessions(World world) {
		Map<String, List<Tie>> stated = new TreeMap<>();
		for (Tie tie : world.ties()) {
			if (tie.stated().key() instanceof RelationKey key && key.predicate() == SUCCEEDED) {
				stated.computeIfAbsent(key.office(), (seat) -> new ArrayList<>()).add(tie);
			}
		}
		return stated;
	}

}
