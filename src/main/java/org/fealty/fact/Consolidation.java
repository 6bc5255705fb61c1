package org.fealty.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Voices;

/**
 * Turns the live statements about one thing into its fact: the first of the two pure
 * functions. It knows nothing of other facts, so no end that follows from one and no day
 * of the event that {@link End#event()} names.
 *
 * @param sources the publications by id; all that the statements cite
 * @param voices who may be whom
 */
public record Consolidation(Map<String, Source> sources, Voices voices) {

	public Consolidation {
		sources = Map.copyOf(sources);
	}

	/**
	 * Consolidates the statements about one thing; neither their order nor repetitions
	 * matter.
	 * @param statements at least one, all of the same fact
	 * @throws IllegalArgumentException if there is none, if they speak of several facts,
	 * or if one cites a source that is not known here
	 */
	public Fact consolidate(Collection<Statement> statements) {
		StatementGroup group = StatementGroup.of(statements);
		StatementGroup counted = group.withoutYieldingEnds(this.sources);
		PeriodConsensus course = PeriodConsensus.of(counted, this.sources);
		StatedEnds ends = StatedEnds.of(counted);
		AttributeValue value = AttributeValue.of(group, this.sources);
		Status status = new StatusRule(this.voices).of(group, value);
		return new Fact(group.key(), status, course.period(), course.sinceText(), course.untilText(), ends.end(),
				disputed(group.key(), course, ends, value), support(group), value.result(), course.basis());
	}

	/**
	 * What the fact would be had this voice not spoken; empty where nobody else speaks of
	 * it.
	 */
	public Optional<Fact> consolidateWithout(String voice, Collection<Statement> statements) {
		List<Statement> others = statements.stream()
			.filter((statement) -> !statement.citation().saidBy().equals(voice))
			.toList();
		return others.isEmpty() ? Optional.empty() : Optional.of(consolidate(others));
	}

	/**
	 * The day from which what the statement says counts as known.
	 * @throws IllegalArgumentException if it cites a source that is not known here
	 */
	public LocalDate knownFrom(Statement statement) {
		return source(this.sources, statement).knownFrom();
	}

	private static SortedSet<String> disputed(FactKey key, PeriodConsensus course, StatedEnds ends,
			AttributeValue value) {
		SortedSet<String> disputed = new TreeSet<>(course.disputed());
		disputed.addAll(ends.disputed());
		if (value.disputed() && key instanceof AttributeKey attribute) {
			disputed.add(attribute.what().word());
		}
		return disputed;
	}

	private Support support(StatementGroup group) {
		LocalDate first = group.all().stream().map(this::knownFrom).min(LocalDate::compareTo).orElse(null);
		List<Statement> describing = group.describing();
		return new Support(group.all().size(), StatusRule.origins(group), first, words(describing), through(describing),
				StatementGroup.said(group.firmest(), (statement) -> statement.wording().seat()),
				StatementGroup.said(group.supporting(), (statement) -> statement.wording().spell()),
				StatementGroup.said(group.supporting(), (statement) -> statement.wording().predecessorSpell()));
	}

	private static Map<StatementProperty, List<String>> words(List<Statement> statements) {
		Map<StatementProperty, List<String>> words = new EnumMap<>(StatementProperty.class);
		for (StatementProperty property : StatementProperty.shownByFacts()) {
			List<String> said = StatementGroup.said(statements, property::cell);
			if (!said.isEmpty()) {
				words.put(property, said);
			}
		}
		return words;
	}

	private static List<String> through(List<Statement> statements) {
		return statements.stream()
			.flatMap((statement) -> statement.citation().through().stream())
			.distinct()
			.sorted()
			.toList();
	}

	static Source source(Map<String, Source> sources, Statement statement) {
		Source source = sources.get(statement.citation().source());
		if (source == null) {
			throw new IllegalArgumentException("Statement " + statement.id() + " cites the source \""
					+ statement.citation().source() + "\", which is not among the sources given.");
		}
		return source;
	}

}
