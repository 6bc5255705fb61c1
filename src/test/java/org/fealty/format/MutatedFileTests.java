package org.fealty.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.Place;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.Remark;
import org.fealty.dataset.Violation;
import org.fealty.ingest.Check;
import org.fealty.ingest.ImportReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * 2,000 wrong files for each reader, or as many as {@code -Dmutants=} says: each ends in
 * rows that add up or in a refusal, with a sentence for whatever was not taken.
 */
@Tag("deep")
class MutatedFileTests {

	private static final int COUNT = Integer.getInteger("mutants", 2_000);

	private static final int FIRST = Integer.getInteger("mutants.first", 0);

	/**
	 * Far more than any of these small files takes: only a reader that hangs needs it.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int LONGEST_SENTENCE = 2_000;

	/**
	 * So many files of all, at least, are still taken, so that the rows are tried too.
	 */
	private static final int SOME = 20;

	@TempDir
	private Path temp;

	static Stream<String> formats() {
		return DatasetReader.all().stream().map(DatasetReader::format);
	}

	@ParameterizedTest
	@MethodSource("formats")
	void endsInRowsThatAddUpOrInASentence(String format) {
		Map<String, byte[]> files = files(format);
		int taken = 0;
		for (int seed = FIRST; seed < FIRST + COUNT; seed++) {
			FileMutator mutator = new FileMutator(format.hashCode() * 1_000_003L + seed);
			Path path = write(format, seed, mutated(files, mutator));
			taken += judge(format, path, format + " " + seed) ? 1 : 0;
			FileSystemUtils.deleteRecursively(path.toFile());
		}
		assertThat(taken).isGreaterThanOrEqualTo(COUNT / SOME);
	}

	/** Whether it was taken, in part at least. */
	private static boolean judge(String format, Path path, String which) {
		return assertTimeoutPreemptively(PATIENCE, () -> {
			try {
				DatasetReader.all().forEach((reader) -> reader.recognises(path));
				List<ImportReport> reports = Check.of(List.of(path), format);
				assertThat(reports).as(which).hasSize(1);
				judge(reports.getFirst(), which);
				return judge(reader(format), path, which);
			}
			catch (RuntimeException | StackOverflowError ex) {
				throw new AssertionError(which, ex);
			}
		}, which);
	}

	private static void judge(ImportReport report, String which) {
		assertThat(report.total().read()).as(which)
			.isEqualTo(report.total().accepted() + report.total().duplicate() + report.total().rejected());
		assertThat(report.isClean()).as(which).isEqualTo(report.problems().isEmpty());
		report.problems().forEach((sentence) -> judgeSentence(sentence, which));
		report.remarks().forEach((sentence) -> judgeSentence(sentence, which));
	}

	private static boolean judge(DatasetReader reader, Path path, String which) {
		ReadDataset dataset;
		try {
			dataset = reader.read(path, KnownEntities.NONE);
		}
		catch (DatasetRefused ex) {
			assertThat(ex.reasons()).as(which).isNotEmpty();
			return false;
		}
		List<Place> rejected = dataset.violations().stream().map(Violation::place).distinct().toList();
		assertThat(rejected).as(which).hasSize(dataset.total().rejected());
		dataset.remarks().stream().map(Remark::sentence).forEach((sentence) -> judgeSentence(sentence, which));
		assertThat(dataset.statements()).as(which).doesNotHaveDuplicates();
		return dataset.total().accepted() > 0;
	}

	private static void judgeSentence(String sentence, String which) {
		assertThat(sentence).as(which)
			.isNotBlank()
			.hasSizeLessThan(LONGEST_SENTENCE)
			.doesNotContain("Exception", "\tat ", "org.fealty", "java.", "null pointer")
			.doesNotContain("/etc/passwd:");
	}

	private static DatasetReader reader(String format) {
		return DatasetReader.all().stream().filter((one) -> one.format().equals(format)).findFirst().orElseThrow();
	}

	private static Map<String, byte[]> files(String format) {
		if (format.equals("workbook")) {
			return Map.of("small.xlsx", workbook(files("folder")));
		}
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/mutants", format))) {
			return files.collect(Collectors.toMap((file) -> file.getFileName().toString(), MutatedFileTests::read,
					(one, other) -> one, TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The tables of the folder as sheets. */
	private static byte[] workbook(Map<String, byte[]> tables) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			tables.forEach((name, content) -> {
				String parting = name.endsWith(".yaml") ? ": " : ",";
				Worksheet sheet = workbook.newWorksheet(name.substring(0, name.indexOf('.')));
				String[] lines = new String(content, StandardCharsets.UTF_8).lines().toArray(String[]::new);
				for (int row = 0; row < lines.length; row++) {
					String[] cells = lines[row].split(parting, -1);
					for (int column = 0; column < cells.length; column++) {
						sheet.value(row, column, cells[column]);
					}
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** One of the files is changed, seldom two. */
	private Map<String, byte[]> mutated(Map<String, byte[]> files, FileMutator mutator) {
		Map<String, byte[]> mutated = new TreeMap<>(files);
		List<String> names = List.copyOf(files.keySet());
		do {
			String name = names.get(mutator.below(names.size()));
			byte[] file = Objects.requireNonNull(mutated.get(name));
			mutated.put(name,
					(name.endsWith(".xlsx") && !mutator.happens(5)) ? repacked(file, mutator) : mutator.mutated(file));
		}
		while (files.size() > 1 && mutator.happens(5));
		return mutated;
	}

	/** Of a workbook one of the files inside is changed. */
	private byte[] repacked(byte[] workbook, FileMutator mutator) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Path file = ReadFile.write(this.temp, "whole.zip", workbook);
		try (ZipFile zip = new ZipFile(file.toFile()); ZipOutputStream repacked = new ZipOutputStream(out)) {
			List<? extends ZipEntry> entries = zip.stream().toList();
			int changed = mutator.below(entries.size());
			for (ZipEntry entry : entries) {
				byte[] content = zip.getInputStream(entry).readAllBytes();
				boolean other = entries.indexOf(entry) == changed;
				repacked.putNextEntry(new ZipEntry(entry.getName()));
				repacked.write(!other ? content
						: mutator.happens(2) ? mutator.withOtherText(content) : mutator.mutated(content));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A format of one file gets that file, any other a folder. */
	private Path write(String format, int seed, Map<String, byte[]> files) {
		Path folder = this.temp.resolve(format + seed);
		files.forEach((name, content) -> ReadFile.write(folder, name, content));
		return (files.size() == 1) ? folder.resolve(files.keySet().iterator().next()) : folder;
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
