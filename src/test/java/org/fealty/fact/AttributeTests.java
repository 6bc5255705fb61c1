package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.statement.Count;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stated of one entity by itself. */
class AttributeTests {

	private static final Consolidation CONSOLIDATION = new Consolidation(
			Map.of("paper", Library.source("paper", "2016-12-04", "2026-11-21")), new Voices(List.of()));

	@ParameterizedTest
	@CsvSource(textBlock = """
			# stated          text       low  high  disputed
			14              , 14       , 14 , 14  , false
			14 12..14       , 14       , 14 , 14  , false
			12.. ..15       , 12..15   , 12 , 15  , false
			120.. 101..     , 120..    , 120,     , false
			..5 ..7         , ..5      ,    , 5   , false
			13 14           , 13|14    , 13 , 14  , true
			14 13 40        , 13|14|40 , 13 , 40  , true
			13 14 14 10..40 , 10..40|13|14, 13, 14, true
			..5 7..         , ..5|7..  ,    ,     , true
			""")
	void combinesNumbersAsDates(String stated, String text, Integer low, Integer high, boolean disputed) {
		Fact fact = consolidate(Stream.of(stated.split(" ", -1))
			.map((number) -> StatementBuilder.of("attack", AttributeType.KILLED, number)));

		assertThat(fact.result())
			.isEqualTo(new ConsolidatedValue(text, (low == null && high == null) ? null : new Count(low, high)));
		assertThat(fact.disputed()).isEqualTo(disputed ? Set.of("killed") : Set.of());
		assertThat(fact.status()).isEqualTo(disputed ? Status.CONTESTED : Status.REPORTED);
	}

	@Test
	void letsASuspectedNumberGiveWayButNamesTheDispute() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("attack", AttributeType.WOUNDED, "30"),
				StatementBuilder.of("attack", AttributeType.WOUNDED, "50").suspects()));

		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("30", new Count(30, 30)));
		assertThat(fact.disputed()).containsExactly("wounded");
	}

	@Test
	void aBombingByCarAndOneBySuicideDoNotContradictEachOther() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("attack", AttributeType.KIND, "car bombing"),
				StatementBuilder.of("attack", AttributeType.KIND, "suicide bombing").by("agency")));

		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("car bombing|suicide bombing", null));
		assertThat(fact.disputed()).isEmpty();
		assertThat(fact.status()).isEqualTo(Status.CONFIRMED);
	}

	@Test
	void aBombingAndAShootingDo() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("attack", AttributeType.KIND, "car bombing"),
				StatementBuilder.of("attack", AttributeType.KIND, "shooting").by("agency")));

		assertThat(fact.disputed()).containsExactly("kind");
		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void keepsTheDayOfABirthInItsBeginning() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("umarov", AttributeType.BIRTH, "1964"),
				StatementBuilder.of("umarov", AttributeType.BIRTH, "1964-04")));

		assertThat(fact.period().since()).isEqualTo(bounds("1964-04"));
		assertThat(fact.period().until()).isEqualTo(Bounds.UNKNOWN);
		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("1964-04", null));
		assertThat(fact.sinceText()).isEqualTo("1964-04");
		assertThat(fact.untilText()).isNull();
	}

	@Test
	void contestsADisputedDeathAndNamesIt() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("umarov", AttributeType.DEATH, "2013-09-07").by("fsb"),
				StatementBuilder.of("umarov", AttributeType.DEATH, "2014-03").by("kavkaz-center"),
				StatementBuilder.of("umarov", AttributeType.DEATH, "2012?").by("paper")));

		assertThat(fact.period().since()).isEqualTo(new Bounds(day("2013-09-07"), day("2014-03-31")));
		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("2013-09-07|2014-03", null));
		assertThat(fact.disputed()).containsExactly("death");
		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void keepsTheFirstAndTheLastDayOfAnEvent() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("bombings", AttributeType.DATE, "2013-12-29/2013-12-30"),
				StatementBuilder.of("bombings", AttributeType.DATE, "2013-12/..")));

		assertThat(fact.period().since()).isEqualTo(bounds("2013-12-29"));
		assertThat(fact.period().until()).isEqualTo(bounds("2013-12-30"));
		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("2013-12-29/2013-12-30", null));
		assertThat(fact.disputed()).isEmpty();
	}

	@Test
	void disputesADateWhoseLastDaysDiffer() {
		Fact fact = consolidate(
				Stream.of(StatementBuilder.of("siege", AttributeType.DATE, "2014-12-04/2014-12-05").by("fsb"),
						StatementBuilder.of("siege", AttributeType.DATE, "2014-12-04").by("nak")));

		assertThat(fact.period().since()).isEqualTo(bounds("2014-12-04"));
		assertThat(fact.period().until()).isEqualTo(new Bounds(day("2014-12-04"), day("2014-12-05")));
		assertThat(fact.disputed()).containsExactly("date");
		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("2014-12-04|2014-12-04/2014-12-05", null));
	}

	@Test
	void takesNoDayFromADeniedDate() {
		Fact fact = consolidate(
				Stream.of(StatementBuilder.of("siege", AttributeType.DATE, "2014-12-04/2014-12-05").by("fsb"),
						StatementBuilder.of("siege", AttributeType.DATE, "2014-12-03/2014-12-06").by("nak").denies()));

		assertThat(fact.period().since()).isEqualTo(bounds("2014-12-04"));
		assertThat(fact.period().until()).isEqualTo(bounds("2014-12-05"));
		assertThat(fact.status()).isEqualTo(Status.REPORTED);
	}

	@Test
	void joinsTheWordsOfADisputedKind() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("collapse", AttributeType.KIND, "gas explosion"),
				StatementBuilder.of("collapse", AttributeType.KIND, "bombing"),
				StatementBuilder.of("collapse", AttributeType.KIND, "bombing").by("is"),
				StatementBuilder.of("collapse", AttributeType.KIND, "sabotage").suspects()));

		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("bombing|gas explosion", null));
		assertThat(fact.disputed()).containsExactly("kind");
		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void neverDisputesAName() {
		Fact fact = consolidate(
				Stream.of(StatementBuilder.of("kebekov", AttributeType.NAME, "Aliaskhab Kebekov").by("fsb"),
						StatementBuilder.of("kebekov", AttributeType.NAME, "Aliaskhab Kebekov").by("nak")));

		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("Aliaskhab Kebekov", null));
		assertThat(fact.status()).isEqualTo(Status.CONFIRMED);
		assertThat(fact.disputed()).isEmpty();
		assertThat(StatementBuilder.of("kebekov", AttributeType.NAME, "Abu Muhammad").statement().factId())
			.isNotEqualTo(fact.id());
	}

	@Test
	void showsADeniedValueWithoutItsNumber() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("attack", AttributeType.KILLED, "40").denies()));

		assertThat(fact.status()).isEqualTo(Status.DENIED);
		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("40", null));
	}

	@Test
	void showsADeniedDeathWithoutItsDay() {
		Fact fact = consolidate(Stream.of(StatementBuilder.of("umarov", AttributeType.DEATH, "2013").denies()));

		assertThat(fact.period().since()).isEqualTo(Bounds.UNKNOWN);
		assertThat(fact.result()).isEqualTo(new ConsolidatedValue("2013", null));
	}

	private static Fact consolidate(Stream<StatementBuilder> rows) {
		return CONSOLIDATION.consolidate(rows.map(StatementBuilder::statement).toList());
	}

	private static Bounds bounds(String date) {
		return EdtfDate.parse(date).first();
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
