package org.fealty.derivation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.fealty.fact.Fact;
import org.fealty.statement.Entity;

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
		return new Conclusions(beginning.course().facts(), List.of());
	}

}
