package org.fealty.statement;

import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.model.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The vocabulary, as the model describes it. */
class PredicateTests {

	private static final Set<String> KINDS = Set.of("P", "O", "D", "T", "A", "X");

	/**
	 * P person, O organisation, D declared province, T other province, A attack, X
	 * operation.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			PLEDGED_TO       , LASTING , POD , POD
			LED              , LASTING , P   , ODT
			MEMBER_OF        , LASTING , POD , OD
			AFFILIATED_WITH  , LASTING , POD , OD
			CLAIMED          , ACT     , POD , A
			KILLED_IN        , ACT     , P   , AX
			ACCEPTED_PLEDGE_OF, ACT    , POD , POD
			APPOINTED        , ACT     , POD , POD
			DENOUNCED        , ACT     , POD , POD
			SPLIT_FROM       , ACT     , POD , POD
			SUCCEEDED        , ACT     , P   , P
			ATTRIBUTED_TO    , TIMELESS, AX  , POD
			CONDUCTED_BY     , TIMELESS, AX  , POD
			OCCURRED_IN      , TIMELESS, AX  , DT
			WITHIN           , TIMELESS, DT  , DT
			COVERS           , TIMELESS, OD  , DT
			""")
	void joinsTheseAndNoOthers(Predicate predicate, Extent extent, String subjects, String objects) {
		Set<String> allowed = KINDS.stream()
			.filter(subjects::contains)
			.flatMap((subject) -> KINDS.stream().filter(objects::contains).map((object) -> subject + object))
			.collect(Collectors.toSet());

		assertThat(joined(predicate)).isEqualTo(allowed);
		assertThat(predicate.extent()).isEqualTo(extent);
	}

	@Test
	void joinsPartsOfOrganisationsAndPartsOfEventsButNotAcross() {
		assertThat(joined(Predicate.PART_OF)).isEqualTo(Set.of("OO", "OD", "DO", "DD", "AA", "AX", "XA", "XX"));
	}

	@Test
	void letsPartsOfOrganisationsLastAndPartsOfEventsHoldAlways() {
		assertThat(Predicate.PART_OF.extentOf(entity("O").labels())).isEqualTo(Extent.LASTING);
		assertThat(Predicate.PART_OF.extentOf(entity("A").labels())).isEqualTo(Extent.TIMELESS);
		assertThat(Predicate.LED.extentOf(entity("P").labels())).isEqualTo(Extent.LASTING);
	}

	@ParameterizedTest
	@EnumSource
	void isFoundByItsTable(Predicate predicate) {
		assertThat(Predicate.ofFile(predicate.fileName())).contains(predicate);
		assertThat(predicate.fileName()).matches("[a-z_]+\\.csv");
		assertThat(predicate.accepted()).contains("→");
	}

	@Test
	void hasNoTableOfAnotherName() {
		assertThat(Predicate.ofFile("PLEDGED_TO.csv")).isEmpty();
		assertThat(Predicate.ofFile("attributes.csv")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void findsAnAttributeByItsWord(AttributeType what) {
		assertThat(AttributeType.ofWord(what.word())).contains(what);
		assertThat(AttributeType.ofWord(what.word() + " ")).isEmpty();
	}

	private static Set<String> joined(Predicate predicate) {
		return KINDS.stream()
			.flatMap((subject) -> KINDS.stream()
				.filter((object) -> predicate.joins(entity(subject).labels(), entity(object).labels()))
				.map((object) -> subject + object))
			.collect(Collectors.toSet());
	}

	private static Entity entity(String kind) {
		Set<Label> labels = switch (kind) {
			case "P" -> EnumSet.of(Label.PERSON);
			case "O" -> EnumSet.of(Label.ORGANISATION);
			case "D" -> EnumSet.of(Label.PROVINCE, Label.ORGANISATION);
			case "T" -> EnumSet.of(Label.PROVINCE);
			case "A" -> EnumSet.of(Label.ATTACK);
			default -> EnumSet.of(Label.OPERATION);
		};
		return new Entity(kind, kind, labels, null, false, null);
	}

}
