package org.fealty.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The three expressions in the guide come to the same answers as the code. */
@ExtendWith(SharedNeo4j.class)
class HoldsInCypherTests {

	private static final int ROUNDS = 2000;

	private static final List<String> STATUSES = List.of("confirmed", "reported", "suspected", "contested");

	private final RandomGenerator random = new SplittableRandom(1219);

	@Test
	void ofWhatLastsOnADay() {
		compare(0, () -> Bounds.on(Windows.pick(this.random, Windows.allDays())), Period::on);
	}

	@Test
	void ofWhatLastsOverADayKnownOnlyByBounds() {
		compare(1, () -> Windows.pick(this.random, Windows.allBounds()), Period::on);
	}

	@Test
	void ofAnActOverADayKnownOnlyByBounds() {
		compare(2, () -> Windows.pick(this.random, Windows.allBounds()),
				(period, day) -> CertaintyRule.ofAct(period.since(), day));
	}

	private void compare(int expression, Supplier<Bounds> days, BiFunction<Period, Bounds, Optional<Certainty>> code) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		List<@Nullable String> expected = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			Period period = PeriodTests.period(this.random);
			Bounds day = days.get();
			String status = Windows.pick(this.random, STATUSES);
			Certainty greatest = (STATUSES.indexOf(status) < 2) ? Certainty.CERTAIN : Certainty.POSSIBLE;
			rows.add(row(period, day, status));
			expected.add(code.apply(period, day).map(greatest::weaker).map(Certainty::word).orElse(null));
		}
		String cypher = "UNWIND $rows AS fact WITH fact, fact.dayEarliest AS day, fact.dayEarliest AS dayEarliest, "
				+ "fact.dayLatest AS dayLatest RETURN " + expressions().get(expression) + " AS holds";
		List<@Nullable String> found = new ArrayList<>();
		SharedNeo4j.run(cypher, "rows", rows).forEach((row) -> found.add(row.get("holds").asString(null)));
		assertThat(found).isEqualTo(expected);
		assertThat(found).contains("certain", "possible", null);
	}

	private static Map<String, @Nullable Object> row(Period period, Bounds day, String status) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("sinceEarliest", period.since().earliest());
		row.put("sinceLatest", period.since().latest());
		row.put("untilEarliest", period.until().earliest());
		row.put("untilLatest", period.until().latest());
		row.put("attestedUntil", period.attestedUntil());
		row.put("presumedUntil", period.presumedUntil());
		row.put("status", status);
		row.put("dayEarliest", day.earliest());
		row.put("dayLatest", day.latest());
		return row;
	}

	private static List<String> expressions() {
		String guide = String.join("\n", Verdicts.lines(Verdicts.GUIDE));
		return Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL)
			.matcher(guide)
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

}
