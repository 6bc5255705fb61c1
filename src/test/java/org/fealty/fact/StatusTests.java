package org.fealty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.fealty.model.Predicate;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision table of the status, every row of it. */
class StatusTests {

	/** The officials may be the FSB or the NAK; a rumour may be anybody's. */
	private final Consolidation consolidation = new Consolidation(
			Map.of("paper", Library.source("paper", "2016-12-04", "2016-12-05")),
			new Voices(List.of(new Voice("officials", "officials", Set.of("fsb", "nak")),
					new Voice("neighbours", "neighbours", Set.of("ministry")),
					new Voice("relatives", "relatives", Set.of("ministry")),
					new Voice("rumour", "a rumour", Set.of("*")))));

	@ParameterizedTest
	@CsvSource(textBlock = """
			# asserted by        suspected by  disputed by  denied by   status
			fsb|nak            , -           , -          , -         , CONFIRMED
			fsb|nak            , paper       , -          , -         , CONFIRMED
			fsb|nak|coder      , -           , -          , -         , CONFIRMED
			officials|fsb|nak  , -           , -          , -         , CONFIRMED
			officials|paper    , -           , -          , -         , CONFIRMED
			fsb                , -           , -          , -         , REPORTED
			fsb                , nak         , -          , -         , REPORTED
			officials|fsb      , -           , -          , -         , REPORTED
			officials|nak      , -           , -          , -         , REPORTED
			neighbours|relatives, -          , -          , -         , REPORTED
			rumour|fsb         , -           , -          , -         , REPORTED
			coder              , -           , -          , -         , REPORTED
			coder|fsb          , -           , -          , -         , REPORTED
			coder|fsb          , nak         , -          , -         , REPORTED
			-                  , fsb         , -          , -         , SUSPECTED
			-                  , fsb|nak     , -          , -         , SUSPECTED
			-                  , coder       , -          , -         , SUSPECTED
			fsb|nak            , -           , paper      , -         , CONTESTED
			fsb|nak            , -           , -          , paper     , CONTESTED
			fsb                , -           , paper      , -         , CONTESTED
			fsb                , -           , -          , paper     , CONTESTED
			fsb                , -           , -          , fsb       , CONTESTED
			fsb                , -           , -          , coder     , CONTESTED
			-                  , fsb         , paper      , -         , CONTESTED
			-                  , fsb         , -          , paper     , CONTESTED
			fsb                , nak         , paper      , rumour    , CONTESTED
			-                  , -           , paper      , -         , DENIED
			-                  , -           , -          , paper     , DENIED
			-                  , -           , fsb        , paper     , DENIED
			""")
	void followsFromWhoSaysItHowFirmly(String asserted, String suspected, String disputed, String denied,
			Status status) {
		List<Statement> statements = new ArrayList<>();
		add(statements, asserted, Stance.ASSERTS);
		add(statements, suspected, Stance.SUSPECTS);
		add(statements, disputed, Stance.DISPUTES);
		add(statements, denied, Stance.DENIES);

		assertThat(this.consolidation.consolidate(statements).status()).isEqualTo(status);
	}

	@Test
	void countsPapersThatQuoteOneAgencyAsOneVoice() {
		Consolidation papers = new Consolidation(
				Map.of("kommersant", Library.source("kommersant", "2016-12-04", "2016-12-05"), "tass",
						Library.source("tass", "2016-12-04", "2016-12-05")),
				new Voices(List.of()));

		Fact fact = papers.consolidate(
				List.of(pledge().by("fsb").in("kommersant").statement(), pledge().by("fsb").in("tass").statement()));

		assertThat(fact.status()).isEqualTo(Status.REPORTED);
		assertThat(fact.support().statements()).isEqualTo(2);
		assertThat(fact.support().origins()).containsExactly("fsb");
	}

	@Test
	void confirmsAnAttributeByVoicesWhoseValuesCanAgree() {
		assertThat(killed("14", "12..14").status()).isEqualTo(Status.CONFIRMED);
		assertThat(killed("14", "10..").status()).isEqualTo(Status.CONFIRMED);
	}

	@Test
	void contestsADisputedValueEvenWhereNobodyDeniesIt() {
		assertThat(killed("13", "14").status()).isEqualTo(Status.CONTESTED);
		assertThat(killed("13", "14", "13").status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void contestsAValueThatIsOnlySuspectedToBeAnother() {
		Fact fact = this.consolidation
			.consolidate(List.of(StatementBuilder.of("attack", AttributeType.KILLED, "13").by("fsb").statement(),
					StatementBuilder.of("attack", AttributeType.KILLED, "14").by("nak").suspects().statement()));

		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void doesNotContestARelationWhoseDatesAreDisputed() {
		Fact fact = this.consolidation.consolidate(
				List.of(pledge().by("fsb").since("2014").statement(), pledge().by("nak").since("2015").statement()));

		assertThat(fact.status()).isEqualTo(Status.CONFIRMED);
		assertThat(fact.disputed()).containsExactly("since");
	}

	@Test
	void contestsAnAttributeWhoseVeryValueIsDenied() {
		Fact fact = this.consolidation
			.consolidate(List.of(StatementBuilder.of("collapse", AttributeType.KIND, "attack").by("is").statement(),
					StatementBuilder.of("collapse", AttributeType.KIND, "attack").by("nak").denies().statement()));

		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
		assertThat(fact.disputed()).isEmpty();
	}

	@Test
	void doesNotContestAnAttributeOfWhichAnotherValueIsDenied() {
		Fact fact = this.consolidation.consolidate(
				List.of(StatementBuilder.of("collapse", AttributeType.KIND, "gas explosion").by("nak").statement(),
						StatementBuilder.of("collapse", AttributeType.KIND, "attack").by("nak").denies().statement()));

		assertThat(fact.status()).isEqualTo(Status.REPORTED);
	}

	private Fact killed(String... numbers) {
		List<Statement> statements = new ArrayList<>();
		for (int index = 0; index < numbers.length; index++) {
			statements.add(StatementBuilder.of("attack", AttributeType.KILLED, numbers[index])
				.by("voice-" + index)
				.statement());
		}
		return this.consolidation.consolidate(statements);
	}

	private static void add(List<Statement> statements, String voices, Stance stance) {
		Pattern.compile("\\|")
			.splitAsStream(voices)
			.filter((voice) -> !voice.equals("-"))
			.forEach((voice) -> statements.add(pledge().by(voice).stance(stance).statement()));
	}

	private static StatementBuilder pledge() {
		return StatementBuilder.that("vilayat", Predicate.PLEDGED_TO, "baghdadi");
	}

}
