package org.fealty.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables as spreadsheets and old systems leave them: understood, with one remark. */
class LenientTableTests {

	private static ReadDataset led(Path temp, String text) {
		return Folder.small(temp).withBytes("led.csv", text.getBytes(StandardCharsets.UTF_8)).read();
	}

	private static String onlyRemark(ReadDataset dataset) {
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.remarks()).hasSize(1);
		return dataset.remarks().getFirst().sentence();
	}

	@Test
	void remarksOnNothingInATableAsItShouldBe(@TempDir Path temp) {
		assertThat(Folder.small(temp).read().remarks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=;\nsubject;object;source;since\nada;front;report;2018\n",
			"\uFEFFSEP=;\r\nsubject;object;source;since\r\nada;front;report;2018\r\n",
			"\"sep=;\"\nsubject;object;source;since\nada;front;report;2018\n",
			"sep=|\nsubject|object|source|since\nada|front|report|2018\n",
			"sep=,\nsubject,object,source,since\nada,front,report,2018\n" })
	void passesOverALineThatNamesTheSeparator(String text, @TempDir Path temp) {
		ReadDataset dataset = led(temp, text);
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(1, 1, 0, 0));
		assertThat(dataset.read().getFirst().place()).isEqualTo(new Place("led.csv", 3));
		assertThat(onlyRemark(dataset)).startsWith("led.csv line 1: the line sep= was passed over")
			.contains("Take the line out");
	}

	@Test
	void readsTabs(@TempDir Path temp) {
		ReadDataset dataset = led(temp, "subject\tobject\tsource\tnote\nada\tfront\treport\tone, two; three\n");
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(1, 1, 0, 0));
		assertThat(dataset.statements().getFirst().citation().note()).isEqualTo("one, two; three");
		assertThat(onlyRemark(dataset)).startsWith("led.csv line 1: the cells are separated by tabs");
	}

	@Test
	void readsAHeaderInOtherLetters(@TempDir Path temp) {
		ReadDataset dataset = led(temp, "Subject,OBJECT,source,Said by,since\nada,front,report,police,2018\n");
		assertThat(dataset.statements().getFirst().citation().saidBy()).isEqualTo("police");
		assertThat(onlyRemark(dataset))
			.startsWith("led.csv line 1: the header was understood although it is written otherwise: "
					+ "\"Subject\", \"OBJECT\", \"Said by\".")
			.contains("subject, object, source, said_by, since");
	}

	@Test
	void refusesTheSameColumnTwiceAlsoInOtherLetters(@TempDir Path temp) {
		assertThat(Folder.small(temp).with("led.csv", "subject,object,source,note,NOTE").refusals())
			.containsExactly("led.csv: the column note stands there twice; keep one of them.");
	}

	@Test
	void passesOverColumnsWithoutNameAndContent(@TempDir Path temp) {
		ReadDataset dataset = led(temp,
				"subject,,object,source,since,,\nada,,front,report,2018,,\nben,,front,report,,,\n");
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(2, 2, 0, 0));
		assertThat(onlyRemark(dataset))
			.startsWith("led.csv line 1: without name and content, so passed over: column 2, 6, 7.");
	}

	@Test
	void refusesAColumnWithoutNameThatHoldsSomething(@TempDir Path temp) {
		assertThat(Folder.small(temp)
			.with("led.csv", "subject,object,source,,", "ada,front,report,,", "ben,front,report,,x")
			.refusals()).containsExactly(
					"led.csv: column 5 has no name, but line 3 holds \"x\" in it; name the column or take it out.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n\u001A", "\u001A", "\r\n\u001A\r\n", "\n\u001A\u001A\n" })
	void passesOverTheClosingCharacter(String close, @TempDir Path temp) {
		ReadDataset dataset = led(temp, "subject,object,source,note\nada,front,report,\"a note\"" + close);
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(1, 1, 0, 0));
		assertThat(dataset.statements().getFirst().citation().note()).isEqualTo("a note");
		assertThat(onlyRemark(dataset)).contains("closed by the character 0x1A").endsWith("Take it out.");
	}

	@Test
	void remarksOnEachOddityOnceWhereATableHasSeveral(@TempDir Path temp) {
		ReadDataset dataset = led(temp,
				"sep=\t\nSubject\tobject\tsource\t\t\nada\tfront\treport\t\t\nben\tfront\treport\t\t\n\u001A");
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(2, 2, 0, 0));
		assertThat(dataset.remarks()).hasSize(5);
	}

	@Test
	void closesAlsoAFileLargerThanWhatIsLookedAt(@TempDir Path temp) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes("subject,object,source,note\n".getBytes(StandardCharsets.UTF_8));
		for (int row = 0; row < 100; row++) {
			text.writeBytes("ada,front,report,\nben,league,report,\n".getBytes(StandardCharsets.UTF_8));
		}
		text.write(0x1A);
		ReadDataset dataset = Folder.small(temp).withBytes("led.csv", text.toByteArray()).read();
		assertThat(dataset.counts().get("led.csv")).isEqualTo(new RowCounts(200, 2, 198, 0));
	}

	@Test
	void tellsHowToSaveAWorkbook(@TempDir Path temp) {
		List<String> refusals = Folder.small(temp).with("persons.xlsx", "x").with("all.ods", "x").refusals();
		assertThat(refusals).satisfiesExactly(
				(one) -> assertThat(one).startsWith("all.ods: this is a workbook, which is no table of a folder")
					.contains("save each sheet as CSV UTF-8", "as in led.csv"),
				(one) -> assertThat(one).startsWith("persons.xlsx: this is a workbook, which is no table of a folder")
					.contains("as in persons.csv"));
	}

}
