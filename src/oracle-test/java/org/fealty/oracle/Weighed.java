package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.oracle.Agreed.Said;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Ending;
import org.fealty.model.Extent;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Weighs the statements about one thing, as DESIGN's "Status" and "Time" tell. */
final class Weighed {

	private final Map<String, Source> sources;

	private final Voices voices;

	private final List<Statement> all;

	private final List<Statement> supporting;

	private final List<Statement> asserting;

	/** Those that assert it, else those that suspect it. */
	private final List<Statement> firmest;

	private final Shown shown;

	private Weighed(Map<String, Source> sources, Voices voices, Collection<Statement> statements) {
		this.sources = sources;
		this.voices = voices;
		Map<String, Statement> byId = new TreeMap<>();
		statements.forEach((statement) -> byId.put(statement.id(), statement));
		this.all = List.copyOf(byId.values());
		this.supporting = this.all.stream().filter((one) -> one.stance().supports()).toList();
		this.asserting = this.all.stream().filter((one) -> one.stance() == Stance.ASSERTS).toList();
		this.firmest = this.asserting.isEmpty() ? this.supporting : this.asserting;
		this.shown = new Shown(this.all.getFirst().about());
	}

	static Shown of(Map<String, Source> sources, Voices voices, Collection<Statement> statements) {
		return new Weighed(sources, voices, statements).weigh();
	}

	private Shown weigh() {
		boolean valueDisputed = value();
		if (valueDisputed && this.shown.key instanceof AttributeKey attribute) {
			this.shown.disputed.add(attribute.what().word());
		}
		this.shown.status = status(valueDisputed);
		if (this.shown.key.extent() == Extent.LASTING) {
			lasting();
			ending();
		}
		else if (this.shown.isRelation()) {
			Agreed day = Agreed.of(dates(this.supporting, (one) -> one.dating().since()));
			this.shown.since = day.span();
			this.shown.sinceText = day.narrowest();
			disputeIf(day.disputed(), "since");
		}
		support();
		return this.shown;
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
			case Value.Amount amount ->
				other.value() instanceof Value.Amount stated && Span.of(amount.count()).meets(Span.of(stated.count()));
			case Value.Date date -> other.value() instanceof Value.Date stated
					&& Span.of(date.date().first()).meets(Span.of(stated.date().first()))
					&& Span.of(date.date().last()).meets(Span.of(stated.date().last()));
		};
	}

	private void lasting() {
		Agreed begun = Agreed.of(dates(this.supporting, (one) -> one.dating().since()));
		Agreed ended = Agreed.of(dates(this.supporting, (one) -> one.dating().until()));
		List<Said> sightings = sightings(this.supporting);
		boolean inverted = begun.span().low() > ended.span().high();
		disputeIf(begun.disputed() || inverted
				|| sightings.stream().anyMatch((seen) -> seen.span().high() < begun.span().low()), "since");
		disputeIf(ended.disputed() || inverted
				|| sightings.stream().anyMatch((seen) -> seen.span().low() > ended.span().high()), "until");
		Span since = begun.span();
		Span until = ended.span();
		for (Said seen : undoubted(sightings)) {
			if (seen.span().high() >= begun.span().low()) {
				since = since.cut(new Span(Span.FIRST, seen.span().high()));
			}
			if (seen.span().low() <= ended.span().high()) {
				until = until.cut(new Span(seen.span().low(), Span.LAST));
			}
		}
		this.shown.since = since;
		this.shown.until = until;
		this.shown.sinceText = begun.narrowest();
		this.shown.untilText = ended.narrowest();
		this.shown.statedEnd = this.supporting.stream()
			.anyMatch((one) -> one.dating().until() != null || one.dating().untilEvent() != null
					|| one.dating().ending() != null);
		this.shown.attested = attested(since, until);
		if (this.shown.statedEnd) {
			this.shown.presumed = presumed();
		}
	}

	private long attested(Span since, Span until) {
		Span surelyEnded = Agreed.of(dates(this.firmest, (one) -> one.dating().until())).span();
		Stream<Long> sightings = undoubted(sightings(this.firmest)).stream().map((seen) -> seen.span().low());
		return Stream.concat(sightings, Stream.of(since.low(), surelyEnded.low()))
			.filter((day) -> day <= until.high())
			.max(Long::compare)
			.orElse(Span.FIRST);
	}

	/** An end without an earliest day: attested, else the latest beginning. */
	private long presumed() {
		long known = this.shown.until.low();
		long least = (known != Span.FIRST) ? known
				: (this.shown.attested != Span.FIRST) ? this.shown.attested : this.shown.since.high();
		return Math.max(least, this.shown.attested);
	}

	private void ending() {
		List<Ending> endings = kinds(this.supporting);
		if (endings.size() > 1) {
			disputeIf(true, "ending");
			endings = kinds(this.firmest).isEmpty() ? endings : kinds(this.firmest);
		}
		this.shown.ending = (endings.size() == 1) ? endings.getFirst()
				: (!endings.isEmpty() && endings.stream().allMatch(Ending::isDeath)) ? Ending.DIED : null;
		this.shown.statedEnding = this.shown.ending;
		List<String> events = said(this.supporting, (one) -> one.dating().untilEvent());
		List<String> firm = said(this.firmest, (one) -> one.dating().untilEvent());
		if (events.size() > 1) {
			disputeIf(true, "endingEvent");
			events = firm.isEmpty() ? events : firm;
		}
		this.shown.endingEvent = (events.size() == 1) ? events.getFirst() : null;
		this.shown.firmEvent = this.shown.endingEvent != null && firm.contains(this.shown.endingEvent);
	}

	/** {@code ended} agrees with every other kind. */
	private static List<Ending> kinds(List<Statement> statements) {
		List<Ending> all = said(statements, (one) -> one.dating().ending());
		List<Ending> telling = all.stream().filter((kind) -> kind != Ending.ENDED).toList();
		return telling.isEmpty() ? all : telling;
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
		Agreed agreed = Agreed.of(this.supporting.stream()
			.map((one) -> new Said(Span.of(((Value.Amount) one.value()).count()), one.stance() == Stance.ASSERTS, false,
					one.value().text()))
			.toList());
		this.shown.count = agreed.span().isAny() ? null
				: new org.fealty.statement.Count(bound(agreed.span().low()), bound(agreed.span().high()));
		this.shown.value = (agreed.disputed() || this.shown.count == null) ? join(agreed.counted())
				: this.shown.count.toString();
		return agreed.disputed();
	}

	private static @Nullable Integer bound(long number) {
		return Span.isOpen(number) ? null : (Integer) Math.toIntExact(number);
	}

	private boolean date(AttributeType what) {
		Agreed first = Agreed.of(values(EdtfDate::first));
		Agreed last = Agreed.of(values(EdtfDate::last));
		this.shown.since = first.span();
		this.shown.until = (what == AttributeType.DATE) ? last.span() : Span.ANY;
		this.shown.sinceText = first.narrowest();
		boolean disputed = first.disputed() || last.disputed();
		this.shown.value = disputed ? join(first.counted()) : first.narrowest();
		return disputed;
	}

	private List<Said> values(Function<EdtfDate, org.fealty.time.Bounds> end) {
		return this.supporting.stream().map((one) -> {
			EdtfDate date = ((Value.Date) one.value()).date();
			return new Said(Span.of(end.apply(date)), one.stance() == Stance.ASSERTS, date.doubtful(), date.text());
		}).toList();
	}

	private void support() {
		List<Statement> describing = this.supporting.isEmpty() ? this.all : this.supporting;
		this.shown.statements = this.all.size();
		this.shown.origins = said(this.asserting, (one) -> one.citation().saidBy());
		this.shown.firstReported = this.all.stream()
			.map((one) -> source(one).knownFrom())
			.min(LocalDate::compareTo)
			.orElse(null);
		this.shown.role = said(describing, (one) -> one.wording().role());
		this.shown.channel = said(describing, (one) -> one.wording().channel());
		this.shown.office = said(describing, (one) -> one.wording().office());
		this.shown.through = describing.stream()
			.flatMap((one) -> one.citation().through().stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** From {@code on}, and from "still so" on the day of the source's publication. */
	private List<Said> sightings(List<Statement> statements) {
		List<Said> sightings = new ArrayList<>(dates(statements, (one) -> one.dating().on()));
		statements.stream()
			.filter((one) -> one.dating().still())
			.forEach((one) -> sightings.add(new Said(Span.of(source(one).publication()), one.stance() == Stance.ASSERTS,
					false, one.citation().source())));
		return sightings;
	}

	private static List<Said> undoubted(List<Said> sightings) {
		List<Said> sure = sightings.stream().filter((seen) -> !seen.doubtful()).toList();
		return sure.isEmpty() ? sightings : sure;
	}

	private static List<Said> dates(List<Statement> statements, Function<Statement, @Nullable EdtfDate> column) {
		List<Said> dates = new ArrayList<>();
		for (Statement one : statements) {
			EdtfDate date = column.apply(one);
			if (date != null) {
				dates
					.add(new Said(Span.of(date.first()), one.stance() == Stance.ASSERTS, date.doubtful(), date.text()));
			}
		}
		return dates;
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
