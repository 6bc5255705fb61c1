package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.model.AttributeType;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When something was so, as far as the statements about it alone decide it.
 *
 * @param period the bounds
 * @param sinceText the narrowest beginning that counts, as written
 * @param untilText the narrowest end that counts, as written
 * @param disputed which dates cannot be agreed on, the value of an attribute aside
 */
record PeriodConsensus(Period period, @Nullable String sinceText, @Nullable String untilText,
		SortedSet<String> disputed) {

	static PeriodConsensus of(StatementGroup testimony, Map<String, Source> sources) {
		return switch (testimony.key().extent()) {
			case LASTING -> lasting(testimony, Sightings.of(testimony.supporting(), sources),
					Sightings.of(testimony.firmest(), sources));
			case ACT -> (testimony.key() instanceof AttributeKey attribute) ? dated(testimony, attribute.what())
					: act(testimony);
			case TIMELESS -> act(testimony);
		};
	}

	private static PeriodConsensus act(StatementGroup testimony) {
		Agreement day = begins(testimony.supporting());
		Period period = new Period(day.range().bounds(), Bounds.UNKNOWN, null, null);
		return new PeriodConsensus(period, text(day), null, day.disputed() ? words("since") : words());
	}

	/**
	 * What the value of a date says: only an event can have a last day beside its first.
	 */
	private static PeriodConsensus dated(StatementGroup testimony, AttributeType what) {
		Agreement first = Agreement.of(Assertions.values(testimony.supporting(), EdtfDate::first));
		Agreement last = Agreement
			.of((what == AttributeType.DATE) ? Assertions.values(testimony.supporting(), EdtfDate::last) : List.of());
		Period period = new Period(first.range().bounds(), last.range().bounds(), null, null);
		return new PeriodConsensus(period, text(first), null, words());
	}

	private static PeriodConsensus lasting(StatementGroup testimony, Sightings sightings, Sightings sure) {
		Agreement begun = begins(testimony.supporting());
		Agreement ended = ends(testimony.supporting());
		SortedSet<String> disputed = new TreeSet<>();
		boolean inverted = begun.range().low() > ended.range().high();
		if (begun.disputed() || inverted || sightings.disputeBeginning(begun.range())) {
			disputed.add("since");
		}
		if (ended.disputed() || inverted || sightings.disputeEnd(ended.range())) {
			disputed.add("until");
		}
		Range since = sightings.tightenBeginning(begun.range());
		Range until = sightings.tightenEnd(ended.range());
		LocalDate attested = attested(since, until, ends(testimony.firmest()).range(), sure);
		LocalDate presumed = testimony.supporting().stream().anyMatch(PeriodConsensus::statesAnEnd)
				? presumed(since, until, attested) : null;
		return new PeriodConsensus(new Period(since.bounds(), until.bounds(), attested, presumed), text(begun),
				text(ended), disputed);
	}

	/**
	 * What is only suspected attests nothing where somebody asserts the fact, and nothing
	 * attests a day after the last that the end allows.
	 */
	private static @Nullable LocalDate attested(Range since, Range until, Range surelyUntil, Sightings sure) {
		return LongStream.of(since.low(), surelyUntil.low(), sure.latestWithin(until))
			.filter((day) -> day != Long.MIN_VALUE && day <= until.high())
			.mapToObj(LocalDate::ofEpochDay)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	private static @Nullable LocalDate presumed(Range since, Range until, @Nullable LocalDate attested) {
		LocalDate least = until.earliest();
		if (least == null) {
			return (attested != null) ? attested : since.latest();
		}
		return (attested != null && attested.isAfter(least)) ? attested : least;
	}

	private static boolean statesAnEnd(Statement statement) {
		return statement.dating().until() != null || statement.dating().untilEvent() != null
				|| statement.dating().ending() != null;
	}

	private static Agreement begins(List<Statement> statements) {
		return Agreement.of(Assertions.dates(statements, (statement) -> statement.dating().since()));
	}

	private static Agreement ends(List<Statement> statements) {
		return Agreement.of(Assertions.dates(statements, (statement) -> statement.dating().until()));
	}

	private static @Nullable String text(Agreement agreement) {
		return agreement.counted().isEmpty() ? null : agreement.counted().getFirst().text();
	}

	private static SortedSet<String> words(String... words) {
		return new TreeSet<>(List.of(words));
	}

}
