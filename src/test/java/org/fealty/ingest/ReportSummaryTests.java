package org.fealty.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportSummaryTests {

	@Test
	void countsWhatWasAcceptedOfEachTableAndTheReasonsByTheirKind() {
		Map<String, RowTotals> files = new LinkedHashMap<>();
		files.put("persons.csv", new RowTotals(5, 4, 1, 0));
		files.put("led.csv", new RowTotals(9, 6, 0, 3));
		List<String> problems = List.of("led.csv, line 3, column since: \"4/12/2016\" is no date.",
				"led.csv, line 9, column since: \"then\" is no date.",
				"led.csv, line 10, column subject: \"anna\" is no known entity.");
		ImportReport report = new ImportReport("d", Outcome.LOADED, new RowTotals(14, 10, 1, 3), files, 6, problems,
				List.of(), null, new ChangeCounts(6, 4, 0, 4));

		assertThat(ReportSummary.lines(report)).containsExactly("  accepted: 4 of persons.csv, 6 of led.csv",
				"  changes: 6 statements added, 4 rows changed, 0 gone, of 4 entities",
				"  rejected most often: 2 × led.csv, column since: \"…\" is no date.",
				"  rejected most often: 1 × led.csv, column subject: \"…\" is no known entity.");
	}

	@Test
	void tellsTenReasonsAtMost() {
		List<String> problems = new ArrayList<>();
		for (int column = 0; column < 12; column++) {
			problems.add("led.csv, line 1, column c" + (char) ('a' + column) + ": it is blank.");
		}
		problems.add("led.csv, line 2, column ca: it is blank.");
		ImportReport report = ImportReport.withoutRows("d", Outcome.REFUSED, problems);

		assertThat(ReportSummary.lines(report)).hasSize(10)
			.first()
			.isEqualTo("  rejected most often: 2 × led.csv, column ca: it is blank.");
	}

}
