package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class RejectsFileTests {

	private static Violation violation(String value) {
		return new Violation(new Place("led.csv", 7), "since", value, "is no date, \"really\".");
	}

	@Test
	void writesOneLineForEachViolation(@TempDir Path temp) throws IOException {
		Path file = temp.resolve("new/rejects.csv");
		RejectsFile.write(file, List.of(violation("4/12/2016"), new Violation(new Place("led.csv", 9), null, "", "x")));
		assertThat(Files.readString(file).lines()).containsExactly("file,line,column,value,reason",
				"led.csv,7,since,4/12/2016,\"is no date, \"\"really\"\".\"", "led.csv,9,,,x");
	}

	@Test
	void keepsASpreadsheetFromRunningACell(@TempDir Path temp) throws IOException {
		Path file = temp.resolve("rejects.csv");
		RejectsFile.write(file, List.of(violation("=HYPERLINK(1)"), violation("-1"), violation("+1"), violation("@a")));
		assertThat(Files.readString(file)).contains(",'=HYPERLINK(1),", ",'-1,", ",'+1,", ",'@a,");
	}

	@Test
	void replacesAnOlderFileAndLeavesNoDraft(@TempDir Path temp) throws IOException {
		Path file = temp.resolve("rejects.csv");
		RejectsFile.write(file, List.of(violation("old")));
		RejectsFile.write(file, List.of());
		assertThat(Files.readString(file).lines()).containsExactly("file,line,column,value,reason");
		try (Stream<Path> files = Files.list(temp)) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void leavesWhatIsThereWhereItCannotWrite(@TempDir Path temp) throws IOException {
		Path file = Files.createDirectories(temp.resolve("rejects.csv/full"));
		assertThatIOException().isThrownBy(() -> RejectsFile.write(file.resolveSibling("").normalize(), List.of()));
		try (Stream<Path> files = Files.list(temp)) {
			assertThat(files).containsExactly(temp.resolve("rejects.csv"));
		}
	}

}
