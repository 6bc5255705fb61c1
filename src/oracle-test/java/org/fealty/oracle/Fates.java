package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.oracle.Agreed.Said;
import org.fealty.statement.Ending;
import org.fealty.model.Predicate;

/** When people died, surely or perhaps. */
final class Fates {

	final Map<String, Cause> sure = new TreeMap<>();

	/** Days on which somebody perhaps died; empty where it is sure. */
	final Map<String, List<Span>> perhaps = new TreeMap<>();

	/** Firmly reported deaths that a later sure sign of life refutes. */
	final Map<String, List<Span>> refuted = new TreeMap<>();

	/** Works them out, and bounds the days of the deaths themselves. */
	Fates(Stage stage) {
		Map<String, List<Shown>> deaths = new TreeMap<>();
		stage.facts(Shown::isDeath)
			.forEach((death) -> deaths.computeIfAbsent(death.subject(), (id) -> new ArrayList<>()).add(death));
		deaths.forEach((person, told) -> settle(stage, person, told));
	}

	/** When the person may have died, the sure day included. */
	List<Span> any(String person) {
		Cause cause = this.sure.get(person);
		return (cause != null) ? List.of(cause.day()) : this.perhaps.getOrDefault(person, List.of());
	}

	private void settle(Stage stage, String person, List<Shown> deaths) {
		long alive = lastSignOfLife(stage, person);
		List<Shown> firm = new ArrayList<>();
		List<Span> firmButRefuted = new ArrayList<>();
		for (Shown death : deaths) {
			boolean refuted = death.since.high() < alive;
			if (refuted) {
				death.disputed.add("death");
			}
			else {
				death.since = death.since.cut(new Span(alive, Span.LAST));
			}
			if (death.isFirm()) {
				(refuted ? firmButRefuted : new ArrayList<Span>()).add(death.since);
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

	private static Agreed agreed(List<Shown> deaths) {
		return Agreed.of(deaths.stream().map((death) -> new Said(death.since, true, false, death.id())).toList());
	}

	/** Told by a killing before a mere death, then by the one known most narrowly. */
	private static Cause cause(List<Shown> firm) {
		Span day = agreed(firm).span();
		Shown best = firm.stream()
			.filter((death) -> death.since.meets(day))
			.min(Comparator.comparing((Shown death) -> !death.is(Predicate.KILLED_IN))
				.thenComparingLong((death) -> -Math.max(death.since.low(), -Span.LAST))
				.thenComparingLong((death) -> death.since.high())
				.thenComparing(Comparator.naturalOrder()))
			.orElseThrow();
		boolean killed = best.is(Predicate.KILLED_IN);
		return new Cause(day, killed ? Ending.KILLED : Ending.DIED, best.id(), killed ? best.object() : null);
	}

	/** What a firm relation of the person attests, or the earliest day of a firm act. */
	private static long lastSignOfLife(Stage stage, String person) {
		long last = Span.FIRST;
		for (Shown fact : stage.facts((one) -> one.subject().equals(person) && one.isRelation() && !one.isDeath())) {
			if (fact.isFirm()) {
				last = Math.max(last, fact.lasts() ? fact.attested : fact.since.low());
			}
		}
		return last;
	}

}
