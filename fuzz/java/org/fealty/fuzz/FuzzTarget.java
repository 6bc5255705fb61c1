package org.fealty.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.ReadDataset;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * One parser, and what it is given: a file that the fuzzer writes, alone or in the place
 * of one file of a small right dataset. It may be refused with a sentence; its rows must
 * add up; nothing else may be thrown.
 */
public final class FuzzTarget {

	private static final Path MUTANTS = Path.of("src", "test", "resources", "mutants");

	private static @Nullable FuzzTarget chosen;

	private final String name;

	private final Path folder;

	private final String part;

	private FuzzTarget(String name, Path folder, String part) {
		this.name = name;
		this.folder = folder;
		this.part = part;
	}

	/**
	 * The target of a name: {@code edtf}, {@code xlsx}, {@code ods}, or a format.
	 * @throws IOException if the small dataset cannot be copied
	 */
	static FuzzTarget of(String name) throws IOException {
		Path folder = Files.createTempDirectory("fuzz");
		return switch (name) {
			case "edtf" -> new FuzzTarget(name, folder, "date.txt");
			case "xlsx" -> new FuzzTarget(name, workbook(folder), "xl/worksheets/sheet1.xml");
			case "ods" ->
				new FuzzTarget(name, copy(Path.of("src", "test", "resources", "workbooks"), folder), "content.xml");
			default -> {
				copy(MUTANTS.resolve(name), folder);
				yield new FuzzTarget(name, folder, largest(folder));
			}
		};
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
		return to;
	}

	private static String largest(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> !file.toString().endsWith(".yaml"))
				.max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
				.orElseThrow()
				.getFileName()
				.toString();
		}
	}

	/** A workbook whose first sheet holds leaderships with dates and numbers. */
	private static Path workbook(Path folder) throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve("small.xlsx"));
				Workbook workbook = new Workbook(out, "fuzz", "1.0")) {
			sheet(workbook, "led", "subject,object,source,since", "ada,front,report,2018-02");
			sheet(workbook, "persons", "id,name", "ada,Ada");
			sheet(workbook, "organisations", "id,name,kind", "front,Front,group");
			sheet(workbook, "sources", "id,title,publisher,published,retrieved", "report,R,P,2020,2021");
			sheet(workbook, "dataset", "title,T", "publisher,P", "licence,CC0-1.0", "attribution,A", "coding,C");
		}
		return folder;
	}

	private static void sheet(Workbook workbook, String name, String... lines) {
		Worksheet sheet = workbook.newWorksheet(name);
		for (int row = 0; row < lines.length; row++) {
			String[] cells = lines[row].split(",", -1);
			for (int column = 0; column < cells.length; column++) {
				sheet.inlineString(row, column, cells[column]);
			}
		}
	}

	/** The file as it is when nobody has changed it. */
	byte[] seed() throws IOException {
		if (this.name.equals("edtf")) {
			return "[2014-11?..2015-02~,{1985-04-uu}]/..".getBytes(StandardCharsets.UTF_8);
		}
		if (!isZip()) {
			return Files.readAllBytes(this.folder.resolve(this.part));
		}
		try (ZipFile zip = new ZipFile(zip().toFile())) {
			return zip.getInputStream(Objects.requireNonNull(zip.getEntry(this.part))).readAllBytes();
		}
	}

	private boolean isZip() {
		return List.of("xlsx", "ods").contains(this.name);
	}

	private Path zip() {
		return this.folder.resolve("small." + this.name);
	}

	/** Called once by the fuzzer. */
	public static void fuzzerInitialize(String[] arguments) throws IOException {
		chosen = of(arguments[0]);
	}

	/** Called by the fuzzer with each file that it thinks of. */
	public static void fuzzerTestOneInput(byte[] file) {
		try {
			Objects.requireNonNull(chosen).read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(byte[] file) throws IOException {
		if (this.name.equals("edtf")) {
			date(new String(file, StandardCharsets.UTF_8));
			return;
		}
		Path written = isZip() ? repacked(file) : Files.write(this.folder.resolve(this.part), file);
		try (Stream<Path> files = Files.list(this.folder)) {
			boolean alone = isZip() || files.count() == 1;
			read(alone ? written : this.folder);
		}
	}

	private void read(Path path) {
		String format = isZip() ? "workbook" : this.name;
		DatasetReader.all().forEach((one) -> one.recognises(path));
		DatasetReader reader = DatasetReader.all()
			.stream()
			.filter((one) -> one.format().equals(format))
			.findFirst()
			.orElseThrow();
		try {
			ReadDataset dataset = reader.read(path, KnownEntities.NONE);
			int told = dataset.total().accepted() + dataset.total().duplicate() + dataset.total().rejected();
			if (dataset.total().read() != told) {
				throw new AssertionError("The rows do not add up: " + dataset.total());
			}
		}
		catch (DatasetRefused ex) {
			if (ex.reasons().isEmpty()) {
				throw new AssertionError("It was refused without a reason.", ex);
			}
		}
	}

	private static void date(String text) {
		try {
			EdtfDate date = EdtfDate.parse(text);
			if (!EdtfDate.parse(date.text()).equals(date)) {
				throw new AssertionError("A date is not what its own text says: " + date);
			}
		}
		catch (EdtfException ex) {
			if (ex.getMessage() == null) {
				throw new AssertionError("A date was refused without a reason.", ex);
			}
		}
	}

	/** The zip with this file in the place of its part, not compressed. */
	private Path repacked(byte[] file) throws IOException {
		Path changed = this.folder.resolve("changed." + this.name);
		try (ZipFile from = new ZipFile(zip().toFile());
				ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
			to.setMethod(ZipOutputStream.STORED);
			for (ZipEntry entry : from.stream().toList()) {
				byte[] content = entry.getName().equals(this.part) ? file : from.getInputStream(entry).readAllBytes();
				ZipEntry stored = new ZipEntry(entry.getName());
				CRC32 crc = new CRC32();
				crc.update(content);
				stored.setCrc(crc.getValue());
				stored.setSize(content.length);
				to.putNextEntry(stored);
				to.write(content);
			}
		}
		return changed;
	}

}
