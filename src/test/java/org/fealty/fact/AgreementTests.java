package org.fealty.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

	private static final int RUNS = 10_000;

	@ParameterizedTest
	@CsvSource(textBlock = """
			# claims                        range      disputed
			''                            , ..       , false
			5..5                          , 5..5     , false
			..5                           , ..5      , false
			1..9 3..12                    , 3..9     , false
			1..5 5..9                     , 5..5     , false
			3.. ..7                       , 3..7     , false
			13..13 14..14                 , 13..14   , true
			13..13 14..14 40..40          , 13..40   , true
			13..13 14..14 14..14          , 13..14   , true
			13..13 14..14 10..40          , 13..14   , true
			13..13 14..14 10.. ..40       , 13..14   , true
			1..2 4..6 5..9                , 1..6     , true
			1..5 4..8 7..9                , 4..8     , true
			1..9 2..3 5..6                , 2..6     , true
			..5 7..                       , ..       , true
			..5 7.. 4..8                  , 4..8     , true
			""")
	void isWhatAllHaveInCommonOrTheHullOfTheLargestGroups(String claims, String range, boolean disputed) {
		Agreement agreement = Agreement.of(asserted(claims));

		assertThat(agreement.range()).isEqualTo(range(range));
		assertThat(agreement.disputed()).isEqualTo(disputed);
	}

	@Test
	void letsWhatIsSuspectedNarrowWhatIsAsserted() {
		assertThat(Agreement.of(List.of(claim("1..9"), suspected("3..3"))).range()).isEqualTo(range("3..3"));
	}

	@Test
	void makesWhatIsSuspectedGiveWayOnceNotAllCanBeRight() {
		Agreement agreement = Agreement.of(List.of(claim("1..9"), suspected("3..3"), suspected("12..12")));

		assertThat(agreement.disputed()).isTrue();
		assertThat(agreement.range()).isEqualTo(range("1..9"));
		assertThat(agreement.counted()).containsExactly(claim("1..9"));
	}

	@Test
	void keepsTheHullOfWhatIsOnlySuspected() {
		Agreement agreement = Agreement.of(List.of(suspected("3..3"), suspected("12..12")));

		assertThat(agreement.disputed()).isTrue();
		assertThat(agreement.range()).isEqualTo(range("3..12"));
	}

	@Test
	void countsADoubtfulTextOnlyWhereNoOtherIsStated() {
		assertThat(Agreement.of(List.of(doubtful("3..3"))).range()).isEqualTo(range("3..3"));
		assertThat(Agreement.of(List.of(claim("1..9"), doubtful("3..3"))).range()).isEqualTo(range("1..9"));
		assertThat(Agreement.of(List.of(suspected("1..9"), doubtful("3..3"))).range()).isEqualTo(range("1..9"));
	}

	@Test
	void namesTheDisputeThatADoubtfulTextOpens() {
		Agreement agreement = Agreement.of(List.of(claim("6..6"), suspected("5..9"), doubtful("3..3")));

		assertThat(agreement.disputed()).isTrue();
		assertThat(agreement.range()).isEqualTo(range("6..6"));
	}

	@Test
	void putsTheNarrowestTextFirst() {
		List<Assertion> claims = asserted("..9 4.. 1..9 3..5 .. 2..4 2.. ..8");

		assertThat(Agreement.of(claims).counted()).extracting(Assertion::text)
			.containsExactly("2..4", "3..5", "1..9", "..8", "..9", "4..", "2..", "..");
	}

	@Test
	void agreesWithTheListOfAllGroupsWhateverTheOrder() {
		Random random = new Random(20_261_124);
		for (int run = 0; run < RUNS; run++) {
			List<Assertion> claims = randomClaims(random, 1 + random.nextInt(6));
			Agreement agreement = Agreement.of(claims);

			assertThat(agreement.range()).as("%s", claims).isEqualTo(Groups.agreed(claims));
			assertThat(agreement.disputed()).as("%s", claims).isEqualTo(!Groups.canBeRight(claims));
			Collections.shuffle(claims, random);
			assertThat(Agreement.of(claims)).isEqualTo(agreement);
		}
	}

	@Test
	void isNeverWidenedByAClaimVaguerThanAnother() {
		Random random = new Random(7);
		for (int run = 0; run < RUNS; run++) {
			List<Assertion> claims = firm(randomClaims(random, 1 + random.nextInt(6)));
			Range before = Agreement.of(claims).range();
			Range sharp = claims.get(random.nextInt(claims.size())).range();
			claims.add(new Assertion(new Range(sharp.hasLow() ? sharp.low() - random.nextInt(4) : sharp.low(),
					sharp.hasHigh() ? sharp.high() + random.nextInt(4) : sharp.high()), true, false, "vague"));

			assertThat(isWithin(Agreement.of(claims).range(), before)).as("%s in %s", claims, before).isTrue();
		}
	}

	@Test
	void isNeverWidenedByAClaimThatCanBeRightWithAllOthers() {
		Random random = new Random(8);
		for (int run = 0; run < RUNS; run++) {
			List<Assertion> claims = firm(randomClaims(random, 1 + random.nextInt(6)));
			Assertion another = firm(randomClaims(random, 1)).getFirst();
			Range before = Agreement.of(claims).range();
			if (claims.stream().allMatch((claim) -> claim.range().meets(another.range()))) {
				claims.add(another);
				assertThat(isWithin(Agreement.of(claims).range(), before)).as("%s in %s", claims, before).isTrue();
			}
		}
	}

	private static boolean isWithin(Range inner, Range outer) {
		return inner.low() >= outer.low() && inner.high() <= outer.high();
	}

	private static List<Assertion> firm(List<Assertion> claims) {
		return new ArrayList<>(
				claims.stream().map((claim) -> new Assertion(claim.range(), true, false, claim.text())).toList());
	}

	private static List<Assertion> randomClaims(Random random, int size) {
		List<Assertion> claims = new ArrayList<>();
		for (int index = 0; index < size; index++) {
			int low = random.nextInt(10);
			int high = low + random.nextInt(4);
			Range range = new Range((random.nextInt(6) == 0) ? Long.MIN_VALUE : low,
					(random.nextInt(6) == 0) ? Long.MAX_VALUE : high);
			claims.add(new Assertion(range, random.nextInt(3) > 0, random.nextInt(5) == 0, "claim " + index));
		}
		return claims;
	}

	private static List<Assertion> asserted(String claims) {
		List<Assertion> asserted = new ArrayList<>();
		for (String claim : claims.isEmpty() ? new String[0] : claims.split(" ", -1)) {
			asserted.add(claim(claim));
		}
		return asserted;
	}

	private static Assertion claim(String text) {
		return new Assertion(range(text), true, false, text);
	}

	private static Assertion suspected(String text) {
		return new Assertion(range(text), false, false, text);
	}

	private static Assertion doubtful(String text) {
		return new Assertion(range(text), true, true, text);
	}

	private static Range range(String text) {
		int dots = text.indexOf("..");
		String low = text.substring(0, dots);
		String high = text.substring(dots + 2);
		return new Range(low.isEmpty() ? Long.MIN_VALUE : Long.parseLong(low),
				high.isEmpty() ? Long.MAX_VALUE : Long.parseLong(high));
	}

}
