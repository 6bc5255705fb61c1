package org.fealty.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fealty.testing.NothingToStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong without a database is told without one. */
class WrongUsageTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void helpAndAWrongCommandStartNothing() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("import", "withdraw")
			.doesNotContain("training-run");
		assertThat(run("imprt", "import")).isEqualTo(2);
	}

	@Test
	void aWrongQuestionStartsNothing() {
		assertThat(run("query", "succession/leaders")).isEqualTo(2);
		assertThat(run("query", "entity/find", "nam=asild")).isEqualTo(2);
		assertThat(run("query", "entity/find", "name=asild", "limit=0")).isEqualTo(2);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("succession/leaders-of-organisation",
				"nam: There is no such parameter.", "name: It is missing.", "Give a number from 1 to 100000.");
	}

	@Test
	void theSettingsOfTheProgramHoldWithoutItsStart() {
		assertThat(run("query", "entity/find", "name=asild", "limit=8", "--fealty.query.max-rows=7")).isEqualTo(2);
		assertThat(run("catalogue", "--fealty.queries=" + this.folder.resolve("missing"))).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("from 1 to 7", "fealty.queries");
	}

	@Test
	void aTemplateIsWrittenOnceWithoutStartingAnythingAndJudgedRight() {
		String file = this.folder.resolve("mine.xlsx").toString();
		assertThat(run("template", this.folder.resolve("mine.csv").toString())).isEqualTo(2);
		assertThat(run("template", file)).isZero();
		assertThat(run("template", file)).isEqualTo(1);
		assertThat(run("check", file)).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("does not end in .xlsx", "was written",
				"is there already", "mine: read, not written.", "18 rows read = 18 accepted");
	}

	private int run(String... arguments) {
		PrintStream printed = new PrintStream(this.out, true, StandardCharsets.UTF_8);
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--fealty.data=" + this.folder.resolve("data"));
		return Commands.run(new NothingToStart(), printed, printed, all.toArray(String[]::new));
	}

}
