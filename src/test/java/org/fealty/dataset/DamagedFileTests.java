package org.fealty.dataset;

import java.nio.file.Path;
import java.util.List;

import org.fealty.format.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** That what is wrong with a file is told in words that its user understands. */
class DamagedFileTests {

	@TempDir
	private Path folder;

	@Test
	void jsonThatBreaksOffIsToldWithItsLineAndNothingOfTheParser() {
		assertThat(refusal("wikidata", "[{\"id\": \"Q1\",\n\"labels\": {]")).startsWith("file: it is no JSON (")
			.contains(", line 2")
			.doesNotContain("Source:", "StreamRead", "`", "#UNKNOWN", "line 0");
	}

	@Test
	void jsonThatNestsTooDeeplyIsToldToDoSo() {
		assertThat(refusal("wikidata", "[".repeat(150))).contains("objects and lists go no deeper than 100")
			.doesNotContain("StreamRead", "`", "line 0", "Take the file again");
	}

	@Test
	void xmlWithAPrefixThatIsBoundToNothingNamesNoAddressOfTheParser() {
		assertThat(refusal("un", "<CONSOLIDATED_LIST a:b=\"c\"/>")).contains("it is no well-formed XML (")
			.contains("AttributePrefixUnbound")
			.doesNotContain("http://", "ParseError", "Message:");
	}

	@Test
	void whatIsQuotedAtLengthIsCutInEverySentence() {
		String long1 = "9".repeat(50_000);
		assertThat(new Violation(new Place("a.csv", 2), null, long1, "\"" + long1 + "\" is no number.").reason())
			.isEqualTo("\"" + "9".repeat(80) + "… (50000 characters)\" is no number.");
		String words = "word ".repeat(1_000);
		assertThat(new Violation(new Place("a.csv", 2), null, words, '"' + words + "\" is no number.").reason())
			.hasSizeLessThan(200)
			.endsWith("(5000 characters)\" is no number.");
		String between = "\"a\" is not accepted; " + "these are. ".repeat(30) + "Did you mean \"b\"?";
		assertThat(new Violation(new Place("a.csv", 2), null, "a", between).reason()).isEqualTo(between);
		assertThat(new DatasetRefused("d", List.of("it is " + long1 + " and no more.")).reasons())
			.containsExactly("it is " + "9".repeat(80) + "… (50000 characters) and no more.");
	}

	private String refusal(String format, String content) {
		Path file = ReadFile.write(this.folder, "file", content);
		DatasetReader reader = DatasetReader.all()
			.stream()
			.filter((one) -> one.format().equals(format))
			.findFirst()
			.orElseThrow();
		DatasetRefused refused = catchThrowableOfType(DatasetRefused.class,
				() -> reader.read(file, KnownEntities.NONE));
		return refused.reasons().getFirst();
	}

}
