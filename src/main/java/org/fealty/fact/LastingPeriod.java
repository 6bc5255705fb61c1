package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.fealty.fact.DateBasis.EndBasis;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Statement;
import org.fealty.time.Period;

/**
 * When something that lasts was so, as far as the statements about it alone decide it.
 * Where an undoubted assertion speaks of it, what is suspected or doubts itself bounds
 * nothing: a hedged end only may end it.
 */
final class LastingPeriod {

	private final StatementGroup group;

	private final Map<String, Source> sources;

	private final boolean undoubted;

	private final DateColumn begun;

	/** All ends as stated. */
	private final DateColumn stated;

	/** Without the plans that reports contradict. */
	private final DateColumn ended;

	private final Sightings sightings;

	LastingPeriod(StatementGroup group, Map<String, Source> sources) {
		List<Statement> supporting = group.supporting();
		this.group = group;
		this.sources = sources;
		this.undoubted = group.hasUndoubtedAssertion();
		this.begun = DateColumn.of(supporting, sources, (statement) -> statement.dating().since());
		this.sightings = Sightings.of(supporting, sources);
		this.stated = DateColumn.of(supporting, sources, (statement) -> statement.dating().until());
		this.ended = this.stated.withoutPlansBefore(held());
	}

	PeriodConsensus consensus() {
		Range begin = this.begun.agreement(this.undoubted).range();
		Range end = end();
		boolean crossed = begin.low() > end.high();
		Sightings counted = this.undoubted ? this.sightings.undoubted() : this.sightings;
		Sightings seen = new Sightings(counted.dated(), List.of());
		Range since = crossed ? seen.tightenBeginning(Range.ANY) : counted.tightenBeginning(begin);
		Range until = counted.tightenEnd(crossed ? Range.ANY : end);
		if (!crossed) {
			until = new Range(Math.max(until.low(), since.low()), until.high());
			since = new Range(since.low(), Math.min(since.high(), until.high()));
		}
		LocalDate begunBy = seen.tightenBeginning(crossed ? Range.ANY : begin).bounds().latest();
		LocalDate attested = attested(since, until, crossed);
		LocalDate lastSeen = attested(Range.ANY, Range.ANY, true);
		DateBasis basis = new DateBasis(endBasis(), isDated(), crossed,
				new Period(seen.tightenBeginning(Range.ANY).bounds(), seen.tightenEnd(Range.ANY).bounds(), lastSeen,
						lastSeen),
				begunBy, this.begun.isPlanned(this.undoubted), mayEndWith(), null, hedgedEnd(since, attested), false);
		Period stated = new Period(since.bounds(), until.bounds(), attested, null);
		DateBasis ended = basis.mayHaveEnded(mayHaveEnded(since, until, attested, basis)).within(stated);
		Period period = new Period(since.bounds(), until.bounds(), attested, ended.presumedUntil(stated));
		return new PeriodConsensus(period, this.begun.text(this.undoubted), untilText(), disputed(begin, end), ended);
	}

	private @Nullable String untilText() {
		String text = this.ended.text(this.undoubted);
		return (text != null) ? text : this.stated.text(this.undoubted);
	}

	private SortedSet<String> disputed(Range begin, Range end) {
		SortedSet<String> disputed = new TreeSet<>();
		boolean crossed = begin.low() > end.high();
		if (this.begun.isDisputed() || crossed || this.sightings.disputeBeginning(begin)) {
			disputed.add("since");
		}
		long stated = this.ended.agreement(this.undoubted).range().low();
		if (this.ended.isDisputed() || crossed || this.sightings.disputeEnd(end)
				|| withoutADay(this.group.supporting().stream()).anyMatch((known) -> known < stated)) {
			disputed.add("until");
		}
		return disputed;
	}

	/**
	 * The end as stated. One without a day came by the day of the source that tells of
	 * it.
	 */
	private Range end() {
		Range end = this.ended.agreement(this.undoubted).range();
		long last = endsWithoutADay().filter((known) -> known >= end.low()).min().orElse(Long.MAX_VALUE);
		return new Range(end.low(), Math.min(end.high(), last));
	}

	/** The latest day on which it is reported to have begun or to have held. */
	private long held() {
		Sightings counted = this.undoubted ? this.sightings.undoubted() : this.sightings;
		return Math.max(this.begun.agreement(this.undoubted).range().low(), counted.latestWithin(Range.ANY));
	}

	private LongStream endsWithoutADay() {
		return withoutADay(ends());
	}

	/** The days by which an end without a day came, as these tell of it. */
	private LongStream withoutADay(Stream<Statement> statements) {
		return statements.filter((statement) -> statement.dating().statesAnEnd() && statement.dating().until() == null)
			.mapToLong((statement) -> DateColumn.known(statement, this.sources));
	}

	/** The rows that count and say that it ended. */
	private Stream<Statement> ends() {
		return this.group.supporting()
			.stream()
			.filter((statement) -> statement.dating().statesAnEnd() && (!this.undoubted || !isHedgedEnd(statement)))
			.filter((statement) -> !isPlannedEnd(statement)
					|| Range.of(Objects.requireNonNull(statement.dating().until()).first()).high() >= held());
	}

	private static boolean isHedgedEnd(Statement statement) {
		StatedDates dating = statement.dating();
		return statement.stance() != Stance.ASSERTS || (dating.until() != null && dating.until().doubtful());
	}

	private EndBasis endBasis() {
		List<Statement> reported = ends().filter((statement) -> !isPlannedEnd(statement)).toList();
		if (!reported.isEmpty()) {
			return reported.stream().anyMatch((statement) -> statement.stance() == Stance.ASSERTS) ? EndBasis.STATED
					: EndBasis.SUSPECTED;
		}
		return ends().findAny().isPresent() ? EndBasis.PLANNED : EndBasis.NONE;
	}

	private boolean isPlannedEnd(Statement statement) {
		return statement.dating().until() != null
				&& Range.of(statement.dating().until().first()).low() > DateColumn.known(statement, this.sources);
	}

	/** Whether anybody who asserts it gives a date, or nobody asserts it. */
	private boolean isDated() {
		List<Statement> asserting = this.group.asserting();
		return asserting.isEmpty() || asserting.stream().anyMatch((statement) -> statement.dating().isDated());
	}

	/** Nothing attests a day after the last that the end allows. */
	private @Nullable LocalDate attested(Range since, Range until, boolean crossed) {
		boolean asserted = !this.group.asserting().isEmpty();
		Sightings sure = this.undoubted ? this.sightings.undoubted()
				: asserted ? this.sightings.asserted() : this.sightings;
		DateColumn surelyEnded = asserted ? new DateColumn(Assertions.asserted(this.ended.reports()), List.of())
				: this.ended;
		long end = crossed ? Long.MIN_VALUE : surelyEnded.agreement(this.undoubted).range().low();
		return LongStream.of(since.low(), end, sure.latestWithin(until))
			.filter((day) -> day != Long.MIN_VALUE && day <= until.high())
			.mapToObj(LocalDate::ofEpochDay)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	private @Nullable LocalDate mayHaveEnded(Range since, Range until, @Nullable LocalDate attested, DateBasis basis) {
		if (basis.crossed()) {
			return attested;
		}
		LongStream.Builder ends = LongStream.builder();
		if (basis.statesAnEnd()) {
			ends.add(until.low());
		}
		else {
			this.ended.plans().forEach((plan) -> ends.add(plan.range().low()));
		}
		if (basis.hedgedEnd() != null) {
			ends.add(basis.hedgedEnd().toEpochDay());
		}
		return earliest(ends.build(), since, attested);
	}

	/** Beside an undoubted assertion a hedged end only may end it. */
	private @Nullable LocalDate hedgedEnd(Range since, @Nullable LocalDate attested) {
		return this.undoubted ? earliest(mayEnd(attested), since, attested) : null;
	}

	/**
	 * The earliest of these days, that of an unknown one by what is attested, else by the
	 * beginning; never before what is attested.
	 */
	private static @Nullable LocalDate earliest(LongStream ends, Range since, @Nullable LocalDate attested) {
		long fallback = (attested != null) ? attested.toEpochDay() : since.high();
		return ends.map((day) -> (day != Long.MIN_VALUE) ? day : fallback)
			.filter((day) -> day != Long.MAX_VALUE)
			.mapToObj(LocalDate::ofEpochDay)
			.min(LocalDate::compareTo)
			.map((day) -> (attested != null && attested.isAfter(day)) ? attested : day)
			.orElse(null);
	}

	/** The events of hedged ends without a day beside firmer statements. */
	private SortedMap<String, LocalDate> mayEndWith() {
		SortedMap<String, LocalDate> events = new TreeMap<>();
		for (Statement statement : this.group.supporting()) {
			String event = statement.dating().untilEvent();
			if (this.undoubted && event != null && isHedgedEnd(statement) && statement.dating().until() == null) {
				events.merge(event, LocalDate.ofEpochDay(DateColumn.known(statement, this.sources)),
						(one, other) -> one.isBefore(other) ? one : other);
			}
		}
		return events;
	}

	/** The earliest days of ends that are suspected or doubt themselves. */
	private LongStream mayEnd(@Nullable LocalDate attested) {
		LongStream dated = this.ended.hedged()
			.stream()
			.filter((end) -> attested == null || end.range().high() >= attested.toEpochDay())
			.mapToLong((end) -> end.range().low());
		LongStream undated = this.group.supporting()
			.stream()
			.filter((statement) -> isHedgedEnd(statement) && statement.dating().ending() != null
					&& statement.dating().until() == null && statement.dating().untilEvent() == null)
			.filter((statement) -> attested == null
					|| DateColumn.known(statement, this.sources) >= attested.toEpochDay())
			.mapToLong((statement) -> Long.MIN_VALUE);
		return LongStream.concat(dated, undated);
	}

}
