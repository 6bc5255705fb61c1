package org.fealty.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.testing.ProgramOnSharedNeo4j;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer is compared with a later one, without a server. */
@ExtendWith(SharedNeo4j.class)
class ReceiptTests {

	private static final Importer IMPORTER = new Importer(new GraphWriter(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void importPlaces() throws IOException {
		Files.createDirectories(this.folder.resolve("mine/mine"));
		SharedNeo4j.clean();
		load("import/gazetteer");
	}

	private static void load(String dataset) {
		IMPORTER.load(List.of(Path.of(dataset)), ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
	}

	@Test
	void holdsTheDigestOfTheRowsAsNdjson() throws Exception {
		String answer = run("query", "entity/find", "name=dagestan", "--format=ndjson", "--receipt=" + receipt());
		String rows = answer.substring("0 ".length());
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(rows.getBytes(StandardCharsets.UTF_8));

		Receipt receipt = Receipt.read(receipt());
		assertThat(receipt.query()).isEqualTo("entity/find");
		assertThat(receipt.arguments()).containsOnlyKeys("name").containsEntry("name", List.of("dagestan"));
		assertThat(receipt.lines()).isEqualTo(rows.lines().count()).isPositive();
		assertThat(receipt.digest()).isEqualTo(HexFormat.of().formatHex(digest));
		assertThat(receipt.graph().version()).startsWith("1-");
		assertThat(receipt.graph().datasets()).containsOnlyKeys("gazetteer");
	}

	@Test
	void isVerifiedWhereTheSameIsAnswered() {
		run("query", "entity/find", "name=dagestan", "--receipt=" + receipt());

		assertThat(verify()).startsWith("0 The answer is the same as on ")
			.contains("The graph has the same version, 1-");

		load("import/north-caucasus");
		IMPORTER.withdraw("north-caucasus");
		assertThat(verify()).startsWith("0 The answer is the same as on ")
			.contains("The graph has another version: 1-");
	}

	@Test
	void saysWhatDiffersAndWhyWhereAnotherThingIsAnswered() {
		run("query", "entity/find", "name=kebekov", "--receipt=" + receipt());
		load("import/north-caucasus");

		assertThat(verify()).startsWith("1 The answer is another one than on ")
			.contains("Then: 0 rows", "The graph has another version: 1-",
					"Datasets that came in since: north-caucasus.", "evidence/changes-between knownFrom=")
			.doesNotContain("gazetteer");
	}

	@Test
	void saysThatTheQueryChanged() throws IOException {
		Path query = this.folder.resolve("mine/mine/ids.cypher");
		Files.writeString(query, text("e.id"));
		assertThat(run("query", "mine/ids", "--receipt=" + receipt())).startsWith("0 ");
		Files.writeString(query, text("e.name"));

		assertThat(verify()).startsWith("1 ").contains("The query mine/ids says something else than then.");
	}

	private static String text(String column) {
		return """
				// name: mine/ids
				// title: Ids
				// shape: rows
				//
				// Ids.
				//
				// @param limit :: INTEGER = 5  at most so many
				//
				// @column id :: STRING?  its id
				//
				// @example limit=5
				MATCH (e:Entity) RETURN %s AS id ORDER BY e.id LIMIT $limit
				""".formatted(column);
	}

	@Test
	void refusesWhatIsNoReceipt() throws IOException {
		assertThat(verify()).startsWith("2 ").contains("there is no such file", "--receipt FILE");
		Files.writeString(receipt(), "{\"query\": \"entity/find\"}");
		assertThat(verify()).startsWith("2 ").contains("a part of it is missing");
		Files.writeString(receipt(), "Dear Sir");
		assertThat(verify()).startsWith("2 ").contains("it holds something else");
	}

	private Path receipt() {
		return this.folder.resolve("receipt.json");
	}

	private String verify() {
		return run("verify", receipt().toString());
	}

	private String run(String... arguments) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
		Stream<String> settings = Stream.of("--fealty.data=" + this.folder.resolve("data"),
				"--fealty.queries=" + this.folder.resolve("mine"));
		int code = Commands.run(new ProgramOnSharedNeo4j(), stream, stream,
				Stream.concat(settings, Stream.of(arguments)).toArray(String[]::new));
		return code + " " + printed.toString(StandardCharsets.UTF_8);
	}

}
