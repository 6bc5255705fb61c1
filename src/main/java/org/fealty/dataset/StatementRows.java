package org.fealty.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.fealty.statement.Citation;
import org.fealty.statement.StatedDates;
import org.fealty.statement.FactKey;
import org.fealty.statement.ImpliedStatements;
import org.fealty.statement.InvalidStatementException;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.statement.Wording;
import org.jspecify.annotations.Nullable;

/** Gathers what the rows state, no statement twice, and what that implies. */
final class StatementRows {

	private final Map<String, ReadStatement> statements = new LinkedHashMap<>();

	/** What was added since {@link #begin}; null where nothing was begun. */
	private @Nullable List<String> added;

	/** Begins what {@link #undo} can take back. */
	void begin() {
		this.added = new ArrayList<>();
	}

	/** Takes back what was added since {@link #begin}. */
	void undo() {
		List<String> ids = this.added;
		if (ids != null) {
			ids.forEach(this.statements::remove);
		}
		this.added = null;
	}

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
			List<String> ids = this.added;
			if (fresh && ids != null) {
				ids.add(statement.id());
			}
			return fresh;
		}
		catch (InvalidStatementException ex) {
			StatementColumns.reject(row, ex);
			return false;
		}
	}

	/**
	 * What the rows state and, behind it, what only follows from them.
	 * @param sources finds a publication that a row cites by its id
	 */
	List<ReadStatement> all(Function<String, Optional<Source>> sources) {
		Map<String, ReadStatement> all = new LinkedHashMap<>(this.statements);
		ImpliedStatements implied = new ImpliedStatements(
				this.statements.values().stream().map(ReadStatement::statement).toList(),
				(statement) -> sources.apply(statement.citation().source()).orElseThrow().knownFrom());
		this.statements.values()
			.forEach((read) -> implied.of(read.statement())
				.forEach((statement) -> all.putIfAbsent(statement.id(),
						new ReadStatement(statement, read.place(), true))));
		return List.copyOf(all.values());
	}

}
