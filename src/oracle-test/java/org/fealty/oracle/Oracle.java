package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.statement.Source;
import org.fealty.statement.Voices;

/** Everything that the statements of a world come to. */
final class Oracle {

	private final OracleFactIndex stage;

	private final List<OracleRelationship> edges = new ArrayList<>();

	private Oracle(RandomWorld tale) {
		Map<String, Source> sources = new TreeMap<>();
		tale.sources().forEach((source) -> sources.put(source.id(), source));
		Voices voices = new Voices(tale.voices());
		List<OracleFact> consolidated = tale.byFact()
			.values()
			.stream()
			.map((statements) -> OracleConsolidation.of(sources, voices, statements))
			.toList();
		OracleAllegianceFixpoint turns = new OracleAllegianceFixpoint(
				new OracleDeathStage(new OracleFactIndex(tale.entities(), consolidated)));
		this.stage = turns.stage;
		Map<String, OracleRelationship> stated = new TreeMap<>();
		OracleFirstDays first = new OracleFirstDays(consolidated);
		this.stage.all().forEach((fact) -> stated.put(fact.id(), OracleRelationship.of(first.bound(fact))));
		OracleSwornOaths.of(this.stage).forEach((sworn) -> this.edges.add(first.bound(sworn)));
		List<OracleRelationship> changes = OracleDefections.of(turns);
		this.edges.addAll(changes);
		this.edges.addAll(OracleFirstOaths.of(turns, changes));
		for (OracleRelationship heir : OracleSuccessions.of(this.stage, turns.beginnings.order)) {
			OracleRelationship own = stated.remove(heir.id());
			this.edges.add((own != null) ? heir.with(own.properties()) : heir);
		}
		this.edges.addAll(stated.values());
	}

	static Oracle of(RandomWorld tale) {
		return new Oracle(tale);
	}

	/** How every fact stands. */
	OracleFactIndex stage() {
		return this.stage;
	}

	/** All facts, stated and derived, as the graph should hold them. */
	List<OracleRelationship> edges() {
		return this.edges;
	}

}
