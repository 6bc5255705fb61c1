package org.fealty.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fealty.render.Renderers;
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
	void helpNamesEveryFormatThatThereIs() {
		String formats = String.join(", ", Renderers.words());
		assertThat(formats).startsWith("json, csv, ").contains("gephi-edges", "table");
		for (String command : List.of("query", "export")) {
			this.out.reset();
			assertThat(run(command, "--help")).isZero();
			assertThat(this.out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ")).contains(formats);
		}
	}

	@Test
	void anAnswerEndsWithALineEndWhateverItsFormat() throws IOException {
		for (String answer : List.of("", "{}", "a\n")) {
			this.out.reset();
			LastLine last = new LastLine(this.out);
			last.write(answer.getBytes(StandardCharsets.UTF_8));
			last.end();
			assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo(answer.equals("{}") ? "{}\n" : answer);
		}
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
	void aTemplateIsWrittenOnceWithoutStartingAnythingAndRefusedUntilSomebodyFillsItIn() {
		String file = this.folder.resolve("mine.xlsx").toString();
		assertThat(run("template", this.folder.resolve("mine.csv").toString())).isEqualTo(2);
		assertThat(run("template", file)).isZero();
		assertThat(run("template", file)).isEqualTo(1);
		assertThat(run("check", file)).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("does not end in .xlsx", "was written",
				"is there already", "sheet dataset: the key title is missing or has no value");
	}

	private int run(String... arguments) {
		PrintStream printed = new PrintStream(this.out, true, StandardCharsets.UTF_8);
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--fealty.data=" + this.folder.resolve("data"));
		return Commands.run(new NothingToStart(), printed, printed, all.toArray(String[]::new));
	}

}
