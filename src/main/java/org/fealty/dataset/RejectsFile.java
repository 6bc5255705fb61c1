package org.fealty.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The table of what was rejected: CSV in UTF-8 with the columns {@code file},
 * {@code line}, {@code column}, {@code value} and {@code reason}, one line for each
 * violation.
 */
public final class RejectsFile {

	private static final String FORMULA = "=+-@\t\r";

	private RejectsFile() {
	}

	/**
	 * Writes the table, whole or not at all: whoever looks sees the old file or the new
	 * one. A cell that a spreadsheet would run as a formula begins with an apostrophe.
	 * @param path where to; missing folders are made, an older file is replaced
	 * @param violations what to write; without any, only the names of the columns
	 * @throws IOException if it cannot be written; an older file is then still there
	 */
	public static void write(Path path, List<Violation> violations) throws IOException {
		Path target = path.toAbsolutePath();
		Path folder = Files.createDirectories(target.resolveSibling("").normalize());
		Path draft = Files.createTempFile(folder, target.getFileName().toString(), ".draft");
		try {
			writeAll(draft, violations);
			replace(draft, target);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void writeAll(Path draft, List<Violation> violations) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().build(draft, StandardCharsets.UTF_8)) {
			csv.writeRecord("file", "line", "column", "value", "reason");
			for (Violation violation : violations) {
				csv.writeRecord(safe(violation.place().file()), Long.toString(violation.place().line()),
						(violation.column() != null) ? safe(violation.column()) : "", safe(violation.value()),
						safe(violation.reason()));
			}
		}
	}

	private static void replace(Path draft, Path target) throws IOException {
		try {
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static String safe(String cell) {
		return (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
