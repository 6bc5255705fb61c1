package org.fealty.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.fealty.testing.ProgramOnSharedNeo4j;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("processes")
@ExtendWith(SharedNeo4j.class)
class CommandsTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void checkReadsADatasetWithoutADatabase() {
		assertThat(run("check", "import")).isZero();
		assertThat(out()).contains("gazetteer: read, not written.", "north-caucasus: read, not written.", "0 rejected",
				"28 judgements of who is whom, of which 28 wait for ids that no dataset registers yet (ofac:12756, ")
			.doesNotContain("would change", "changes:");
	}

	@Test
	void checkNamesABadRowAndSaysSoToTheShell() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("import"), this.folder);
		Path led = this.folder.resolve("north-caucasus/led.csv");
		Files.writeString(led, Files.readString(led) + "nobody,caucasus-emirate,new-arab-2016,fsb,,,,,,emir,p1,\n");
		assertThat(run("check", this.folder.toString())).isEqualTo(1);
		assertThat(err()).contains("led.csv line", "column subject", "\"nobody\"", "1 rejected");
	}

	@Test
	void checkAsksSomebodyToJudgeWhatCannotBeOnePeriod() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("import"), this.folder);
		Path led = this.folder.resolve("north-caucasus/led.csv");
		Files.writeString(led,
				Files.readString(led) + "rustam-asildarov,vilayat-dagestan,bno-2016,fsb,2016,,,,,leader,p1,\n"
						+ "rustam-asildarov,vilayat-dagestan,bno-2016,fsb,,2013,,,,leader,p1,\n");
		assertThat(run("check", this.folder.toString())).isZero();
		assertThat(out()).contains(
				"for somebody to judge: led.csv line 5 and led.csv line 25: what is said there of rustam-asildarov LED vilayat-dagestan cannot be one period");
	}

	@Test
	void checkRefusesWhatIsNoDataset() {
		assertThat(run("check", this.folder.resolve("missing").toString())).isEqualTo(1);
		assertThat(err()).contains("does not exist");
	}

	@Test
	void aWrongCommandLineIsToldFromARejection() {
		assertThat(run("check")).isEqualTo(2);
		assertThat(run("imprt", "import")).isEqualTo(2);
		assertThat(run("query", "entity/find", "kebekov")).isEqualTo(2);
		assertThat(err()).contains("PARAMETER=VALUE");
	}

	@Test
	void theCatalogueNeedsNoDatabase() {
		assertThat(run("catalogue")).isZero();
		assertThat(out()).contains("succession/leaders-of-organisation  ", "organisation :: STRING of Organisation");
	}

	@Test
	void datasetsAreImportedAskedAndWithdrawn() {
		assertThat(run("import", "import")).as("%s %s", out(), err()).isZero();
		assertThat(out()).contains("gazetteer: loaded.", "north-caucasus: loaded.", "  accepted: ", "  changes: ");
		assertThat(run("digest")).isZero();
		assertThat(out()).containsPattern("label Person \\d+ [0-9a-f]{32}\n")
			.containsPattern("graph \\d+ [0-9a-f]{32}\n");
		assertThat(run("query", "succession/leaders-of-organisation", "organisation=caucasus-emirate", "--format=csv"))
			.isZero();
		assertThat(out()).contains("aliaskhab-kebekov,Aliaskhab Kebekov,caucasus-emirate,Caucasus Emirate");
		assertThat(run("query", "succession/leaders-of-organisation", "organization=x", "asOf=4/12/2016")).isEqualTo(2);
		assertThat(err()).contains("organization", "organisation", "asOf", "4/12/2016");
		assertThat(run("query", "succession/leaders", "organisation=caucasus-emirate")).isEqualTo(2);
		assertThat(err()).contains("succession/leaders-of-organisation");
		assertThat(run("withdraw", "south-caucasus")).isEqualTo(1);
		assertThat(err()).contains("gazetteer, judgements, north-caucasus");
		assertThat(run("withdraw", "north-caucasus")).isZero();
		assertThat(SharedNeo4j.run("MATCH (p:Person) RETURN p.id")).isEmpty();
	}

	@Test
	void settingsMayStandAnywhereAndAreNoArguments() {
		Settings split = Settings.of("query", "--server.port=9090", "entity/find", "--fealty.data=/a b",
				"--format=csv");
		assertThat(split.settings()).containsExactly("--server.port=9090", "--fealty.data=/a b");
		assertThat(split.words()).containsExactly("query", "entity/find", "--format=csv");
	}

	private int run(String... arguments) {
		// No server that runs in this folder is to be asked.
		String data = "--fealty.data=" + this.folder.resolve("data");
		return Commands.run(new ProgramOnSharedNeo4j(), printed(this.out), printed(this.err),
				Stream.concat(Stream.of(data), Stream.of(arguments)).toArray(String[]::new));
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream printed(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

}
