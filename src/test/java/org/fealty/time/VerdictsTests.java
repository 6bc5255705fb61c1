package org.fealty.time;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Our own list of texts, with the verdict of the standard and the words with which we
 * refuse what it allows.
 */
class VerdictsTests {

	@ParameterizedTest
	@MethodSource("verdicts")
	void agreesWithTheStandardButForWhatTheGuideRefuses(String text, boolean valid, String refusedHere) {
		if (valid && refusedHere.isEmpty()) {
			assertThat(EdtfDate.parse(text)).hasToString(text);
		}
		else {
			assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> EdtfDate.parse(text))
				.withMessageContaining(refusedHere);
			assertThat(Verdicts.counted(3).keySet()).anyMatch((words) -> words.equals(refusedHere) || !valid);
		}
	}

	@Test
	void acceptsWhatTheGuideSaysIsAccepted() {
		assertThat(Verdicts.examples("What is accepted")).hasSizeGreaterThan(20)
			.allSatisfy((text) -> assertThat(EdtfDate.parse(text)).hasToString(text));
	}

	@Test
	void refusesWhatTheGuideSaysIsRefused() {
		assertThat(Verdicts.examples("What is refused")).hasSizeGreaterThan(30)
			.allSatisfy(
					(text) -> assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> EdtfDate.parse(text)));
	}

	static Stream<Arguments> verdicts() throws URISyntaxException {
		Path list = Path.of(Objects.requireNonNull(VerdictsTests.class.getResource("verdicts.csv")).toURI());
		return Verdicts.read(list)
			.stream()
			.map((row) -> Arguments.of(row.getField("edtf"), row.getField("standard").equals("valid"),
					row.getField("refused_here")));
	}

}
