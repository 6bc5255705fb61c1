package org.fealty.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.derivation.FactDependencies;
import org.fealty.fact.Consolidation;
import org.fealty.history.History;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.store.GraphTransaction;

/**
 * Computes again what depends on a change, from the statements up. What depends on what
 * says {@link org.fealty.derivation.FactDependencies}; the links are found in the graph.
 */
final class Recalculation {

	private final GraphTransaction graph;

	private final GraphDependencies dependencies;

	private Recalculation(GraphTransaction graph) {
		this.graph = graph;
		this.dependencies = new GraphDependencies(graph.reads());
	}

	/**
	 * Computes all facts that depend on the change, and what is derived from them, and
	 * writes the result.
	 * @return how many entities it derived
	 */
	static int of(GraphTransaction graph, TouchedEntities touched) {
		return touched.changed().isEmpty() ? 0 : new Recalculation(graph).run(touched);
	}

	private int run(TouchedEntities touched) {
		Set<String> affected = affected(touched);
		Set<String> needed = this.dependencies.grounds(affected);
		List<Statement> statements = this.graph.reads().statementsOf(needed);
		Map<String, Entity> entities = this.graph.reads().entities(named(needed, statements));
		Consolidation consolidation = new Consolidation(this.graph.reads().sourcesOf(statements),
				this.graph.reads().voicesOf(statements));
		History history = History.of(entities, consolidation, statements, affected, touched.changed());
		entities.keySet().retainAll(affected);
		this.graph.writeFacts(entities, history);
		this.graph.writeDecisiveVoices(history.decisiveVoices());
		return entities.size();
	}

	/** Those of whom others can feel the change, and all who depend on them. */
	private Set<String> affected(TouchedEntities touched) {
		Set<String> affected = this.dependencies.dependents(touched.influential());
		affected.addAll(touched.changed());
		affected.addAll(this.dependencies.leaders(touched.sworn()));
		return affected;
	}

	private static Set<String> named(Set<String> ids, Collection<Statement> statements) {
		return Stream
			.concat(ids.stream(),
					statements.stream()
						.filter((statement) -> statement.about() instanceof RelationKey)
						.map((statement) -> ((RelationKey) statement.about()).object()))
			.collect(Collectors.toSet());
	}

}
