package org.fealty.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.model.Extent;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody should judge about spells. It changes nothing.
 *
 * @param sources the publications by id; all that the statements cite
 */
public record SpellCheck(Map<String, Source> sources) {

	public SpellCheck {
		sources = Map.copyOf(sources);
	}

	/** Looks through statements of any number of facts; their order does not matter. */
	public List<SpellDoubt> doubts(Collection<Statement> statements) {
		Map<String, List<Statement>> facts = statements.stream()
			.filter((statement) -> statement.about().extent() == Extent.LASTING)
			.collect(Collectors.groupingBy(Statement::factId, TreeMap::new, Collectors.toList()));
		List<SpellDoubt> doubts = new ArrayList<>();
		facts.values().forEach((fact) -> doubts.addAll(notOnePeriod(StatementGroup.of(fact))));
		doubts.addAll(namedAndUnnamed(facts.values().stream().map((fact) -> fact.getFirst().about()).toList()));
		doubts.addAll(new SuccessionSpells(statements).doubts());
		return doubts;
	}

	/**
	 * It began by the end of each beginning, sighting and end, and was not over before
	 * the start of each sighting and end. What is suspected or doubts itself may be wrong
	 * without a second period, so it does not count here.
	 */
	private List<SpellDoubt> notOnePeriod(StatementGroup group) {
		List<Mark> begun = new ArrayList<>();
		List<Mark> seen = new ArrayList<>();
		List<Mark> ended = new ArrayList<>();
		for (Statement statement : group.asserting()) {
			mark(begun, statement, statement.dating().since());
			mark(seen, statement, statement.dating().on());
			mark(ended, statement, statement.dating().until());
			if (statement.dating().still()) {
				Source source = Consolidation.source(this.sources, statement);
				seen.add(new Mark(Range.of(source.publication()), statement.id()));
			}
		}
		List<SpellDoubt> doubts = new ArrayList<>();
		exclude(group.key(), begun, Stream.of(begun, seen, ended), doubts);
		exclude(group.key(), Stream.of(seen, ended).flatMap(List::stream).toList(), Stream.of(ended), doubts);
		return doubts;
	}

	private static void mark(List<Mark> marks, Statement statement, @Nullable EdtfDate date) {
		if (date != null && !date.doubtful()) {
			marks.add(new Mark(Range.of(date.first()), statement.id()));
		}
	}

	private static void exclude(FactKey key, List<Mark> notBefore, Stream<List<Mark>> by, List<SpellDoubt> doubts) {
		BinaryOperator<Mark> last = BinaryOperator.maxBy(order((mark) -> mark.range().low()));
		BinaryOperator<Mark> first = BinaryOperator.minBy(order((mark) -> mark.range().high()));
		notBefore.stream().reduce(last).ifPresent((from) -> by.flatMap(List::stream).reduce(first).ifPresent((to) -> {
			if (from.range().low() > to.range().high()) {
				doubts.add(new SpellDoubt.NotOnePeriod(key,
						Stream.of(from.statement(), to.statement()).distinct().sorted().toList()));
			}
		}));
	}

	private static Comparator<Mark> order(ToLongFunction<Mark> day) {
		return Comparator.comparingLong(day).thenComparing(Mark::statement);
	}

	private static List<SpellDoubt.NamedAndUnnamed> namedAndUnnamed(List<FactKey> keys) {
		Map<FactKey, List<FactKey>> pairs = keys.stream().collect(Collectors.groupingBy(SpellCheck::unnamed));
		return pairs.values()
			.stream()
			.filter((spells) -> spells.size() > 1)
			.flatMap((spells) -> spells.stream()
				.filter((key) -> key.spell().isEmpty())
				.map((key) -> new SpellDoubt.NamedAndUnnamed(key, named(spells))))
			.sorted(Comparator.comparing((SpellDoubt.NamedAndUnnamed doubt) -> doubt.about().factId()))
			.toList();
	}

	private static List<String> named(List<FactKey> spells) {
		return spells.stream().filter((key) -> !key.spell().isEmpty()).map(FactKey::factId).sorted().toList();
	}

	private static FactKey unnamed(FactKey key) {
		return switch (key) {
			case RelationKey relation -> new RelationKey(relation.subject(), relation.predicate(), relation.object(),
					"", relation.office(), relation.extent());
			case AttributeKey attribute ->
				new AttributeKey(attribute.subject(), attribute.what(), attribute.of(), attribute.spelling(), "");
		};
	}

	private record Mark(Range range, String statement) {
	}

}
