package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.oracle.OracleAgreement.Said;
import org.fealty.statement.Ending;
import org.fealty.model.Predicate;

/** When people died, surely or perhaps. */
final class OracleDeaths {

	final Map<String, OracleEndCause> sure = new TreeMap<>();

	/** Days on which somebody perhaps died; empty where it is sure. */
	final Map<String, List<OracleBounds>> perhaps = new TreeMap<>();

	/** Firmly reported deaths that a later sure sign of life refutes. */
	final Map<String, List<OracleBounds>> refuted = new TreeMap<>();

	/** Works them out, and bounds the days of the deaths themselves. */
	OracleDeaths(OracleFactIndex stage) {
		Map<String, List<OracleFact>> deaths = new TreeMap<>();
		stage.facts(OracleFact::isDeath)
			.forEach((death) -> deaths.computeIfAbsent(death.subject(), (id) -> new ArrayList<>()).add(death));
		deaths.forEach((person, told) -> settle(stage, person, told));
	}

	/** When the person may have died, the sure day included. */
	List<OracleBounds> any(String person) {
		OracleEndCause cause = this.sure.get(person);
		return (cause != null) ? List.of(cause.day()) : this.perhaps.getOrDefault(person, List.of());
	}

	private void settle(OracleFactIndex stage, String person, List<OracleFact> deaths) {
		long alive = lastSignOfLife(stage, person);
		List<OracleFact> firm = new ArrayList<>();
		List<OracleBounds> firmButRefuted = new ArrayList<>();
		for (OracleFact death : deaths) {
			boolean refuted = death.since.high() < alive;
			if (refuted) {
				death.disputed.add("death");
			}
			else {
				death.since = death.since.cut(new OracleBounds(alive, OracleBounds.LAST));
			}
			if (death.isFirm()) {
				(refuted ? firmButRefuted : new ArrayList<OracleBounds>()).add(death.since);
				if (!refuted) {
					firm.add(death);
				}
			}
		}
		this.refuted.put(person, firmButRefuted);
		if (agreed(deaths).disputed()) {
			deaths.forEach((death) -> death.disputed.add("death"));
		}
		if (firm.isEmpty()) {
			this.perhaps.put(person, deaths.stream().map((death) -> death.since).toList());
		}
		else {
			this.sure.put(person, cause(firm));
		}
	}

	private static OracleAgreement agreed(List<OracleFact> deaths) {
		return OracleAgreement
			.of(deaths.stream().map((death) -> new Said(death.since, true, false, death.id())).toList());
	}

	/**
	 * StatementBuilder by a killing before a mere death, then by the one known most
	 * narrowly.
	 */
	private static OracleEndCause cause(List<OracleFact> firm) {
		OracleBounds day = agreed(firm).span();
		OracleFact best = firm.stream()
			.filter((death) -> death.since.meets(day))
			.min(Comparator.comparing((OracleFact death) -> !death.is(Predicate.KILLED_IN))
				.thenComparingLong((death) -> -Math.max(death.since.low(), -OracleBounds.LAST))
				.thenComparingLong((death) -> death.since.high())
				.thenComparing(Comparator.naturalOrder()))
			.orElseThrow();
		boolean killed = best.is(Predicate.KILLED_IN);
		return new OracleEndCause(day, killed ? Ending.KILLED : Ending.DIED, best.id(), killed ? best.object() : null);
	}

	/** What a firm relation of the person attests, or the earliest day of a firm act. */
	private static long lastSignOfLife(OracleFactIndex stage, String person) {
		long last = OracleBounds.FIRST;
		for (OracleFact fact : stage.facts(
				(one) -> one.subject().equals(person) && one.isRelation() && !one.isDeath() && !one.isWithItself())) {
			if (fact.isFirm()) {
				last = Math.max(last, fact.lasts() ? fact.attested : fact.since.low());
			}
		}
		return last;
	}

}
