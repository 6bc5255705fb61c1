package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fealty.oracle.OracleAgreement.Said;
import org.fealty.statement.Ending;
import org.jspecify.annotations.Nullable;

/** When something lasting held, as the rows that support it have it. */
final class OraclePeriodConsensus {

	private final List<OracleStatement> rows;

	/** Whether an undoubted assertion speaks of it: then nothing else bounds it. */
	private final boolean undoubted;

	/** Those who stand most firmly behind it. */
	private final List<OracleStatement> firmest;

	private final OracleFact shown;

	/** The latest day on which it is reported to have begun or to have held. */
	private long held = OracleBounds.FIRST;

	private OraclePeriodConsensus(List<OracleStatement> rows, OracleFact shown) {
		this.rows = rows;
		this.shown = shown;
		this.undoubted = rows.stream().anyMatch((row) -> row.asserts() && row.hasUndoubtedDate());
		List<OracleStatement> asserting = rows.stream().filter(OracleStatement::asserts).toList();
		this.firmest = asserting.isEmpty() ? rows : asserting;
	}

	/** Writes it into the fact. */
	static void into(List<OracleStatement> rows, OracleFact shown) {
		OraclePeriodConsensus lasting = new OraclePeriodConsensus(rows, shown);
		lasting.period();
		lasting.ends();
		lasting.endings();
	}

	private void period() {
		OracleStatedDay begun = OracleStatedDay.of(this.rows, OracleStatement::since,
				OracleStatement::saysOnlyThatItHadBegun, this.undoubted);
		List<Said> seen = sightings(this.rows);
		List<Said> counted = counted(seen);
		this.held = counted.stream().mapToLong((said) -> said.span().low()).reduce(begun.span().low(), Math::max);
		OracleStatedDay ended = ended(this.rows);
		OracleBounds first = begun.span();
		OracleBounds last = ended.span();
		this.shown.crossed = first.low() > last.high();
		disputeIf(begun.disputed() || this.shown.crossed
				|| seen.stream().anyMatch((said) -> said.span().high() < first.low()), "since");
		disputeIf(ended.disputed() || this.shown.crossed
				|| seen.stream().anyMatch((said) -> said.span().low() > last.high()), "until");
		this.shown.since = this.shown.crossed ? OracleBounds.ANY : first;
		this.shown.until = this.shown.crossed ? OracleBounds.ANY : last;
		for (Said one : counted) {
			OracleBounds both = this.shown.seen;
			this.shown.seen = new OracleBounds(Math.max(both.low(), one.span().low()),
					Math.min(both.high(), one.span().high()));
		}
		see(counted, this.shown.since.low(), this.shown.until.high());
		OracleStatedDay written = OracleStatedDay.of(this.rows, OracleStatement::since, (row) -> false, this.undoubted);
		OracleBounds dated = written.span();
		this.shown.sinceUnbound = counted.stream()
			.mapToLong((said) -> said.span().high())
			.filter((day) -> this.shown.crossed || day >= dated.low())
			.reduce(this.shown.crossed ? OracleBounds.LAST : dated.high(), Math::min);
		this.shown.sinceText = begun.text();
		this.shown.untilText = (ended.text() != null) ? ended.text()
				: OracleStatedDay.of(this.rows, OracleStatement::until, (row) -> false, this.undoubted).text();
		this.shown.plannedFrom = written.planned() ? written.plannedFrom() : OracleBounds.FIRST;
		this.shown.plannedUntil = ended.planned() ? ended.plannedFrom() : OracleBounds.FIRST;
		this.shown.planned = ended.planned();
		bind();
	}

	private void see(List<Said> sightings, long noEarlier, long noLater) {
		for (Said seen : sightings) {
			if (seen.span().high() >= noEarlier) {
				this.shown.since = this.shown.since.cut(new OracleBounds(OracleBounds.FIRST, seen.span().high()));
			}
			if (seen.span().low() <= noLater) {
				this.shown.until = this.shown.until.cut(new OracleBounds(seen.span().low(), OracleBounds.LAST));
			}
		}
	}

	/** Nothing began after it ended, nothing ended before it began. */
	private void bind() {
		long last = this.shown.until.high();
		this.shown.attested = attested(last);
		if (this.shown.crossed) {
			return;
		}
		this.shown.bind();
	}

	private long attested(long last) {
		List<OracleStatement> counting = this.firmest.stream()
			.filter((row) -> !this.undoubted || row.asserts())
			.toList();
		List<Long> seen = counted(sightings(counting)).stream().map((said) -> said.span().low()).toList();
		this.shown.surelySeen = seen.stream().max(Long::compare).orElse(OracleBounds.FIRST);
		OracleStatedDay ended = ended(counting);
		long end = (ended.planned() || this.shown.crossed) ? OracleBounds.FIRST : ended.span().low();
		return Stream.of(seen.stream(), Stream.of(this.shown.since.low(), end))
			.flatMap(Function.identity())
			.filter((day) -> day <= last)
			.max(Long::compare)
			.orElse(OracleBounds.FIRST);
	}

	private OracleStatedDay ended(List<OracleStatement> some) {
		return OracleStatedDay.of(some, this::until, OracleStatement::statesEndWithoutDate, this.undoubted);
	}

	/** The end, unless it is a plan that reports contradict. */
	private @Nullable Said until(OracleStatement row) {
		Said until = row.until();
		return (until != null && until.planned() && until.span().high() < this.held) ? null : until;
	}

	private boolean statesEnd(OracleStatement row) {
		return row.statesEnd() && (row.until() == null || until(row) != null);
	}

	private static List<Said> sightings(List<OracleStatement> rows) {
		return rows.stream().flatMap((row) -> row.sightings().stream()).toList();
	}

	/** Those that count: what is undoubted where there is such, else all. */
	private List<Said> counted(List<Said> sightings) {
		if (this.undoubted) {
			return sightings.stream().filter(Said::isUndoubted).toList();
		}
		List<Said> sure = sightings.stream().filter((seen) -> !seen.doubtful()).toList();
		return sure.isEmpty() ? sightings : sure;
	}

	private void ends() {
		List<OracleStatement> ends = this.rows.stream().filter(this::statesEnd).toList();
		this.shown.statedEnd = ends.stream().anyMatch(this::countsAsEnd);
		this.shown.firmEnd = this.shown.statedEnd && !this.shown.crossed && !this.shown.planned
				&& ends.stream().anyMatch((row) -> row.asserts() && countsAsEnd(row) && !isPlan(row));
		for (OracleStatement row : ends) {
			if (!countsAsEnd(row) && (!isPlan(row) || !this.shown.statedEnd || this.shown.planned)) {
				mayEnd(row);
			}
		}
		this.shown.undatedOnly = this.rows.stream().anyMatch(OracleStatement::asserts)
				&& this.rows.stream().noneMatch((row) -> row.asserts() && row.isDated());
	}

	private void mayEnd(OracleStatement row) {
		Said until = row.until();
		String event = row.statement().dating().untilEvent();
		if (until == null && event != null) {
			this.shown.mayEndWith.merge(event, row.known(), Math::min);
			return;
		}
		this.shown.mayEnd.add((until != null) ? (until.planned() ? until.written() : until.span())
				: new OracleBounds(OracleBounds.FIRST, row.known()));
	}

	private static boolean isPlan(OracleStatement row) {
		Said until = row.until();
		return until != null && until.planned();
	}

	private boolean countsAsEnd(OracleStatement row) {
		Said until = row.until();
		return !this.undoubted || (row.asserts() && (until == null || !until.doubtful()));
	}

	private void endings() {
		List<OracleStatement> ends = this.rows.stream().filter((row) -> row.statesEnd() && countsAsEnd(row)).toList();
		List<OracleStatement> firm = ends.stream().filter(this.firmest::contains).toList();
		disputeIf(kinds(this.rows).size() > 1, "ending");
		List<Ending> endings = kinds(ends);
		if (endings.size() > 1) {
			endings = kinds(firm).isEmpty() ? endings : kinds(firm);
		}
		this.shown.ending = (endings.size() == 1) ? endings.getFirst()
				: (!endings.isEmpty() && endings.stream().allMatch(Ending::isDeath)) ? Ending.DIED : null;
		this.shown.statedEnding = this.shown.ending;
		disputeIf(events(this.rows).size() > 1, "endingEvent");
		List<String> events = events(ends);
		if (events.size() > 1) {
			events = events(firm).isEmpty() ? events : events(firm);
		}
		this.shown.endingEvent = (events.size() == 1) ? events.getFirst() : null;
		this.shown.firmEvent = this.shown.endingEvent != null && events(firm).contains(this.shown.endingEvent);
	}

	/** {@code ended} agrees with every other kind. */
	private static List<Ending> kinds(List<OracleStatement> rows) {
		List<Ending> all = said(rows, (row) -> row.statement().dating().ending());
		List<Ending> telling = all.stream().filter((kind) -> kind != Ending.ENDED).toList();
		return telling.isEmpty() ? all : telling;
	}

	private static List<String> events(List<OracleStatement> rows) {
		return said(rows, (row) -> row.statement().dating().untilEvent());
	}

	private static <T extends Comparable<? super T>> List<T> said(List<OracleStatement> rows,
			Function<OracleStatement, @Nullable T> what) {
		TreeSet<T> all = new TreeSet<>();
		for (OracleStatement row : rows) {
			T said = what.apply(row);
			if (said != null) {
				all.add(said);
			}
		}
		return new ArrayList<>(all);
	}

	private void disputeIf(boolean so, String what) {
		if (so) {
			this.shown.disputed.add(what);
		}
	}

}
