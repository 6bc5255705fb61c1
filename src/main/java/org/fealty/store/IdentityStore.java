package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.derivation.FactDependencies;
import org.fealty.identity.Clusters;
import org.fealty.identity.IdentityJudgement;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.Statement;

/**
 * Keeps which ids stand for one entity. What such an id is by itself stands at a node of
 * its own, so that the entities can be parted again; what they come to is the entity.
 */
final class IdentityStore {

	private static final Step<String> USED = new Step<>(
			"""
					UNWIND $rows AS label
					RETURN CASE label WHEN 'Judgement' THEN EXISTS { MATCH (:Judgement) } ELSE EXISTS { MATCH (:Identifier) } END
					  AS used
					""",
			(graph, label, found) -> found.accept(Row.of("used", graph.hasAny(label))));

	private final Batches batches;

	private final JudgementStore judgements;

	private final IdentifierStore identifiers;

	private final StatementStore statements;

	IdentityStore(Batches batches, StatementStore statements) {
		this.batches = batches;
		this.judgements = new JudgementStore(batches);
		this.identifiers = new IdentifierStore(batches);
		this.statements = statements;
	}

	/** Whether the graph holds any judgement. */
	boolean isUsed() {
		return this.batches.collect(USED, List.of("Judgement", "Identifier"))
			.stream()
			.anyMatch((row) -> row.flag("used"));
	}

	/**
	 * Makes the entities those that the judgements and what is known now make of these
	 * ids.
	 * @param ids ids that may stand for others than before
	 */
	IdentityChange update(Collection<String> ids) {
		Set<IdentityJudgement> around = new HashSet<>();
		Set<String> all = involved(closure(ids, around), around);
		Map<String, Entity> known = this.identifiers.known(all);
		Representatives before = new Representatives(this.identifiers.representatives(all));
		Representatives after = new Representatives(Clusters.of(around, known).representatives());
		Set<String> changed = changed(all, before, after);
		if (changed.isEmpty()) {
			this.identifiers.refresh(known, after);
			return IdentityChange.NONE;
		}
		Set<String> moved = changed.stream()
			.filter((id) -> !before.apply(id).equals(after.apply(id)))
			.collect(Collectors.toSet());
		List<Statement> named = this.statements.naming(before.of(moved), moved);
		Representatives then = with(named, before, all);
		Representatives now = with(named, after, all);
		List<FactKey> facts = new ArrayList<>();
		named.forEach((statement) -> {
			facts.add(then.of(statement).about());
			facts.add(now.of(statement).about());
		});
		this.identifiers.write(known, changed, before, after);
		this.identifiers.refresh(known, after);
		this.statements.rewrite(named, now);
		Set<String> entities = new HashSet<>(before.of(changed));
		entities.addAll(after.of(changed));
		voiced(changed, entities).forEach((statement) -> facts.add(statement.about()));
		return new IdentityChange(entities, facts);
	}

	/**
	 * The ids of statements that are none of those looked at keep their representatives.
	 */
	private Representatives with(List<Statement> named, Representatives some, Set<String> all) {
		Set<String> others = named.stream()
			.flatMap((statement) -> MentionStore.allIds(statement).stream())
			.filter((id) -> !all.contains(id))
			.collect(Collectors.toSet());
		Map<String, String> byId = new HashMap<>(this.identifiers.representatives(others));
		some.identifiers().forEach((id) -> byId.put(id, some.apply(id)));
		return new Representatives(byId);
	}

	/** All that judgements join with these or joined with these until now. */
	private Set<String> closure(Collection<String> ids, Set<IdentityJudgement> around) {
		return FactDependencies.closure(ids, (edge) -> {
			List<IdentityJudgement> joining = this.judgements.naming(edge)
				.stream()
				.filter(IdentityJudgement::joins)
				.toList();
			around.addAll(joining);
			Set<String> next = new HashSet<>(this.identifiers.siblings(edge));
			next.addAll(IdentityJudgement.ids(joining));
			return next;
		});
	}

	/** Those that a judgement joins with others, or that stand together with others. */
	private Set<String> involved(Set<String> ids, Set<IdentityJudgement> around) {
		Set<String> involved = this.identifiers.siblings(ids);
		involved.addAll(IdentityJudgement.ids(around));
		return involved;
	}

	/** Ids of entities for which not the same ids stand as before. */
	private static Set<String> changed(Set<String> all, Representatives before, Representatives after) {
		Map<String, Set<String>> membersBefore = members(all, before);
		Map<String, Set<String>> membersAfter = members(all, after);
		return all.stream()
			.filter((id) -> before.identifiers().contains(id) || after.identifiers().contains(id))
			.filter((id) -> !Objects.equals(membersBefore.get(before.apply(id)), membersAfter.get(after.apply(id)))
					|| !before.apply(id).equals(after.apply(id)))
			.collect(Collectors.toSet());
	}

	private static Map<String, Set<String>> members(Set<String> all, Representatives of) {
		Map<String, Set<String>> members = new HashMap<>();
		all.stream()
			.filter(of.identifiers()::contains)
			.forEach((id) -> members.computeIfAbsent(of.apply(id), (one) -> new HashSet<>()).add(id));
		return members;
	}

	/** What voices say that are others now, or may be others. */
	private List<Statement> voiced(Set<String> ids, Set<String> entities) {
		Set<String> voices = this.batches.ids("""
				UNWIND $rows AS id
				MATCH (v:Voice) WHERE id IN v.mayBe
				RETURN v.id AS id
				""", ids, Map.of());
		Set<String> speaking = new HashSet<>(entities);
		speaking.addAll(voices);
		speaking.addAll(this.identifiers.representatives(voices).values());
		return this.statements.by("saidBy", speaking);
	}

	/** Which of these ids stand for an entity together with others, and for which. */
	Representatives representatives(Collection<String> ids) {
		return new Representatives(this.identifiers.representatives(ids));
	}

	/** All ids that stand for the same as one of these, these among them. */
	Set<String> members(Collection<String> ids) {
		return Stream.concat(ids.stream(), this.identifiers.siblings(ids).stream()).collect(Collectors.toSet());
	}

}
