package org.fealty.statement;

import java.time.LocalDate;

import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From which day a publication counts as known. */
class SourceTests {

	@ParameterizedTest
	@CsvSource({ "2016-12-04, 2016-12-04", "2016-12, 2016-12-31", "[2016-12-04..2016-12-10], 2016-12-10",
			"[2024-04-28..], 2026-11-21", "2026, 2026-11-21", "2027, 2026-11-21", ", 2026-11-21" })
	void isKnownFromTheLatestDayOfPublicationButNotAfterItWasRetrieved(@Nullable String published, String known) {
		assertThat(source(published).knownFrom()).isEqualTo(known);
	}

	@Test
	void wasPublishedNoLaterThanRetrieved() {
		assertThat(source("[2024-04-28..]").publication())
			.isEqualTo(new Bounds(LocalDate.parse("2024-04-28"), LocalDate.parse("2026-11-21")));
		assertThat(source(null).publication()).isEqualTo(Bounds.upTo(LocalDate.parse("2026-11-21")));
	}

	private static Source source(@Nullable String published) {
		return new Source("id", "dataset", "title", "publisher", (published != null) ? EdtfDate.parse(published) : null,
				LocalDate.parse("2026-11-21"), null, null, null, null);
	}

}
