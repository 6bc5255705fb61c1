package org.fealty.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.fealty.identity.IdentityJudgement;
import org.fealty.identity.Sameness;
import org.fealty.model.PropertyMap;

/** Keeps who judges whom to be whom, whether or not the ids are known. */
final class JudgementStore {

	private final Batches batches;

	JudgementStore(Batches batches) {
		this.batches = batches;
	}

	void write(Collection<IdentityJudgement> judgements) {
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				MERGE (j:Judgement {id: row.id})
				SET j = row
				MERGE (j)-[:IN]->(d)
				WITH j, row
				MATCH (s:Source {id: row.source})
				MERGE (j)-[:STATED_IN]->(s)
				""", judgements.stream().map(JudgementStore::parameters).toList());
	}

	void remove(Collection<String> ids) {
		this.batches.run("UNWIND $rows AS id MATCH (j:Judgement {id: id}) DETACH DELETE j", ids);
	}

	List<IdentityJudgement> all() {
		return this.batches.ask("MATCH (j:Judgement) RETURN properties(j) AS row ORDER BY j.id", Map.of())
			.stream()
			.map(JudgementStore::judgement)
			.toList();
	}

	/** These judgements. */
	List<IdentityJudgement> find(Collection<String> ids) {
		return this.batches.collect("UNWIND $rows AS id MATCH (j:Judgement {id: id}) RETURN properties(j) AS row", ids)
			.stream()
			.map(JudgementStore::judgement)
			.toList();
	}

	/** All judgements that name one of these ids. */
	List<IdentityJudgement> naming(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				CALL (id) {
				  MATCH (j:Judgement {left: id}) RETURN j
				  UNION
				  MATCH (j:Judgement {right: id}) RETURN j
				}
				WITH DISTINCT j
				RETURN properties(j) AS row
				""", ids).stream().map(JudgementStore::judgement).toList();
	}

	/**
	 * All judgements that name one of these ids or, through judgements that join, an id
	 * that stands for the same; whether or not the ids are known.
	 */
	Set<IdentityJudgement> around(Collection<String> ids) {
		Set<IdentityJudgement> found = new HashSet<>();
		Set<String> seen = new HashSet<>(ids);
		Set<String> edge = Set.copyOf(seen);
		while (!edge.isEmpty()) {
			Set<String> next = new HashSet<>();
			for (IdentityJudgement judgement : naming(edge)) {
				found.add(judgement);
				if (judgement.joins()) {
					next.add(judgement.left());
					next.add(judgement.right());
				}
			}
			next.removeAll(seen);
			seen.addAll(next);
			edge = next;
		}
		return found;
	}

	static Map<String, Object> parameters(IdentityJudgement judgement) {
		return new PropertyMap().with("id", judgement.id())
			.with("dataset", judgement.dataset())
			.with("left", judgement.left())
			.with("right", judgement.right())
			.with("judgement", judgement.sameness().word())
			.with("saidBy", judgement.saidBy())
			.with("source", judgement.source())
			.with("note", judgement.note())
			.map();
	}

	private static IdentityJudgement judgement(Row row) {
		Row node = row.row("row");
		return new IdentityJudgement(node.text("id"), node.text("dataset"), node.text("left"), node.text("right"),
				Sameness.valueOf(node.text("judgement").toUpperCase(Locale.ROOT)), node.text("saidBy"),
				node.optional("source"), node.optional("note"));
	}

}
