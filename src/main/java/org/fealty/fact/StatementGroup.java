package org.fealty.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.fealty.statement.FactKey;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * All statements about one thing, each once, in the order of their ids.
 *
 * @param key what they are about
 * @param all the statements
 */
record StatementGroup(FactKey key, List<Statement> all) {

	private static final Comparator<Statement> BY_CITATION = Comparator
		.comparing((statement) -> statement.citation().toString());

	static StatementGroup of(Collection<Statement> statements) {
		TreeMap<String, Statement> byId = new TreeMap<>();
		statements.forEach((statement) -> byId.merge(statement.id(), statement, BinaryOperator.minBy(BY_CITATION)));
		if (byId.isEmpty()) {
			throw new IllegalArgumentException("A fact needs a statement: none was given.");
		}
		List<Statement> all = List.copyOf(byId.values());
		FactKey key = all.getFirst().about();
		all.stream().filter((statement) -> !speaksOf(key, statement)).findAny().ifPresent((stray) -> {
			throw new IllegalArgumentException(
					"Statements of one fact are consolidated together, but " + stray.about() + " is not " + key + ".");
		});
		return new StatementGroup(key, all);
	}

	private static boolean speaksOf(FactKey key, Statement statement) {
		return statement.about().equals(key) || statement.factId().equals(key.factId());
	}

	/** Those that assert or suspect it. */
	List<Statement> supporting() {
		return with(Stance::supports);
	}

	/** Those that dispute or deny it. */
	List<Statement> opposing() {
		return with((stance) -> !stance.supports());
	}

	/** Those that assert it. */
	List<Statement> asserting() {
		return with((stance) -> stance == Stance.ASSERTS);
	}

	/**
	 * Without the ends that are only implied where anybody states an end, or that it
	 * began or went on after it.
	 */
	StatementGroup withoutYieldingEnds(Map<String, Source> sources) {
		List<Statement> own = supporting().stream().filter((statement) -> !isImpliedEnd(statement)).toList();
		boolean ended = own.stream().anyMatch((statement) -> isReportedEnd(statement, sources));
		long last = own.stream().flatMapToLong((statement) -> heldOn(statement, sources)).max().orElse(Long.MIN_VALUE);
		return new StatementGroup(this.key,
				this.all.stream()
					.filter((statement) -> !isImpliedEnd(statement) || (!ended && last(statement, sources) >= last))
					.toList());
	}

	private static boolean isReportedEnd(Statement statement, Map<String, Source> sources) {
		EdtfDate until = statement.dating().until();
		return statement.dating().statesAnEnd()
				&& (until == null || Range.of(until.first()).low() <= DateColumn.known(statement, sources));
	}

	private static boolean isImpliedEnd(Statement statement) {
		return statement.wording().implied() && statement.dating().statesAnEnd();
	}

	/** The earliest days of its beginning and of sightings. */
	private static LongStream heldOn(Statement statement, Map<String, Source> sources) {
		StatedDates dating = statement.dating();
		LongStream still = dating.still()
				? LongStream.of(Range.of(Consolidation.source(sources, statement).publication()).low())
				: LongStream.empty();
		return LongStream.concat(still,
				Stream.of(dating.since(), dating.on())
					.flatMap(Stream::ofNullable)
					.mapToLong((date) -> Range.of(date.first()).low()));
	}

	/** The last day that an end can mean. */
	private static long last(Statement end, Map<String, Source> sources) {
		EdtfDate until = end.dating().until();
		return (until != null) ? Range.of(until.first()).high() : DateColumn.known(end, sources);
	}

	/** Whether somebody asserts it with a date that does not doubt itself. */
	boolean hasUndoubtedAssertion() {
		return asserting().stream().anyMatch(StatementGroup::isUndoubted);
	}

	private static boolean isUndoubted(Statement statement) {
		StatedDates dating = statement.dating();
		EdtfDate value = (statement.value() instanceof Value.Date date) ? date.date() : null;
		return dating.still() || dating.untilEvent() != null
				|| Stream.of(dating.since(), dating.until(), dating.on(), value)
					.flatMap(Stream::ofNullable)
					.anyMatch((date) -> !date.doubtful());
	}

	/** Those that assert it with an end that does not doubt itself, or with none. */
	List<Statement> undoubtedEnds() {
		return asserting().stream()
			.filter((statement) -> statement.dating().until() == null || !statement.dating().until().doubtful())
			.toList();
	}

	/** The firmest support there is: those that assert it, else those that suspect it. */
	List<Statement> firmest() {
		List<Statement> asserting = asserting();
		return asserting.isEmpty() ? supporting() : asserting;
	}

	/** Those whose words describe it: its support, or its opponents where it has none. */
	List<Statement> describing() {
		List<Statement> supporting = supporting();
		return supporting.isEmpty() ? this.all : supporting;
	}

	/** What they say, each once and sorted; silence left out. */
	static <T> List<T> said(List<Statement> statements, Function<Statement, @Nullable T> what) {
		return statements.stream().<T>mapMulti((statement, next) -> {
			T said = what.apply(statement);
			if (said != null) {
				next.accept(said);
			}
		}).distinct().sorted().toList();
	}

	private List<Statement> with(Predicate<Stance> stance) {
		return this.all.stream().filter((statement) -> stance.test(statement.stance())).toList();
	}

}
