package org.fealty.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.fact.Weighing;
import org.fealty.graph.Workspace;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;

/** Computes again what hangs together with what was touched. */
final class Recalculation {

	private Recalculation() {
	}

	/**
	 * Loads the statements of everything that hangs together with these entities,
	 * computes their facts and what follows from them, and shows the result.
	 */
	static void of(Workspace workspace, Set<String> touched) {
		Set<String> scope = hangingTogether(workspace, touched);
		List<Statement> statements = workspace.statementsOf(scope);
		Weighing weighing = new Weighing(workspace.sourcesOf(statements), workspace.voices());
		List<Fact> facts = statements.stream()
			.collect(Collectors.groupingBy(Statement::factId))
			.values()
			.stream()
			.map(weighing::weigh)
			.toList();
		Map<String, Entity> entities = workspace.entities(named(scope, statements));
		Map<String, Entity> shown = entities.entrySet()
			.stream()
			.filter((entry) -> scope.contains(entry.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		workspace.show(shown, facts, List.of());
	}

	private static Set<String> hangingTogether(Workspace workspace, Set<String> touched) {
		Set<String> scope = new HashSet<>(touched);
		Set<String> edge = touched;
		while (!edge.isEmpty()) {
			Set<String> next = new HashSet<>(workspace.neighbours(edge, List.of()));
			next.removeAll(scope);
			scope.addAll(next);
			edge = next;
		}
		return scope;
	}

	private static Set<String> named(Set<String> scope, Collection<Statement> statements) {
		return Stream
			.concat(scope.stream(),
					statements.stream()
						.filter((statement) -> statement.about() instanceof RelationKey)
						.map((statement) -> ((RelationKey) statement.about()).object()))
			.collect(Collectors.toSet());
	}

}
