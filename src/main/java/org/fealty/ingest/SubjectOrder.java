package org.fealty.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.derivation.FactDependencies;
import org.fealty.statement.Statement;

/**
 * Puts those of whom something is said after those on whom they depend, as far as they do
 * not depend on each other. What is said of the first then changes nothing that was
 * derived before.
 */
final class SubjectOrder {

	private final Map<String, Set<String>> grounds = new HashMap<>();

	private final Set<String> seen = new HashSet<>();

	private final List<String> ordered = new ArrayList<>();

	private SubjectOrder(Collection<Statement> statements) {
		for (Statement statement : statements) {
			FactDependencies.between(statement.about(), statement.dating().untilEvent())
				.forEach((one) -> this.grounds.computeIfAbsent(one.dependent(), (id) -> new TreeSet<>()).add(one.on()));
		}
	}

	/**
	 * The subjects in their order.
	 * @param statements what is said of them
	 */
	static List<String> of(Collection<Statement> statements, Collection<String> subjects) {
		SubjectOrder order = new SubjectOrder(statements);
		new TreeSet<>(subjects).forEach(order::visit);
		order.ordered.retainAll(Set.copyOf(subjects));
		return order.ordered;
	}

	/** Goes down to what nothing depends on; by a stack, since a chain may be long. */
	private void visit(String first) {
		Deque<String> path = new ArrayDeque<>();
		Deque<Iterator<String>> open = new ArrayDeque<>();
		enter(first, path, open);
		while (!open.isEmpty()) {
			if (open.getLast().hasNext()) {
				enter(open.getLast().next(), path, open);
			}
			else {
				open.removeLast();
				this.ordered.add(path.removeLast());
			}
		}
	}

	private void enter(String id, Deque<String> path, Deque<Iterator<String>> open) {
		if (this.seen.add(id)) {
			path.addLast(id);
			open.addLast(this.grounds.getOrDefault(id, Set.of()).iterator());
		}
	}

}
