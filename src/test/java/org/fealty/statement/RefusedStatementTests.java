package org.fealty.statement;

import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import org.fealty.model.Extent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fealty.testing.StatementBuilder;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nothing invalid can be constructed; what is refused names its column. */
class RefusedStatementTests {

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWhatCannotBeSaidAndNamesItsColumn(StatementBuilder row, String column, String found, String reason) {
		assertThatExceptionOfType(InvalidStatementException.class).isThrownBy(row::statement).satisfies((ex) -> {
			assertThat(ex.column()).isEqualTo(column);
			assertThat(ex.found()).isEqualTo(found);
			assertThat(ex.reason()).contains(reason);
			assertThat(ex).hasMessage(column + " \"" + found + "\" " + ex.reason());
		});
	}

	static Stream<Arguments> refused() {
		return Stream.of(Arguments.of(led().since("2015").until("2014"), "until", "2014", "ends before it begins"),
				Arguments.of(led().since("2015").on("2014"), "on", "2014", "is seen before it begins"),
				Arguments.of(led().on("2015").until("2014"), "on", "2015", "is seen after it ends"),
				Arguments.of(led().since("2014-12-29/2014-12-30"), "since", "2014-12-29/2014-12-30", "is an interval"),
				Arguments.of(led().until("2014-12-29/2014-12-30"), "until", "2014-12-29/2014-12-30", "is an interval"),
				Arguments.of(led().on("2014-12-29/2014-12-30"), "on", "2014-12-29/2014-12-30", "is an interval"),
				Arguments.of(led().until("..").until("2014"), "until", "..", "was still so"),
				Arguments.of(led().until("..").untilEvent("raid"), "until", "..", "was still so"),
				Arguments.of(led().until("..").ending("killed"), "until", "..", "was still so"),
				Arguments.of(led().spell("first"), "spell", "first", "is no year"),
				Arguments.of(led().spell("20145"), "spell", "20145", "is no year"),
				Arguments.of(claimed().spell("2014"), "spell", "2014", "does not last"),
				Arguments.of(claimed().until("2014"), "until", "2014", "its day stands in since"),
				Arguments.of(claimed().until(".."), "until", "..", "its day stands in since"),
				Arguments.of(claimed().on("2014"), "on", "2014", "its day stands in since"),
				Arguments.of(claimed().untilEvent("raid"), "until_event", "raid", "its day stands in since"),
				Arguments.of(claimed().ending("ended"), "ending", "ended", "its day stands in since"),
				Arguments.of(occurred().since("2014"), "since", "2014", "holds always"),
				Arguments.of(occurred().on("2014"), "on", "2014", "leave it blank"),
				Arguments.of(occurred().until("2014"), "until", "2014", "leave it blank"),
				Arguments.of(birth().since("1964"), "since", "1964", "its value says when"),
				Arguments.of(birth().on("1964"), "on", "1964", "its value says when"),
				Arguments.of(birth().until("1964"), "until", "1964", "its value says when"),
				Arguments.of(birth().spell("1964"), "spell", "1964", "does not last"),
				Arguments.of(StatementBuilder.of("attack", AttributeType.KILLED, "14").until(".."), "until", "..",
						"leave it blank"),
				Arguments.of(StatementBuilder.of("umarov", AttributeType.BIRTH, "1964/1965"), "value", "1964/1965",
						"is an interval"),
				Arguments.of(StatementBuilder.of("umarov", AttributeType.DEATH, "1964/1965"), "value", "1964/1965",
						"is an interval"),
				Arguments.of(StatementBuilder.of("attack", AttributeType.KIND, " "), "value", " ",
						"must be a text for kind"),
				Arguments.of(StatementBuilder.of("attack", AttributeType.KIND, "civilians", "raid"), "of", "civilians",
						"kind is no number"));
	}

	@ParameterizedTest
	@MethodSource("accepted")
	void acceptsWhatCanBeSaid(StatementBuilder row) {
		assertThat(row.statement().id()).hasSize(16);
	}

	static Stream<StatementBuilder> accepted() {
		return Stream.of(led().since("2014").until("2014").on("2014"), led().since("2014-12-31").until("2014"),
				led().since("2012").until("..").on("2013"), led().until("2014").untilEvent("raid").ending("killed"),
				led().since("[2014..]").until("[..2014]"), led().spell("2014").since("2015"), claimed().since("2014"),
				occurred(), birth(), StatementBuilder.of("attack", AttributeType.DATE, "2013-12-29/2013-12-30"),
				StatementBuilder.of("attack", AttributeType.KILLED, "civilians", "12..14"),
				StatementBuilder.of("group", AttributeType.NAME, "x").since("2013").on("2014"),
				StatementBuilder.of("group", AttributeType.VACANT, "").spell("2016").since("2016").until(".."));
	}

	@ParameterizedTest
	@CsvSource({ "NAME, must be a text", "KILLED, must be a number of people", "BIRTH, must be a date",
			"VACANT, must be blank" })
	void refusesAValueOfAnotherKind(AttributeType what, String reason) {
		Value wrong = (what == AttributeType.VACANT) ? new Value.Text("yes") : new Value.None();

		assertThatExceptionOfType(InvalidStatementException.class)
			.isThrownBy(() -> statement(new AttributeKey("entity", what, "", "", ""), wrong))
			.satisfies((ex) -> assertThat(ex.column()).isEqualTo("value"))
			.withMessageContaining(reason);
	}

	@Test
	void refusesANameThatIsNotTheSpellingOfItsFact() {
		assertThatExceptionOfType(InvalidStatementException.class)
			.isThrownBy(() -> statement(new AttributeKey("umarov", AttributeType.NAME, "", "Umarov", ""),
					new Value.Text("Umarow")))
			.satisfies((ex) -> assertThat(ex.column()).isEqualTo("value"));
	}

	@Test
	void refusesAValueOfARelation() {
		assertThatExceptionOfType(InvalidStatementException.class)
			.isThrownBy(() -> statement(led().statement().about(), new Value.Text("yes")))
			.satisfies((ex) -> assertThat(ex.column()).isEqualTo("value"));
	}

	@Test
	void refusesAnOfficeInTheIdentityOfAnythingButASuccession() {
		FactKey key = new RelationKey("umarov", Predicate.LED, "emirate", "", "emir", Extent.LASTING);

		assertThatExceptionOfType(InvalidStatementException.class).isThrownBy(() -> statement(key, new Value.None()))
			.satisfies((ex) -> assertThat(ex.column()).isEqualTo("office"));
	}

	@Test
	void holdsTheSameRulesForAStatementThatIsReadBack() {
		Statement valid = claimed().statement();
		Function<@Nullable EdtfDate, StatedDates> seen = (on) -> new StatedDates(null, null, false, on, null, null);

		assertThatExceptionOfType(InvalidStatementException.class)
			.isThrownBy(() -> new Statement(valid.id(), valid.about(), valid.value(), valid.stance(),
					seen.apply(EdtfDate.parse("2014")), valid.wording(), valid.citation()));
	}

	private static Statement statement(FactKey key, Value value) {
		return Statement.of(key, value, Stance.ASSERTS, StatedDates.NONE, Wording.NONE,
				new Citation("dataset", "paper", "paper", List.of(), null, null));
	}

	private static StatementBuilder led() {
		return StatementBuilder.that("umarov", Predicate.LED, "emirate");
	}

	private static StatementBuilder claimed() {
		return StatementBuilder.that("cell", Predicate.CLAIMED, "attack");
	}

	private static StatementBuilder occurred() {
		return StatementBuilder.that("attack", Predicate.OCCURRED_IN, "grozny");
	}

	private static StatementBuilder birth() {
		return StatementBuilder.of("umarov", AttributeType.BIRTH, "1964");
	}

}
