package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fealty.oracle.OracleAgreement.Said;
import org.fealty.statement.AttributeKey;
import org.fealty.model.Extent;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Value;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Consolidates the statements about one thing, as DESIGN's "Status" and "Time" tell. */
final class OracleConsolidation {

	private final Map<String, Source> sources;

	private final Voices voices;

	private final List<Statement> all;

	private final List<Statement> supporting;

	private final List<Statement> asserting;

	/** Those that assert it, else those that suspect it. */
	private final List<Statement> firmest;

	/** The supporting ones with their sources, without ends that give way. */
	private final List<OracleStatement> rows;

	private final OracleFact shown;

	private OracleConsolidation(Map<String, Source> sources, Voices voices, Collection<Statement> statements) {
		this.sources = sources;
		this.voices = voices;
		Map<String, Statement> byId = new TreeMap<>();
		statements.forEach((statement) -> byId.put(statement.id(), statement));
		this.all = List.copyOf(byId.values());
		this.supporting = this.all.stream().filter((one) -> one.stance().supports()).toList();
		this.asserting = this.all.stream().filter((one) -> one.stance() == Stance.ASSERTS).toList();
		this.firmest = this.asserting.isEmpty() ? this.supporting : this.asserting;
		this.rows = OracleYieldingEnds
			.removedFrom(this.supporting.stream().map((one) -> new OracleStatement(one, source(one))).toList());
		this.shown = new OracleFact(this.all.getFirst().about());
	}

	static OracleFact of(Map<String, Source> sources, Voices voices, Collection<Statement> statements) {
		return new OracleConsolidation(sources, voices, statements).consolidate();
	}

	private OracleFact consolidate() {
		boolean valueDisputed = value();
		if (valueDisputed && this.shown.key instanceof AttributeKey attribute) {
			this.shown.disputed.add(attribute.what().word());
		}
		this.shown.status = status(valueDisputed);
		if (this.shown.key.extent() == Extent.LASTING) {
			OraclePeriodConsensus.into(this.rows, this.shown);
			seats();
		}
		else if (this.shown.isRelation() && this.shown.key.extent() == Extent.ACT) {
			act();
		}
		support();
		return this.shown;
	}

	private void seats() {
		for (Statement row : this.firmest) {
			String seat = OracleColumns.seat(row);
			if (seat != null) {
				this.shown.seats.add(seat);
			}
		}
	}

	private void act() {
		boolean undoubted = this.rows.stream().anyMatch((row) -> row.asserts() && row.hasUndoubtedDate());
		OracleStatedDay day = OracleStatedDay.of(this.rows, OracleStatement::since, (row) -> row.since() == null,
				undoubted);
		this.shown.since = day.span();
		this.shown.lowIsOpen = day.span().low() == OracleBounds.FIRST;
		this.shown.sinceText = day.text();
		disputeIf(day.disputed(), "since");
		this.shown.earlierSpells = said(this.supporting, (one) -> one.wording().predecessorSpell());
		this.shown.laterSpells = said(this.supporting, (one) -> one.wording().spell());
	}

	private String status(boolean valueDisputed) {
		if (this.supporting.isEmpty()) {
			return "denied";
		}
		boolean opposed = this.all.stream()
			.filter((one) -> !one.stance().supports())
			.anyMatch((one) -> this.supporting.stream().anyMatch((other) -> sameThing(one, other)));
		if (valueDisputed || opposed) {
			return "contested";
		}
		if (this.asserting.isEmpty()) {
			return "suspected";
		}
		List<String> speakers = said(this.asserting, (one) -> one.citation().saidBy());
		return speakers.stream()
			.anyMatch((one) -> speakers.stream().anyMatch((other) -> this.voices.independent(one, other))) ? "confirmed"
					: "reported";
	}

	/** Who denies another value than the one that is stated says nothing against it. */
	private static boolean sameThing(Statement one, Statement other) {
		return switch (one.value()) {
			case Value.None none -> true;
			case Value.Text text -> text.text().equals(other.value().text());
			case Value.Amount amount -> other.value() instanceof Value.Amount stated
					&& OracleBounds.of(amount.count()).meets(OracleBounds.of(stated.count()));
			case Value.Date date -> other.value() instanceof Value.Date stated
					&& OracleBounds.of(date.date().first()).meets(OracleBounds.of(stated.date().first()))
					&& OracleBounds.of(date.date().last()).meets(OracleBounds.of(stated.date().last()));
		};
	}

	/** Works out the value and tells whether it is disputed. */
	private boolean value() {
		if (!(this.shown.key instanceof AttributeKey attribute) || attribute.what() == AttributeType.VACANT) {
			return false;
		}
		if (this.supporting.isEmpty()) {
			this.shown.value = texts(this.all);
			return false;
		}
		return switch (attribute.what().content()) {
			case TEXT -> {
				this.shown.value = texts(this.firmest);
				yield said(this.supporting, (one) -> one.value().text()).size() > 1;
			}
			case NUMBER -> number();
			case DATE -> date(attribute.what());
			case PERIOD -> false;
		};
	}

	private boolean number() {
		OracleAgreement agreed = OracleAgreement.of(this.supporting.stream()
			.map((one) -> new Said(OracleBounds.of(((Value.Amount) one.value()).count()),
					one.stance() == Stance.ASSERTS, false, one.value().text()))
			.toList());
		this.shown.count = agreed.span().isAny() ? null
				: new org.fealty.statement.Count(bound(agreed.span().low()), bound(agreed.span().high()));
		this.shown.value = (agreed.disputed() || this.shown.count == null) ? join(agreed.counted())
				: this.shown.count.toString();
		return agreed.disputed();
	}

	private static @Nullable Integer bound(long number) {
		return OracleBounds.isOpen(number) ? null : (Integer) Math.toIntExact(number);
	}

	private boolean date(AttributeType what) {
		boolean undoubted = this.rows.stream().anyMatch((row) -> row.asserts() && !written(row).doubtful());
		OracleStatedDay first = OracleStatedDay.of(this.rows, (row) -> row.said(written(row).first(), written(row)),
				(row) -> false, undoubted);
		OracleStatedDay last = OracleStatedDay.of(this.rows, (row) -> row.said(written(row).last(), written(row)),
				(row) -> false, undoubted);
		this.shown.since = first.span();
		this.shown.until = (what == AttributeType.DATE) ? last.span() : OracleBounds.ANY;
		this.shown.sinceText = first.text();
		boolean disputed = first.disputed() || last.disputed();
		this.shown.value = disputed ? join(OracleAgreement.of(first.counted()).counted()) : first.text();
		return disputed;
	}

	private static EdtfDate written(OracleStatement row) {
		return ((Value.Date) row.statement().value()).date();
	}

	private void support() {
		List<Statement> describing = this.supporting.isEmpty() ? this.all : this.supporting;
		this.shown.statements = this.all.size();
		this.shown.origins = said(this.asserting, (one) -> one.citation().saidBy());
		this.shown.firstReported = this.all.stream()
			.map((one) -> source(one).knownFrom())
			.min(LocalDate::compareTo)
			.orElse(null);
		this.shown.words = StatementProperty.shownByFacts()
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					(property) -> said(describing, (one) -> one.wording().said(property))));
		this.shown.through = describing.stream()
			.flatMap((one) -> one.citation().through().stream())
			.distinct()
			.sorted()
			.toList();
	}

	private Source source(Statement statement) {
		Source source = this.sources.get(statement.citation().source());
		if (source == null) {
			throw new IllegalStateException("No source " + statement.citation().source());
		}
		return source;
	}

	private void disputeIf(boolean so, String what) {
		if (so) {
			this.shown.disputed.add(what);
		}
	}

	private static String texts(List<Statement> statements) {
		return String.join("|", said(statements, (one) -> one.value().text()));
	}

	private static String join(List<Said> counted) {
		return counted.stream().map(Said::text).distinct().sorted().collect(Collectors.joining("|"));
	}

	/** What they say, each once and sorted; silence left out. */
	private static <T extends Comparable<? super T>> List<T> said(List<Statement> statements,
			Function<Statement, @Nullable T> what) {
		List<T> all = new ArrayList<>();
		for (Statement one : statements) {
			T said = what.apply(one);
			if (said != null && !all.contains(said)) {
				all.add(said);
			}
		}
		all.sort(java.util.Comparator.naturalOrder());
		return all;
	}

}
