package org.fealty.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.identity.IdentityJudgement;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;

/**
 * A dataset as it was read: what could be taken, and an account of every row.
 *
 * @param description what it says of itself
 * @param entities what it registers, in the order of its rows, no id twice
 * @param sources its publications, likewise
 * @param voices its voices, likewise
 * @param read its statements with their rows, no statement twice; what follows from a
 * claim stands at the end
 * @param counts what became of the rows of each file, in the order of reading
 * @param violations why rows were rejected, in the order of reading; at least one for
 * each
 * @param remarks what was taken and wants somebody's judgement, each once
 * @param judgements whom its rows judge to be whom, no judgement twice
 */
public record ReadDataset(DatasetDescription description, List<Entity> entities, List<Source> sources,
		List<Voice> voices, List<ReadStatement> read, Map<String, RowCounts> counts, List<Violation> violations,
		List<Remark> remarks, List<IdentityJudgement> judgements) {

	public ReadDataset {
		entities = List.copyOf(entities);
		sources = List.copyOf(sources);
		voices = List.copyOf(voices);
		read = List.copyOf(read);
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
		violations = List.copyOf(violations);
		remarks = List.copyOf(remarks);
		judgements = List.copyOf(judgements);
	}

	/** A dataset that judges nobody. */
	public ReadDataset(DatasetDescription description, List<Entity> entities, List<Source> sources, List<Voice> voices,
			List<ReadStatement> read, Map<String, RowCounts> counts, List<Violation> violations, List<Remark> remarks) {
		this(description, entities, sources, voices, read, counts, violations, remarks, List.of());
	}

	/** Its statements, what follows from claims among them. */
	public List<Statement> statements() {
		return this.read.stream().map(ReadStatement::statement).toList();
	}

	/** What became of the rows of all files together. */
	public RowCounts total() {
		return this.counts.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
	}

}
