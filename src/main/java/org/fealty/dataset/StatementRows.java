package org.fealty.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.statement.Citation;
import org.fealty.statement.StatedDates;
import org.fealty.statement.FactKey;
import org.fealty.statement.InvalidStatementException;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.statement.Wording;

/** Gathers what the rows state, no statement twice, and what follows from claims. */
final class StatementRows {

	private static final String PERPETRATOR = "perpetrator";

	private final Map<String, ReadStatement> statements = new LinkedHashMap<>();

	private final Map<String, ReadStatement> implied = new LinkedHashMap<>();

	/**
	 * Takes what a row states, or rejects the row if that cannot be said.
	 * @return whether no row before stated the same
	 */
	boolean add(Row row, FactKey about, Value value, Stance stance, StatedDates dating, Wording wording,
			Citation citation) {
		try {
			Statement statement = Statement.of(about, value, stance, dating, wording, citation);
			boolean fresh = this.statements.putIfAbsent(statement.id(),
					new ReadStatement(statement, row.place(), false)) == null;
			if (about instanceof RelationKey claim && claim.predicate() == Predicate.CLAIMED && stance.supports()) {
				imply(row, claim, stance, citation);
			}
			return fresh;
		}
		catch (InvalidStatementException ex) {
			StatementColumns.reject(row, ex);
			return false;
		}
	}

	/**
	 * Whoever claims an attack also says that they did it. Who tells of the claim did not
	 * speak for them.
	 */
	private void imply(Row row, RelationKey claim, Stance stance, Citation citation) {
		String claimer = claim.subject();
		List<String> through = citation.saidBy().equals(claimer) ? citation.through() : List.of();
		FactKey about = new RelationKey(claim.object(), Predicate.ATTRIBUTED_TO, claimer, "", "",
				Predicate.ATTRIBUTED_TO.extent());
		Statement statement = Statement.of(about, new Value.None(), stance, StatedDates.NONE,
				new Wording(PERPETRATOR, null, null), new Citation(citation.dataset(), citation.source(), claimer,
						through, citation.locator(), citation.note()));
		this.implied.putIfAbsent(statement.id(), new ReadStatement(statement, row.place(), true));
	}

	/** What the rows state and, behind it, what only follows from them. */
	List<ReadStatement> all() {
		Map<String, ReadStatement> all = new LinkedHashMap<>(this.statements);
		this.implied.forEach(all::putIfAbsent);
		return List.copyOf(all.values());
	}

}
