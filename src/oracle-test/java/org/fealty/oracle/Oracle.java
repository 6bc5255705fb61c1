package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.statement.Source;
import org.fealty.statement.Voices;

/** Everything that the statements of a world come to. */
final class Oracle {

	private final Stage stage;

	private final List<Edge> edges = new ArrayList<>();

	private Oracle(Tale tale) {
		Map<String, Source> sources = new TreeMap<>();
		tale.sources().forEach((source) -> sources.put(source.id(), source));
		Voices voices = new Voices(tale.voices());
		List<Shown> weighed = tale.byFact()
			.values()
			.stream()
			.map((statements) -> Weighed.of(sources, voices, statements))
			.toList();
		Turns turns = new Turns(new Beginnings(new Stage(tale.entities(), weighed)));
		this.stage = turns.stage;
		Map<String, Edge> stated = new TreeMap<>();
		this.stage.all().forEach((fact) -> stated.put(fact.id(), Edge.of(fact)));
		this.edges.addAll(Bonds.of(this.stage));
		List<Edge> changes = Crossings.of(turns);
		this.edges.addAll(changes);
		this.edges.addAll(Firsts.of(turns, changes));
		for (Edge heir : Heirs.of(this.stage, turns.beginnings.order)) {
			Edge own = stated.remove(heir.id());
			this.edges.add((own != null) ? heir.with(own.properties()) : heir);
		}
		this.edges.addAll(stated.values());
	}

	static Oracle of(Tale tale) {
		return new Oracle(tale);
	}

	/** How every fact stands. */
	Stage stage() {
		return this.stage;
	}

	/** All facts, stated and derived, as the graph should hold them. */
	List<Edge> edges() {
		return this.edges;
	}

}
