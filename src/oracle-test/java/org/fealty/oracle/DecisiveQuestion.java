package org.fealty.oracle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voices;
import org.jspecify.annotations.Nullable;

/** {@code evidence/decisive}: on whose word a fact stands. */
final class DecisiveQuestion {

	private final Answers world;

	private DecisiveQuestion(Answers world) {
		this.world = world;
	}

	static Question question() {
		return new Question("evidence/decisive", Map.of("fact", ArgumentKind.FACT),
				(world, given) -> new DecisiveQuestion(world).rows(given));
	}

	private List<Map<String, @Nullable Object>> rows(Given given) {
		Set<String> facts = new TreeSet<>(Set.of(given.id("fact")));
		this.world.edges("SUCCEEDED", "SWORN_TO", "FIRST_SWORN_TO", "DEFECTED_TO")
			.stream()
			.filter((edge) -> edge.id().equals(given.id("fact")))
			.forEach((edge) -> edge.list("deciding").forEach((fact) -> facts.add(String.valueOf(fact))));
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (String fact : facts) {
			Set<String> voices = new TreeSet<>();
			this.world.statements(fact).forEach((one) -> voices.add(one.citation().saidBy()));
			voices.forEach((voice) -> add(rows, fact, voice));
		}
		return rows;
	}

	private void add(List<Map<String, @Nullable Object>> rows, String fact, String voice) {
		List<Statement> all = this.world.statements(fact);
		List<Statement> others = all.stream().filter((one) -> !one.citation().saidBy().equals(voice)).toList();
		OracleFact with = consolidated(all);
		OracleFact without = others.isEmpty() ? null : consolidated(others);
		if (without != null && with.status.equals(without.status) && with.since.equals(without.since)
				&& with.until.equals(without.until)) {
			return;
		}
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("origin", voice);
		row.put("originName", ResponsibilityQuestion.name(this.world, voice));
		row.put("statusWithout", (without != null) ? without.status : "none");
		row.put("sinceWithout", (without != null) ? text(without.since) : null);
		row.put("untilWithout", (without != null) ? text(without.until) : null);
		row.put("about", fact);
		row.put("predicate", with.relation());
		row.put("statements", all.stream().filter((one) -> !others.contains(one)).map(Statement::id).sorted().toList());
		rows.add(row);
	}

	private OracleFact consolidated(List<Statement> statements) {
		Map<String, Source> sources = new TreeMap<>();
		this.world.tale().sources().forEach((source) -> sources.put(source.id(), source));
		return OracleConsolidation.of(sources, new Voices(this.world.tale().voices()), statements);
	}

	/** Bounds in the words of sources; null where both are open. */
	private static @Nullable String text(OracleBounds day) {
		if (day.isAny() || day.low() == day.high()) {
			return day.isAny() ? null : String.valueOf(OracleBounds.date(day.low()));
		}
		if (!OracleBounds.isOpen(day.low()) && !OracleBounds.isOpen(day.high())) {
			YearMonth month = YearMonth.from(Objects.requireNonNull(OracleBounds.date(day.low())));
			if (month.atDay(1).toEpochDay() == day.low() && month.atEndOfMonth().toEpochDay() == day.high()) {
				return month.toString();
			}
		}
		return "[" + Objects.toString(OracleBounds.date(day.low()), "") + ".."
				+ Objects.toString(OracleBounds.date(day.high()), "") + "]";
	}

}
