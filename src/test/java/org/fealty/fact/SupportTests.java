package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Voices;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Who stands behind a fact, and in which words. */
class SupportTests {

	private static final Consolidation CONSOLIDATION = new Consolidation(
			Map.of("paper", Library.source("paper", "2016-12", "2026-11-21"), "early",
					Library.source("early", "2015-04-27", "2026-11-21"), "late",
					Library.source("late", "[2024-04-28..]", "2026-11-21")),
			new Voices(List.of()));

	@Test
	void namesTheVoicesThatAssertSortedAndOnce() {
		Support support = consolidate(pledge().by("nak"), pledge().by("fsb"), pledge().by("fsb").role("emir"),
				pledge().by("coder"), pledge().by("bbc").suspects(), pledge().by("tass").denies())
			.support();

		assertThat(support.origins()).containsExactly("coder", "fsb", "nak");
		assertThat(support.statements()).isEqualTo(6);
	}

	@Test
	void countsTheSameStatementOnce() {
		assertThat(consolidate(pledge().locator("p1"), pledge().locator("p7")).support().statements()).isEqualTo(1);
	}

	@Test
	void isKnownFromTheDayOfItsFirstSource() {
		assertThat(
				consolidate(pledge().in("paper"), pledge().in("early"), pledge().in("late")).support().firstReported())
			.isEqualTo(day("2015-04-27"));
		assertThat(consolidate(pledge().in("paper")).support().firstReported()).isEqualTo(day("2016-12-31"));
		assertThat(consolidate(pledge().in("late")).support().firstReported()).isEqualTo(day("2026-11-21"));
		assertThat(consolidate(pledge().in("paper"), pledge().in("early").denies()).support().firstReported())
			.isEqualTo(day("2015-04-27"));
	}

	@Test
	void sortsTheSourcesWordsEachOnce() {
		Support support = consolidate(pledge().role("leader").channel("video").office("governor").through("z", "a"),
				pledge().role("emir").channel("audio").through("a"), pledge().by("fsb").role("emir"),
				pledge().denies().role("nobody").channel("none").office("no office").through("x"))
			.support();

		assertThat(support.words(StatementProperty.ROLE)).containsExactly("emir", "leader");
		assertThat(support.words(StatementProperty.CHANNEL)).containsExactly("audio", "video");
		assertThat(support.words(StatementProperty.OFFICE)).containsExactly("governor");
		assertThat(support.through()).containsExactly("a", "z");
	}

	@Test
	void describesADeniedFactInTheWordsOfTheDenial() {
		Support support = consolidate(pledge().denies().channel("website").through("spokesman")).support();

		assertThat(support.words(StatementProperty.CHANNEL)).containsExactly("website");
		assertThat(support.through()).containsExactly("spokesman");
		assertThat(support.origins()).isEmpty();
	}

	@Test
	void tellsWhatTheFactWouldBeWithoutAVoice() {
		List<StatementBuilder> rows = List.of(pledge().by("fsb").since("2014"), pledge().by("nak").since("2014-06"));

		Fact fact = CONSOLIDATION.consolidateWithout("nak", rows.stream().map(StatementBuilder::statement).toList())
			.orElseThrow();

		assertThat(fact.status()).isEqualTo(Status.REPORTED);
		assertThat(fact.sinceText()).isEqualTo("2014");
		assertThat(CONSOLIDATION.consolidateWithout("fsb", List.of(pledge().by("fsb").statement()))).isEmpty();
	}

	@Test
	void refusesToWeighNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> CONSOLIDATION.consolidate(List.of()))
			.withMessage("A fact needs a statement: none was given.");
	}

	@Test
	void refusesToWeighTwoFactsTogether() {
		assertThatIllegalArgumentException().isThrownBy(() -> consolidate(pledge(), pledge().spell("2015")))
			.withMessageContaining("consolidated together");
	}

	@Test
	void refusesASourceThatItDoesNotKnow() {
		assertThatIllegalArgumentException().isThrownBy(() -> consolidate(pledge().in("unknown")))
			.withMessageContaining("cites the source \"unknown\"");
	}

	private static StatementBuilder pledge() {
		return StatementBuilder.that("vilayat", Predicate.PLEDGED_TO, "baghdadi");
	}

	private static Fact consolidate(StatementBuilder... rows) {
		return CONSOLIDATION.consolidate(Stream.of(rows).map(StatementBuilder::statement).toList());
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
