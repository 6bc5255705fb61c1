package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.statement.Voice;
import org.fealty.statement.Voices;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which voices decide a fact. */
class LeaveOneOutTests {

	private static final Consolidation CONSOLIDATION = new Consolidation(
			Map.of("paper", Library.source("paper", "2016-12", "2026-11-21")),
			new Voices(List.of(new Voice("officials", "officials", Set.of("fsb")))));

	@Test
	void whoAloneSpeaksOfItDecidesWhetherThereIsOne() {
		assertThat(without(pledge().by("nak").since("2014-12"))).singleElement().satisfies((without) -> {
			assertThat(without.voice()).isEqualTo("nak");
			assertThat(without.status()).isNull();
			assertThat(without.statusWord()).isEqualTo("none");
			assertThat(without.since()).isEqualTo(Bounds.UNKNOWN);
		});
	}

	@Test
	void eitherOfTwoWhoConfirmEachOtherDecides() {
		assertThat(without(pledge().by("nak"), pledge().by("fsb")))
			.extracting(LeaveOneOut::voice, LeaveOneOut::statusWord)
			.containsExactly(tuple("fsb", "reported"), tuple("nak", "reported"));
	}

	@Test
	void noneOfThreeWhoSayTheSameDecides() {
		assertThat(without(pledge().by("nak"), pledge().by("fsb"), pledge().by("rferl"))).isEmpty();
	}

	@Test
	void whoMayBeAnotherDecidesNothing() {
		assertThat(without(pledge().by("officials"), pledge().by("fsb"))).isEmpty();
	}

	@Test
	void whoAloneDisputesItDecides() {
		assertThat(without(pledge().by("nak"), pledge().by("fsb"), pledge().by("rferl").disputes()))
			.extracting(LeaveOneOut::voice, LeaveOneOut::statusWord)
			.containsExactly(tuple("rferl", "confirmed"));
	}

	@Test
	void whoAloneNamesTheDayDecides() {
		assertThat(
				without(pledge().by("nak"), pledge().by("fsb"), pledge().by("rferl").since("2014-12-19").until("2016")))
			.singleElement()
			.satisfies((without) -> {
				assertThat(without.voice()).isEqualTo("rferl");
				assertThat(without.status()).isEqualTo(Status.CONFIRMED);
				assertThat(without.since()).isEqualTo(Bounds.upTo(LocalDate.parse("2016-12-31")));
				assertThat(without.until()).isEqualTo(Bounds.UNKNOWN);
			});
		assertThat(without(pledge().by("nak").since("2014"), pledge().by("fsb").since("2014"),
				pledge().by("rferl").since("2014-12")))
			.singleElement()
			.satisfies((without) -> assertThat(without.since()).isEqualTo(EdtfDate.parse("2014").first()));
	}

	private static StatementBuilder pledge() {
		return StatementBuilder.that("Ali", Predicate.PLEDGED_TO, "is");
	}

	private static List<LeaveOneOut> without(StatementBuilder... told) {
		return LeaveOneOut.of(CONSOLIDATION, Stream.of(told).map(StatementBuilder::statement).toList());
	}

}
