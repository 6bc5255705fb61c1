package org.fealty.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What all published formats have in common, tried on one that nobody publishes. */
class PublishedFormatTests {

	private static final String LETTERS = "person,name,lord\nada,Ada,ben\nben,Ben,\n";

	private final LetterFormat format = new LetterFormat();

	@TempDir
	private Path folder;

	private Path file(String name, byte[] content) {
		try {
			Path file = Files.write(this.folder.resolve(name), content);
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-03-04T23:59:00Z")));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private ReadDataset read(Path path) {
		return this.format.read(path, KnownEntities.NONE);
	}

	private List<String> refusals(Path path) {
		try {
			read(path);
			return List.of();
		}
		catch (DatasetRefused ex) {
			return ex.reasons();
		}
	}

	@Test
	void aFileIsADatasetUnderItsNameWithoutEndings() {
		Path file = file("letters-1.csv", LETTERS);
		assertThat(this.format.recognises(file)).isTrue();
		assertThat(this.format.describe(file).id()).isEqualTo("letters-1");
		assertThat(this.format.describe(file)).isEqualTo(read(file).description());
		assertThat(this.format.recognises(file("other.csv", "id,name\n"))).isFalse();
	}

	@Test
	void everyStatementIsThePublishersWordInOnePublication() {
		ReadDataset letters = read(file("letters.csv", LETTERS));
		assertThat(letters.sources()).singleElement().satisfies((source) -> {
			assertThat(source.id()).isEqualTo("letter:edition:letters");
			assertThat(source.published()).isNull();
			assertThat(source.retrieved()).isEqualTo(LocalDate.of(2021, 3, 4));
		});
		assertThat(letters.statements()).allSatisfy((one) -> {
			assertThat(one.citation().saidBy()).isEqualTo("letter:post");
			assertThat(one.citation().source()).isEqualTo("letter:edition:letters");
			assertThat(one.citation().dataset()).isEqualTo("letters");
		});
	}

	@Test
	void whatARowNamesIsKnownByItsOwnRowWhereverThatStands() {
		assertThat(read(file("letters.csv", LETTERS)).entities()).containsExactlyInAnyOrder(
				new Entity("letter:ada", "Ada", Set.of(Label.PERSON), null, false, null),
				new Entity("letter:ben", "Ben", Set.of(Label.PERSON), null, false, null));
	}

	@Test
	void everyRowIsAcceptedADuplicateOrRejectedAndWhatIsLeftOutIsTold() {
		ReadDataset letters = read(
				file("letters.csv", LETTERS + "ada,Ada,ben\nada,Other Ada,\nship,S,\nship,T,\n\ncarl,Carl\n"));
		assertThat(letters.total()).isEqualTo(new RowCounts(5, 2, 1, 2));
		assertThat(letters.violations()).extracting(Violation::sentence)
			.satisfiesExactly(
					(one) -> assertThat(one).startsWith("letters.csv line 5, column id: \"letter:ada\" is the Person"
							+ " \"Other Ada\" here, but the Person \"Ada\" in letters.csv line 2"),
					(one) -> assertThat(one).startsWith("letters.csv line 9: the row has 2 cells"));
		assertThat(letters.remarks()).extracting(Remark::sentence)
			.singleElement()
			.asString()
			.startsWith("letters.csv line 6: rows about ships were left out (2, the first");
	}

	@Test
	void rowsCanBeTakenOneByOneWithoutKeepingAny() {
		List<ReadRow> rows = new ArrayList<>();
		Edition edition = this.format.read(file("letters.csv", LETTERS), new RowSink() {

			@Override
			public void take(ReadRow row) {
				rows.add(row);
			}

			@Override
			public void leaveOut(Place place, String what) {
				throw new AssertionError(place + " " + what);
			}

		});
		assertThat(edition.description().id()).isEqualTo("letters");
		assertThat(rows).extracting((row) -> row.place().line()).containsExactly(2L, 3L);
	}

	@Test
	void anIdThatMeansSomethingElseElsewhereRejectsTheRow() {
		Entity front = new Entity("letter:ben", "Ben", Set.of(Label.ORGANISATION), null, false, null);
		ReadDataset letters = this.format.read(file("letters.csv", LETTERS),
				new KnownEntities(Map.of(front.id(), front), Map.of(), Map.of()));
		assertThat(letters.total()).isEqualTo(new RowCounts(2, 0, 0, 2));
		assertThat(letters.violations().getFirst().sentence()).contains("the Person \"ben\" here",
				"the Organisation \"Ben\" in a dataset loaded before");
	}

	@Test
	void readsGzipAndZipAndFoldersAsWhatTheyHold() throws IOException {
		String hash = read(file("letters.csv", LETTERS)).description().hash();
		Path gzip = file("letters.csv.gz", gzip(LETTERS.getBytes(StandardCharsets.UTF_8)));
		assertThat(this.format.recognises(gzip)).isTrue();
		assertThat(read(gzip).description().id()).isEqualTo("letters");
		assertThat(read(gzip).description().hash()).isEqualTo(hash);
		Path zip = file("letters.zip", zip(Map.of("in/letters.csv", LETTERS.getBytes(StandardCharsets.UTF_8))));
		assertThat(this.format.recognises(zip)).isTrue();
		assertThat(read(zip).description().hash()).isEqualTo(hash);
		assertThat(read(zip).sources().getFirst().retrieved()).isEqualTo(LocalDate.of(2020, 1, 2));
		Path many = Files.createDirectory(this.folder.resolve("many"));
		Files.writeString(many.resolve("a.csv"), LETTERS);
		Files.writeString(many.resolve("b.csv"), LETTERS);
		Files.writeString(many.resolve("README.md"), "about");
		assertThat(this.format.recognises(many)).isTrue();
		assertThat(read(many).counts()).containsOnlyKeys("a.csv", "b.csv");
		assertThat(read(many).total()).isEqualTo(new RowCounts(4, 2, 2, 0));
	}

	@Test
	void aFolderOfCodedTablesIsNoPublishedFile() throws IOException {
		Path coded = Files.createDirectory(this.folder.resolve("coded"));
		Files.writeString(coded.resolve("a.csv"), LETTERS);
		assertThat(this.format.recognises(coded)).isTrue();
		Files.writeString(coded.resolve("dataset.yaml"), "title: x");
		assertThat(this.format.recognises(coded)).isFalse();
	}

	@Test
	void refusesWhatUnpacksToFarMoreThanItHolds() throws IOException {
		byte[] blanks = new byte[8 << 20];
		Arrays.fill(blanks, (byte) ' ');
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write("person,name,lord\n".getBytes(StandardCharsets.UTF_8));
			for (int times = 0; times < 14; times++) {
				gzip.write(blanks);
			}
		}
		Path bomb = file("bomb.csv.gz", bytes.toByteArray());
		assertThat(this.format.recognises(bomb)).isTrue();
		assertThat(refusals(bomb)).singleElement()
			.asString()
			.startsWith("bomb.csv: it cannot be read (it unpacks to more than ")
			.contains("200 times its size; unpack it yourself if it can be trusted");
	}

	@Test
	void refusesAFileThatIsNoUtf8OrBrokenGzip() throws IOException {
		assertThat(refusals(file("a.csv", LETTERS.replace("Ada", "Jos\u00e9").getBytes(StandardCharsets.ISO_8859_1))))
			.singleElement()
			.asString()
			.startsWith("a.csv: byte 25 (line 2) is 0xE9, which is no UTF-8 there");
		byte[] packed = gzip(LETTERS.getBytes(StandardCharsets.UTF_8));
		packed[packed.length - 5] ^= 1;
		assertThat(refusals(file("b.csv.gz", packed))).singleElement().asString().contains("b.csv: it cannot be read");
	}

	@Test
	void refusesANameThatIsNoId() {
		assertThat(refusals(file("letters (1).csv", LETTERS))).singleElement()
			.asString()
			.contains("\"letters (1)\" is none; rename the file");
	}

	@Test
	void whatAFileDoesNotSayOfItselfStandsBesideIt() {
		Path file = file("letters.csv", LETTERS);
		String hash = read(file).description().hash();
		file("letters.csv.edition.yaml",
				"title: Letters, second edition\npublished: 2020-12\nretrieved: 2021-01-05\nurl: https://example.org/2\n");
		ReadDataset letters = read(file);
		assertThat(letters.description().title()).isEqualTo("Letters, second edition");
		assertThat(letters.description().hash()).isNotEqualTo(hash);
		assertThat(letters.sources()).singleElement().satisfies((source) -> {
			assertThat(String.valueOf(source.published())).isEqualTo("2020-12");
			assertThat(source.retrieved()).isEqualTo(LocalDate.of(2021, 1, 5));
			assertThat(source.url()).isEqualTo("https://example.org/2");
		});
		file("letters.csv.edition.yaml", "publishd: 2020\nretrieved: 2020-1X\n");
		assertThat(refusals(file)).hasSize(2)
			.anyMatch((one) -> one.contains("Did you mean published?"))
			.anyMatch((one) -> one.contains("\"2020-1X\" is no single day"));
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTimeLocal(LocalDateTime.of(2020, 1, 2, 3, 4));
				zip.putNextEntry(entry);
				zip.write(file.getValue());
			}
		}
		return bytes.toByteArray();
	}

}
