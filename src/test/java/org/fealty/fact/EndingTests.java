package org.fealty.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.statement.Ending;
import org.fealty.model.Predicate;
import org.fealty.statement.Voices;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Why something ended, as far as it is stated. */
class EndingTests {

	private static final Consolidation CONSOLIDATION = new Consolidation(
			Map.of("paper", Library.source("paper", "2016-12-04", "2026-11-21")), new Voices(List.of()));

	@Test
	void showsTheEndingThatIsStated() {
		Fact fact = consolidate(led().ending("killed"), led().until("2015"));

		assertThat(fact.end()).isEqualTo(new End(Ending.KILLED, null, null));
		assertThat(fact.disputed()).isEmpty();
	}

	@Test
	void takesEndedForAgreementWithEveryKind() {
		Fact fact = consolidate(led().ending("ended"), led().ending("replaced"));

		assertThat(fact.end().ending()).isEqualTo(Ending.REPLACED);
		assertThat(fact.disputed()).isEmpty();
		assertThat(consolidate(led().ending("ended")).end().ending()).isEqualTo(Ending.ENDED);
	}

	@Test
	void showsNoneOfSeveralThatAreAsserted() {
		Fact fact = consolidate(led().ending("killed"), led().ending("defected"));

		assertThat(fact.end().ending()).isNull();
		assertThat(fact.disputed()).containsExactly("ending");
		assertThat(fact.hasStatedEnd()).isTrue();
	}

	@Test
	void showsADeathWhereOnlyItsKindIsDisputed() {
		Fact fact = consolidate(led().ending("killed"), led().ending("died"));

		assertThat(fact.end().ending()).isEqualTo(Ending.DIED);
		assertThat(fact.disputed()).containsExactly("ending");
	}

	@Test
	void letsASuspectedEndingGiveWay() {
		Fact fact = consolidate(led().ending("killed"), led().suspects().ending("dismissed"));

		assertThat(fact.end().ending()).isEqualTo(Ending.KILLED);
		assertThat(fact.disputed()).containsExactly("ending");
	}

	@Test
	void showsTheEventWithWhichItEnded() {
		assertThat(consolidate(led().untilEvent("raid"), led()).end()).isEqualTo(new End(null, null, "raid"));
	}

	@Test
	void showsNoneOfSeveralEvents() {
		Fact fact = consolidate(led().untilEvent("raid"), led().untilEvent("clash"));

		assertThat(fact.end()).isEqualTo(End.NONE);
		assertThat(fact.disputed()).containsExactly("endingEvent");
		assertThat(fact.hasStatedEnd()).isTrue();
	}

	@Test
	void letsASuspectedEventGiveWay() {
		Fact fact = consolidate(led().untilEvent("raid"), led().suspects().untilEvent("clash"));

		assertThat(fact.end().event()).isEqualTo("raid");
		assertThat(fact.disputed()).containsExactly("endingEvent");
	}

	@Test
	void showsWhatIsOnlySuspectedWhereNothingElseIsStated() {
		Fact fact = consolidate(led(), led().suspects().ending("killed").untilEvent("raid"));

		assertThat(fact.end()).isEqualTo(new End(Ending.KILLED, null, "raid", true));
	}

	private static StatementBuilder led() {
		return StatementBuilder.that("asildarov", Predicate.LED, "vilayat");
	}

	private static Fact consolidate(StatementBuilder... rows) {
		return CONSOLIDATION.consolidate(Stream.of(rows).map(StatementBuilder::statement).toList());
	}

}
