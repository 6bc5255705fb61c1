package org.fealty.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.fealty.model.Predicate;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds stated successions of which it is not clear which spell of a leader they mean.
 */
final class SuccessionSpells {

	private final Map<Pair, SortedSet<String>> named = new TreeMap<>();

	private final Map<Pair, List<Day>> begun = new TreeMap<>();

	private final Map<Pair, List<Day>> ended = new TreeMap<>();

	private final List<SpellDoubt> unnamed = new ArrayList<>();

	SuccessionSpells(Collection<Statement> statements) {
		List<Statement> supporting = statements.stream()
			.filter((statement) -> statement.stance().supports())
			.sorted(Comparator.comparing(Statement::id))
			.toList();
		supporting.forEach(this::name);
		supporting.forEach(this::read);
	}

	/** What somebody should judge. */
	List<SpellDoubt> doubts() {
		List<SpellDoubt> doubts = new ArrayList<>(this.unnamed);
		this.begun.forEach((pair, since) -> {
			Day last = since.stream().max(Comparator.comparingLong((day) -> day.range().low())).orElseThrow();
			this.ended.getOrDefault(pair, List.of())
				.stream()
				.min(Comparator.comparingLong((day) -> day.range().high()))
				.filter((first) -> first.range().high() < last.range().low())
				.ifPresent((first) -> doubts.add(new SpellDoubt.LeaderReturned(last.about(),
						List.copyOf(new TreeSet<>(List.of(first.statement(), last.statement()))), pair.leader())));
		});
		return doubts;
	}

	private void name(Statement statement) {
		if (statement.about() instanceof RelationKey key && key.predicate() == Predicate.LED
				&& !key.spell().isEmpty()) {
			this.named.computeIfAbsent(new Pair(key.subject(), key.object()), (pair) -> new TreeSet<>())
				.add(key.spell());
		}
	}

	private void read(Statement statement) {
		if (statement.about() instanceof RelationKey key && key.predicate() == Predicate.SUCCEEDED) {
			read(statement, new Pair(key.subject(), key.office()), "spell", (row) -> row.wording().spell(), this.begun);
			read(statement, new Pair(key.object(), key.office()), "predecessor_spell",
					(row) -> row.wording().predecessorSpell(), this.ended);
		}
	}

	private void read(Statement statement, Pair pair, String column, Function<Statement, @Nullable String> spell,
			Map<Pair, List<Day>> days) {
		if (spell.apply(statement) != null) {
			return;
		}
		SortedSet<String> spells = this.named.get(pair);
		if (spells != null) {
			this.unnamed.add(new SpellDoubt.SpellNotNamed(statement.about(), statement.id(), column, pair.leader(),
					List.copyOf(spells)));
			return;
		}
		EdtfDate day = statement.dating().since();
		if (day != null) {
			days.computeIfAbsent(pair, (key) -> new ArrayList<>())
				.add(new Day(statement.about(), statement.id(), Range.of(day.first())));
		}
	}

	private record Pair(String leader, String seat) implements Comparable<Pair> {

		@Override
		public int compareTo(Pair other) {
			return Comparator.comparing(Pair::leader).thenComparing(Pair::seat).compare(this, other);
		}

	}

	private record Day(FactKey about, String statement, Range range) {
	}

}
