package org.fealty.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.fact.Consolidation;
import org.fealty.fact.LeaveOneOut;
import org.fealty.statement.Statement;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What the fact of a statement would be without the statement's voice, where that voice
 * decides.
 *
 * @param statement id of the statement
 * @param statusWithout the status then, {@link LeaveOneOut#NONE} where nobody else speaks
 * of the fact; null where the voice does not decide
 * @param sinceWithout the first day then, as EDTF; null where it is unknown or the voice
 * does not decide
 * @param untilWithout the last day then, likewise
 */
public record DecisiveVoice(String statement, @Nullable String statusWithout, @Nullable String sinceWithout,
		@Nullable String untilWithout) {

	/**
	 * One for each statement, by its id, so that what no longer decides can be taken
	 * back.
	 * @param statements all that speak of some facts
	 */
	static List<DecisiveVoice> of(Consolidation consolidation, Collection<Statement> statements) {
		return statements.stream()
			.collect(Collectors.groupingBy(Statement::factId))
			.values()
			.stream()
			.flatMap((ofFact) -> ofFact(consolidation, ofFact))
			.sorted(Comparator.comparing(DecisiveVoice::statement))
			.toList();
	}

	private static Stream<DecisiveVoice> ofFact(Consolidation consolidation, List<Statement> statements) {
		Map<String, LeaveOneOut> decisive = new HashMap<>();
		LeaveOneOut.of(consolidation, statements).forEach((one) -> decisive.put(one.voice(), one));
		return statements.stream().map((statement) -> of(statement.id(), decisive.get(statement.citation().saidBy())));
	}

	private static DecisiveVoice of(String statement, @Nullable LeaveOneOut without) {
		return (without != null)
				? new DecisiveVoice(statement, without.statusWord(), text(without.since()), text(without.until()))
				: new DecisiveVoice(statement, null, null, null);
	}

	private static @Nullable String text(Bounds day) {
		return day.isUnknown() ? null : EdtfDate.of(day).text();
	}

}
