package org.fealty.fact;

import java.time.LocalDate;

import org.fealty.statement.Count;
import org.fealty.time.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RangeTests {

	@ParameterizedTest
	@CsvSource({ "1, 3, 3, 5, true", "1, 3, 4, 5, false", "1, 9, 4, 5, true", "4, 4, 4, 4, true", "1, 1, 2, 2, false" })
	void meetsWhatSharesOneOfItsEnds(long low, long high, long otherLow, long otherHigh, boolean meets) {
		Range one = new Range(low, high);
		Range other = new Range(otherLow, otherHigh);

		assertThat(one.meets(other)).isEqualTo(meets);
		assertThat(other.meets(one)).isEqualTo(meets);
		assertThat(one.meets(Range.ANY)).isTrue();
	}

	@Test
	void givesBackTheDaysItWasMadeOf() {
		LocalDate day = LocalDate.parse("2014-12-04");

		assertThat(Range.of(Bounds.on(day)).bounds()).isEqualTo(Bounds.on(day));
		assertThat(Range.of(Bounds.upTo(day)).bounds()).isEqualTo(Bounds.upTo(day));
		assertThat(Range.of(Bounds.from(day)).bounds()).isEqualTo(Bounds.from(day));
		assertThat(Range.of(Bounds.UNKNOWN)).isEqualTo(Range.ANY);
		assertThat(Range.ANY.bounds()).isEqualTo(Bounds.UNKNOWN);
	}

	@Test
	void givesBackTheNumbersItWasMadeOf() {
		assertThat(Range.of(new Count(12, 14)).count()).isEqualTo(new Count(12, 14));
		assertThat(Range.of(new Count(12, null)).count()).isEqualTo(new Count(12, null));
		assertThat(Range.of(new Count(null, 14)).count()).isEqualTo(new Count(null, 14));
		assertThat(Range.ANY.count()).isNull();
	}

	@Test
	void refusesToHoldNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Range(2, 1))
			.withMessage("Nothing lies between 2 and 1.");
	}

}
