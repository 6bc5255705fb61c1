package org.fealty.statement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CountTests {

	@ParameterizedTest
	@CsvSource({ "14, 14, 14", "0, 0, 0", "120.., 120, ", "..5, , 5", "12..14, 12, 14",
			"999999999, 999999999, 999999999" })
	void readsANumberByItsBounds(String text, @Nullable Integer low, @Nullable Integer high) {
		Count count = Count.parse(text);

		assertThat(count).isEqualTo(new Count(low, high));
		assertThat(count).hasToString(text);
	}

	@ParameterizedTest
	@CsvSource({ "14..14, 14", "007, 7", "07..9, 7..9" })
	void writesANumberInItsShortestForm(String text, String shortest) {
		assertThat(Count.parse(text)).hasToString(shortest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "many", "-3", "1.5", "12-14", "12...14", "1,000", " 14", "14 ", "1234567890",
			"1234567890..", "+14", "120+" })
	void refusesWhatIsNoNumberOfPeople(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Count.parse(text))
			.withMessage(
					"\"" + text + "\" is no number of people; write 14, 120.. (at least), ..5 (at most) or 12..14.");
	}

	@ParameterizedTest
	@CsvSource({ "14, 12", "1, 0" })
	void refusesBoundsThatNoNumberSatisfies(int low, int high) {
		assertThatIllegalArgumentException().isThrownBy(() -> Count.parse(low + ".." + high))
			.withMessage("No number lies between " + low + " and " + high + ".");
	}

}
