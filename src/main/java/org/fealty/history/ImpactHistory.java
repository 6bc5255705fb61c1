package org.fealty.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.fealty.fact.Consolidation;
import org.fealty.statement.FactKey;
import org.fealty.statement.Statement;

/**
 * What of one fact others could feel, as its statements were published. Where two are
 * equal, a change from the statements of the one to those of the other reaches nobody
 * else, whatever day is asked about.
 */
public final class ImpactHistory {

	private final NavigableMap<LocalDate, Optional<FactImpact>> impacts;

	private ImpactHistory(NavigableMap<LocalDate, Optional<FactImpact>> impacts) {
		this.impacts = impacts;
	}

	/** Whether others can feel anything of such a fact. */
	public static boolean hasImpact(FactKey about) {
		return FactImpact.hasImpact(about);
	}

	/**
	 * Works it out.
	 * @param consolidation knows the sources and voices of the statements
	 * @param statements all of one fact; may be none
	 */
	public static ImpactHistory of(Consolidation consolidation, Collection<Statement> statements) {
		NavigableMap<LocalDate, List<Statement>> days = new TreeMap<>();
		statements.forEach((statement) -> {
			days.computeIfAbsent(consolidation.knownFrom(statement), (day) -> new ArrayList<>()).add(statement);
			if (statement.knownTo() != null) {
				days.computeIfAbsent(statement.knownTo(), (day) -> new ArrayList<>());
			}
		});
		NavigableMap<LocalDate, Optional<FactImpact>> impacts = new TreeMap<>();
		List<Statement> said = new ArrayList<>();
		days.forEach((day, more) -> {
			said.addAll(more);
			said.removeIf((one) -> one.knownTo() != null && !one.knownTo().isAfter(day));
			Optional<FactImpact> impact = said.isEmpty() ? Optional.empty()
					: Optional.of(FactImpact.of(consolidation.consolidate(said)));
			if (impacts.isEmpty() || !impacts.lastEntry().getValue().equals(impact)) {
				impacts.put(day, impact);
			}
		});
		return new ImpactHistory(impacts);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ImpactHistory history && this.impacts.equals(history.impacts);
	}

	@Override
	public int hashCode() {
		return this.impacts.hashCode();
	}

}
