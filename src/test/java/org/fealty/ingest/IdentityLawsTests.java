package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Judgements of who is whom make the same graph in whatever order they come, and leave
 * nothing behind when they go. The five reports stand here in two datasets that know
 * nothing of each other's ids.
 */
@Tag("laws")
@ExtendWith(SharedNeo4j.class)
class IdentityLawsTests {

	private static final Path GAZETTEER = Path.of("import/gazetteer");

	private final Importer importer = new Importer(Writer.LOCAL.open());

	private final DigestReader digests = new DigestReader(new ReadTransactions(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void twoDatasetsThatAreJoinedSayWhatTheySayUnderOneName(long seed) throws IOException {
		load(GAZETTEER, Path.of("import/north-caucasus"));
		List<String> facts = facts();
		SharedNeo4j.clean();
		TwoNames names = new TwoNames(this.folder, seed);
		load(GAZETTEER, names.one(), names.other(), names.judgements("judged", names.ids()));
		assertSame(facts(), facts);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void aJudgementThatComesLaterWasThereFromTheStart(long seed) throws IOException {
		TwoNames names = new TwoNames(this.folder, seed);
		Path some = names.judgements("judged", some(names.ids(), seed));
		load(GAZETTEER, some, names.one(), names.other());
		List<String> first = Dump.ofGraph();
		List<String> digest = digest();
		SharedNeo4j.clean();
		load(GAZETTEER, names.other(), names.one(), some);
		assertSame(Dump.ofGraph(), first);
		assertThat(digest()).isEqualTo(digest);
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 4 })
	void aJudgementThatIsWithdrawnWasNeverThere(long seed) throws IOException {
		TwoNames names = new TwoNames(this.folder, seed);
		Path kept = names.judgements("kept", some(names.ids(), seed));
		load(GAZETTEER, names.one(), names.other(), kept);
		List<String> before = Dump.ofGraph();
		List<String> digest = digest();
		load(names.judgements("more", some(names.ids(), seed + 100)));
		assertThat(digest()).isNotEqualTo(digest);
		this.importer.withdraw("more");
		assertSame(Dump.ofGraph(), before);
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void aDatasetThatIsWithdrawnLeavesTheJudgementsWaiting() throws IOException {
		TwoNames names = new TwoNames(this.folder, 6);
		Path judged = names.judgements("judged", names.ids());
		load(GAZETTEER, names.one(), judged);
		List<String> before = Dump.ofGraph();
		load(names.other());
		this.importer.withdraw("other");
		assertSame(Dump.ofGraph(), before);
		load(names.other());
		this.importer.withdraw("one");
		List<String> withdrawn = Dump.ofGraph();
		SharedNeo4j.clean();
		load(GAZETTEER, judged, names.other());
		assertSame(withdrawn, Dump.ofGraph());
	}

	@Test
	void theSizeOfThePiecesMakesNoDifference() throws IOException {
		TwoNames names = new TwoNames(this.folder, 5);
		Path judged = names.judgements("judged", some(names.ids(), 5));
		load(GAZETTEER, names.one(), names.other(), judged);
		List<String> whole = Dump.ofGraph();
		SharedNeo4j.clean();
		Importer pieces = ImporterInPieces.of(new GraphWriter(SharedNeo4j.driver()), 25);
		load(pieces, GAZETTEER, judged, names.one(), names.other());
		assertSame(Dump.ofGraph(), whole);
		pieces.withdraw("one");
		pieces.withdraw("judged");
		pieces.withdraw("other");
		pieces.withdraw("gazetteer");
		assertThat(Dump.ofGraph()).isEmpty();
	}

	private static List<String> some(List<String> ids, long seed) {
		List<String> shuffled = new ArrayList<>(ids);
		Collections.shuffle(shuffled, new Random(seed));
		return shuffled.subList(0, ids.size() / 2);
	}

	/**
	 * All that the graph shows, without the evidence and without the other ids. What two
	 * oaths in one dataset imply alike is one statement, in two datasets two.
	 */
	private static List<String> facts() {
		return SharedNeo4j.run("""
				MATCH (a:Entity)-[r]->(b:Entity)
				RETURN a.id + ' ' + type(r) + ' ' + b.id AS line, r {.*, statements: null} AS properties
				UNION ALL
				MATCH (a:Entity)-[r:HAS|HAS_SUPERSEDED]->(b)
				RETURN a.id + ' ' + type(r) + ' ' + toString(r.knownFrom) AS line, properties(b) AS properties
				UNION ALL
				MATCH (a:Entity)
				RETURN a.id AS line, a {.*, ids: null, labels: [label IN labels(a)]} AS properties
				""")
			.stream()
			.map((row) -> row.get("line").asString() + " "
					+ new TreeMap<>(row.get("properties").asMap((value) -> String.valueOf(value))))
			.sorted()
			.toList();
	}

	private static void assertSame(List<String> found, List<String> wanted) {
		assertThat(found.stream().filter((line) -> !wanted.contains(line)).limit(10)).as("too much").isEmpty();
		assertThat(wanted.stream().filter((line) -> !found.contains(line)).limit(10)).as("missing").isEmpty();
		assertThat(found).hasSameSizeAs(wanted);
	}

	private List<String> digest() {
		return this.digests.read().lines();
	}

	private void load(Path... paths) {
		load(this.importer, paths);
	}

	private void load(Importer by, Path... paths) {
		for (Path path : paths) {
			by.load(List.of(path), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT)
				.forEach((report) -> {
					assertThat(report.problems()).isEmpty();
					assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
				});
		}
	}

}
