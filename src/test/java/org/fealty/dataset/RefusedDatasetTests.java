package org.fealty.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What refuses a dataset as a whole. */
class RefusedDatasetTests {

	@Test
	void refusesAMissingColumn(@TempDir Path temp) {
		assertThat(Folder.small(temp).with("led.csv", "subject,source", "ada,report").refusals()).singleElement()
			.asString()
			.startsWith("led.csv: the column object is missing; its columns are subject, object, source, [said_by,");
	}

	@Test
	void refusesAColumnThatIsNotKnownAndNamesTheNearest(@TempDir Path temp) {
		assertThat(Folder.small(temp).with("led.csv", "subject,object,source,untill").refusals()).singleElement()
			.asString()
			.startsWith("led.csv: the column \"untill\" is not known. Did you mean until");
	}

	@Test
	void refusesAColumnWithoutNameAndOneThatStandsThereTwice(@TempDir Path temp) {
		assertThat(Folder.small(temp)
			.with("led.csv", "subject,object,source,,note,note", "ada,front,report,x,,")
			.refusals())
			.satisfiesExactly(
					(first) -> assertThat(first)
						.isEqualTo("led.csv: the column note stands there twice; keep one of them."),
					(second) -> assertThat(second).startsWith("led.csv: column 4 has no name, but line 2 holds"));
	}

	@Test
	void refusesAnotherEncodingAndNamesTheByte(@TempDir Path temp) {
		byte[] latin = "subject,object,source\nada,front,report\ncaf\u00E9,front,report\n"
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Folder.small(temp).withBytes("led.csv", latin).refusals()).containsExactly(
				"led.csv: byte 43 (line 3) is 0xE9, which is no UTF-8 there; perhaps the file is Windows-1252 or -1251. "
						+ "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
	}

	@Test
	void namesTheByteAlsoFarBehindInALargeFile(@TempDir Path temp) {
		byte[] bytes = new byte[200_000];
		Arrays.fill(bytes, (byte) '\n');
		bytes[150_000] = (byte) 0xC3;
		assertThat(Folder.small(temp).withBytes("led.csv", bytes).refusals()).singleElement()
			.asString()
			.startsWith("led.csv: byte 150001 (line 150001) is 0xC3");
	}

	@Test
	void refusesALetterThatIsCutOffAtTheEnd(@TempDir Path temp) {
		byte[] whole = "subject,object,source\n\u00E9".getBytes(StandardCharsets.UTF_8);
		assertThat(Folder.small(temp).withBytes("led.csv", Arrays.copyOf(whole, whole.length - 1)).refusals())
			.singleElement()
			.asString()
			.startsWith("led.csv: byte 23 (line 2) is 0xC3");
	}

	@Test
	void refusesUtf16(@TempDir Path temp) {
		byte[] little = "\uFEFFsubject,object,source\n".getBytes(StandardCharsets.UTF_16LE);
		assertThat(Folder.small(temp).withBytes("led.csv", little).refusals()).singleElement()
			.asString()
			.startsWith("led.csv: byte 1 (line 1) is 0xFF, which is no UTF-8 there; the file looks like UTF-16.");
	}

	@Test
	void refusesUtf16WithoutItsMark(@TempDir Path temp) {
		byte[] unmarked = "subject,object,source\n".getBytes(StandardCharsets.UTF_16LE);
		assertThat(Folder.small(temp).withBytes("led.csv", unmarked).refusals()).singleElement()
			.asString()
			.startsWith("led.csv: byte 2 (line 1) is zero");
	}

	@Test
	void refusesAnEmptyFile(@TempDir Path temp) {
		assertThat(Folder.small(temp).withBytes("led.csv", new byte[0]).refusals()).singleElement()
			.asString()
			.startsWith("led.csv: the file is empty; its first line must name the columns: subject, object, source,");
	}

	@Test
	void refusesAFileOfBlankLinesAndAMark(@TempDir Path temp) {
		assertThat(
				Folder.small(temp).withBytes("led.csv", "\uFEFF\n\n  \n".getBytes(StandardCharsets.UTF_8)).refusals())
			.singleElement()
			.asString()
			.startsWith("led.csv: the file is empty;");
	}

	@Test
	void refusesAFolderThatIsNoDataset(@TempDir Path temp) {
		Folder folder = Folder.small(temp).without("dataset.yaml");
		assertThat(folder.refusals()).singleElement()
			.asString()
			.startsWith(folder.path() + ": the folder is not a dataset, since it holds no dataset.yaml;");
	}

	@Test
	void refusesWhatIsNoFolderOrIsNotThere(@TempDir Path temp) {
		Path file = Folder.small(temp).path().resolve("led.csv");
		assertThatExceptionOfType(DatasetRefused.class).isThrownBy(() -> new CodedFolder().describe(file))
			.satisfies((ex) -> assertThat(ex.reasons()).containsExactly(
					file + ": this is a file; a dataset is a folder that holds a dataset.yaml and CSV tables."));
		Path nowhere = temp.resolve("nowhere");
		assertThatExceptionOfType(DatasetRefused.class).isThrownBy(() -> new CodedFolder().describe(nowhere))
			.satisfies((ex) -> assertThat(ex.reasons()).containsExactly(nowhere + ": there is no such folder."));
	}

	@Test
	void refusesADatasetWithoutATable(@TempDir Path temp) {
		assertThat(Folder.empty(temp, "bare").refusals()).singleElement().asString().contains("holds no table");
	}

	@Test
	void refusesAFolderWhoseNameIsNoId(@TempDir Path temp) {
		assertThat(Folder.empty(temp, "two words").with("persons.csv", "id,name").refusals()).singleElement()
			.asString()
			.contains("the folder's name is the dataset's id, but \"two words\" is none; use letters,");
	}

	@Test
	void refusesAFileThatNoTableIsCalledAndNamesTheNearest(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("persos.csv", "id,name")
			.with("Led.xlsx", "x")
			.with("zzzzzzzzzz.csv", "x");
		assertThat(folder.refusals()).satisfiesExactly(
				(first) -> assertThat(first).startsWith("Led.xlsx: this is a workbook, which is no table of a folder")
					.contains("under the name of its table, as in led.csv"),
				(second) -> assertThat(second)
					.startsWith("persos.csv: no file of a dataset is called so. Did you mean persons.csv"),
				(third) -> assertThat(third)
					.startsWith("zzzzzzzzzz.csv: no file of a dataset is called so. The tables are persons.csv,"));
	}

	@Test
	void refusesAFolderWhereAFileShouldBe(@TempDir Path temp) throws IOException {
		Folder folder = Folder.small(temp);
		Files.createDirectory(folder.path().resolve("claimed.csv"));
		assertThat(folder.refusals())
			.containsExactly("claimed.csv: this should be a file, but is a folder or something else.");
	}

	@Test
	void refusesADescriptionWithUnknownMissingDoubledAndWrongKeys(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("dataset.yaml", "title: 2020", "publisher: [a, b]", "license: CC0-1.0", "coding: By hand",
					"coding: By machine", "attribution: ''", "after: gazetteer");
		assertThat(folder.refusals()).satisfiesExactlyInAnyOrder((one) -> assertThat(one).startsWith(
				"dataset.yaml line 3: the key \"license\" is not known. Did you mean licence? The keys are title,"),
				(one) -> assertThat(one)
					.isEqualTo("dataset.yaml line 5: the key coding stands there twice; keep one of them."),
				(one) -> assertThat(one).isEqualTo("dataset.yaml: the key licence is missing; write \"licence: …\"."),
				(one) -> assertThat(one).startsWith(
						"dataset.yaml line 1: the value of title is the number or special word \"2020\", but must be a text"),
				(one) -> assertThat(one)
					.startsWith("dataset.yaml line 2: the value of publisher is a list, but must be"),
				(one) -> assertThat(one)
					.startsWith("dataset.yaml line 6: the value of attribution is blank, but must be"),
				(one) -> assertThat(one).startsWith(
						"dataset.yaml line 7: the value of after is the text \"gazetteer\", but must be a list of dataset"));
	}

	@Test
	void refusesADescriptionThatIsNoYamlOrNoMapping(@TempDir Path temp) {
		Folder folder = Folder.small(temp);
		assertThat(folder.with("dataset.yaml", "title: \"open", "licence: x").refusals().getFirst())
			.startsWith("dataset.yaml: it cannot be read as YAML:");
		assertThat(folder.with("dataset.yaml", "- a", "- b").refusals().getFirst())
			.startsWith("dataset.yaml: it must hold one key and its value on each line");
	}

	@Test
	void makesNoObjectThatADescriptionAsksFor(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("dataset.yaml", "title: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]",
					"publisher: p", "licence: l", "attribution: a", "coding: c");
		assertThat(folder.refusals()).singleElement()
			.asString()
			.startsWith("dataset.yaml: it cannot be read as YAML: Global tag is not allowed");
	}

	@Test
	void refusesAQuotationMarkThatIsNeverClosed(@TempDir Path temp) {
		assertThat(Folder.small(temp)
			.with("led.csv", "subject,object,source,note", "ada,front,report,fine", "ada,front,report,\"open",
					"a,b,c,d")
			.refusals()).singleElement()
			.asString()
			.startsWith("led.csv: in the row that begins at line 3 the table cannot be read as CSV")
			.contains("quotation mark that is not closed");
	}

	@Test
	void refusesACellOfAHundredMegabytesWithoutTakingItIn(@TempDir Path temp) throws IOException {
		Folder folder = Folder.small(temp);
		try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.path().resolve("led.csv")))) {
			file.write("subject,object,source,note\nada,front,report,fine\nada,front,report,\""
				.getBytes(StandardCharsets.UTF_8));
			byte[] megabyte = new byte[1_000_000];
			Arrays.fill(megabyte, (byte) 'x');
			for (int count = 0; count < 100; count++) {
				file.write(megabyte);
			}
			file.write("\"\n".getBytes(StandardCharsets.UTF_8));
		}
		long before = allocated();
		List<String> refusals = folder.refusals();
		assertThat(allocated() - before).isLessThan(50_000_000);
		assertThat(refusals).containsExactly("led.csv: in the row that begins at line 3 a cell is longer than 65536 "
				+ "characters; shorten it, or close the quotation mark that is left open there.");
	}

	private static long allocated() {
		return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
			.getThreadAllocatedBytes(Thread.currentThread().threadId());
	}

	@Test
	void refusesACellThatIsJustTooLongAndTakesTheLongestThatIsNot(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("led.csv", "subject,object,source,note", "ada,front,report," + "x".repeat(CsvFile.LONGEST_CELL));
		assertThat(folder.refusals()).isEmpty();
		folder.with("led.csv", "subject,object,source,note",
				"ada,front,report," + "x".repeat(CsvFile.LONGEST_CELL + 1));
		assertThat(folder.refusals()).singleElement().asString().contains("longer than 65536 characters");
	}

	@Test
	void refusesADescriptionThatIsFarTooLarge(@TempDir Path temp) {
		assertThat(Folder.small(temp).with("dataset.yaml", "title: " + "x".repeat(70_000)).refusals().getFirst())
			.isEqualTo("dataset.yaml: it is larger than 65536 bytes; it only describes.");
	}

	@Test
	void tellsEveryReasonAtOnce(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("dataset.yaml", "title: A title")
			.with("persons.csv", "id,nam")
			.with("claimed.csv", "subject,object,source,note", "front,bombing,report," + "x".repeat(70_000))
			.withBytes("voices.csv", new byte[] { (byte) 0xFF })
			.with("pledge.csv", "x");
		assertThatExceptionOfType(DatasetRefused.class).isThrownBy(folder::read)
			.withMessageStartingWith("The dataset \"small\" was refused as a whole and nothing was taken from it:")
			.satisfies((ex) -> assertThat(String.join("\n", ex.reasons())).contains("the key licence is missing",
					"persons.csv: the column name is missing", "claimed.csv: in the row", "voices.csv: byte 1",
					"pledge.csv: no file"));
	}

}
