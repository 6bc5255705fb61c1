package org.fealty.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms in which spreadsheets write a table. */
class AcceptedFormTests {

	private static ReadDataset led(Path temp, String text) {
		return Folder.small(temp).withBytes("led.csv", text.getBytes(StandardCharsets.UTF_8)).read();
	}

	private static void accepts(Path temp, String text, RowCounts counts) {
		ReadDataset dataset = led(temp, text);
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.counts().get("led.csv")).isEqualTo(counts);
	}

	@Test
	void acceptsAByteOrderMark(@TempDir Path temp) {
		accepts(temp, "\uFEFFsubject,object,source\nada,front,report\n", new RowCounts(1, 1, 0, 0));
	}

	@Test
	void acceptsSemicolonsWithCommasInTheCells(@TempDir Path temp) {
		ReadDataset dataset = led(temp, "subject;object;source;note\nada;front;report;one, two, three\n");
		assertThat(dataset.statements().getFirst().citation().note()).isEqualTo("one, two, three");
	}

	@Test
	void acceptsWindowsAndOldMacLineEnds(@TempDir Path temp) {
		ReadDataset dataset = led(temp,
				"subject,object,source\r\nada,front,report\r\nada,league,report\rnobody,front,report");
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(3, 2, 0, 1));
		assertThat(dataset.violations().getFirst().place()).isEqualTo(new Place("led.csv", 4));
	}

	@Test
	void countsLinesThroughQuotedLineBreaks(@TempDir Path temp) {
		ReadDataset dataset = led(temp, """
				subject,object,source,note
				ada,front,report,"one

				three ""quoted"", lines"

				nobody,front,report,
				""");
		assertThat(dataset.statements().getFirst().citation().note()).isEqualTo("one\n\nthree \"quoted\", lines");
		assertThat(dataset.violations()).extracting(Violation::place).containsExactly(new Place("led.csv", 6));
	}

	@Test
	void passesOverRowsWithoutAnyContent(@TempDir Path temp) {
		accepts(temp, "\n\nsubject,object,source\n,,\n\nada,front,report\n , ,\n\n", new RowCounts(1, 1, 0, 0));
	}

	@Test
	void takesNoAccountOfBlanksAroundCells(@TempDir Path temp) {
		accepts(temp, " subject , object,source\nada, \"front\" ,\u00A0report\u00A0\nada,front,report",
				new RowCounts(2, 1, 1, 0));
	}

	@Test
	void takesComposedAndDecomposedLettersAsOne(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.with("persons.csv", "id,name", "jose\u0301,Jose\u0301")
			.with("led.csv", "subject,object,source", "jos\u00E9,front,report")
			.read();
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.entities().getFirst().name()).isEqualTo("Jos\u00E9");
	}

	@Test
	void acceptsBlankCellsBeyondTheHeader(@TempDir Path temp) {
		accepts(temp, "subject,object,source\nada,front,report,,\n", new RowCounts(1, 1, 0, 0));
	}

	@Test
	void acceptsATableOfNoRows(@TempDir Path temp) {
		accepts(temp, "subject,object,source", RowCounts.NONE);
	}

}
