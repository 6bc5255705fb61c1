package org.fealty.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.fealty.statement.Statement;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What a fact would be had one voice not spoken of it, where that decides: where its
 * status or the bounds that are stated would be others. What follows from other facts is
 * left as it is, and so is what this voice says of them.
 *
 * @param voice id of the voice
 * @param status the status then; null where nobody else speaks of it
 * @param since the bounds of its first day then, or of its day
 * @param until the bounds of its last day then
 */
public record LeaveOneOut(String voice, @Nullable Status status, Bounds since, Bounds until) {

	/** The word in the graph where nobody else speaks of the fact. */
	public static final String NONE = "none";

	/**
	 * Finds the voices that decide.
	 * @param statements all of one fact, at least one
	 * @return one for each voice that decides, by the voice's id
	 */
	public static List<LeaveOneOut> of(Consolidation consolidation, Collection<Statement> statements) {
		TreeSet<String> voices = new TreeSet<>();
		statements.forEach((statement) -> voices.add(statement.citation().saidBy()));
		if (voices.size() == 1) {
			return List.of(new LeaveOneOut(voices.first(), null, Bounds.UNKNOWN, Bounds.UNKNOWN));
		}
		Fact fact = consolidation.consolidate(statements);
		List<LeaveOneOut> decisive = new ArrayList<>();
		for (String voice : voices) {
			Optional<Fact> left = consolidation.consolidateWithout(voice, statements);
			left.filter((other) -> differ(fact, other)).ifPresent((other) -> decisive.add(of(voice, other)));
		}
		return decisive;
	}

	/** The word in the graph for the status. */
	public String statusWord() {
		return (this.status != null) ? this.status.word() : NONE;
	}

	private static LeaveOneOut of(String voice, Fact fact) {
		return new LeaveOneOut(voice, fact.status(), fact.period().since(), fact.period().until());
	}

	private static boolean differ(Fact one, Fact other) {
		return one.status() != other.status() || !one.period().since().equals(other.period().since())
				|| !one.period().until().equals(other.period().until());
	}

}
