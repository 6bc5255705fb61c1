package org.fealty.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.fact.Consolidation;
import org.fealty.statement.Entity;
import org.fealty.statement.Statement;

/**
 * All that follows from statements, as known on each day: today's state and every earlier
 * one.
 *
 * @param facts every state that facts and derived relationships had, by subject, id and
 * day. Two of one id never overlap, two neighbours differ; where something ceased to
 * follow and later followed again there is a gap between them
 * @param nodes every state of the entities' nodes, by entity and day
 * @param decisiveVoices what facts would be without a voice, one for each statement, by
 * its id
 */
public record History(List<FactVersion> facts, List<NodeVersion> nodes, List<DecisiveVoice> decisiveVoices) {

	public History {
		facts = List.copyOf(facts);
		nodes = List.copyOf(nodes);
		decisiveVoices = List.copyOf(decisiveVoices);
	}

	/**
	 * Works out the history of some entities.
	 * @param entities what the statements name, by id
	 * @param consolidation knows the sources, which say when each statement was
	 * published, and the voices
	 * @param statements all that is needed to derive what starts from these entities;
	 * their order does not matter
	 * @param about ids of the entities whose history is asked for; what starts from
	 * others serves to derive and is left out
	 * @param changed ids of the entities whose statements changed: the voices that decide
	 * their facts are worked out
	 */
	public static History of(Map<String, Entity> entities, Consolidation consolidation,
			Collection<Statement> statements, Set<String> about, Set<String> changed) {
		VersionBuilder versions = VersionBuilder.of(entities, consolidation, statements, about);
		List<FactVersion> facts = versions.versions();
		Map<String, List<FactVersion>> bySubject = facts.stream().collect(Collectors.groupingBy(FactVersion::subject));
		List<NodeVersion> nodes = entities.values()
			.stream()
			.filter((entity) -> about.contains(entity.id()))
			.sorted(Comparator.comparing(Entity::id))
			.flatMap((entity) -> NodeVersion
				.of(entity, bySubject.getOrDefault(entity.id(), List.of()), versions.undatedEvent(entity.id()))
				.stream())
			.toList();
		List<Statement> decided = statements.stream()
			.filter((statement) -> statement.stands() && changed.contains(statement.about().subject()))
			.toList();
		return new History(facts, nodes, DecisiveVoice.of(consolidation, decided));
	}

}
