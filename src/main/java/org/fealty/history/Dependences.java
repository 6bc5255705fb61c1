package org.fealty.history;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fealty.derivation.Dependence;
import org.fealty.derivation.Reach;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;

/**
 * Who depends on whom, as far as anything was published: it only grows, for what is once
 * said stays said.
 */
final class Dependences {

	private final Map<String, Set<String>> dependents = new HashMap<>();

	private final Map<String, Set<String>> grounds = new HashMap<>();

	private final Map<String, Set<String>> leaders = new HashMap<>();

	void add(Statement statement) {
		if (statement.about() instanceof RelationKey key && key.predicate() == Predicate.LED) {
			this.leaders.computeIfAbsent(key.object(), (id) -> new HashSet<>()).add(key.subject());
		}
		for (Dependence dependence : Reach.dependences(statement.about(), statement.dating().untilEvent())) {
			this.dependents.computeIfAbsent(dependence.on(), (id) -> new HashSet<>()).add(dependence.dependent());
			this.grounds.computeIfAbsent(dependence.dependent(), (id) -> new HashSet<>()).add(dependence.on());
		}
	}

	/** These and all that depend on them. */
	Set<String> dependents(Collection<String> touched) {
		return closure(touched, this.dependents);
	}

	/**
	 * Those who led these: what these swore binds them under the same voices.
	 */
	Set<String> leaders(Collection<String> organisations) {
		Set<String> found = new HashSet<>();
		organisations.forEach((id) -> found.addAll(this.leaders.getOrDefault(id, Set.of())));
		return found;
	}

	/** These and all on which they depend. */
	Set<String> grounds(Collection<String> affected) {
		return closure(affected, this.grounds);
	}

	private static Set<String> closure(Collection<String> from, Map<String, Set<String>> steps) {
		Set<String> reached = new HashSet<>(from);
		Deque<String> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			steps.getOrDefault(open.pop(), Set.of()).stream().filter(reached::add).forEach(open::push);
		}
		return reached;
	}

}
