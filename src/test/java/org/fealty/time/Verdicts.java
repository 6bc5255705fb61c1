package org.fealty.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads lists of texts with verdicts, and the guide that says where ours differ. */
final class Verdicts {

	/** Where the guide counts the texts that we refuse like everybody or accept so. */
	static final String SAME = "the same verdict";

	/** Where the guide counts the texts that only we accept. */
	static final String WIDER = "accepted here, refused there";

	static final Path GUIDE = Path.of("docs", "dates.md");

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private Verdicts() {
	}

	static List<NamedCsvRecord> read(Path csv) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The table in the guide: what it counts, in order.
	 * @param column the number of the column with the counts
	 */
	static Map<String, Integer> counted(int column) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String line : lines(GUIDE)) {
			String[] cells = line.split("\\|", -1);
			if (cells.length == 6 && cells[3].strip().matches("\\d+")) {
				counts.put(cells[1].strip(), Integer.valueOf(cells[column].strip()));
			}
		}
		return counts;
	}

	/** The texts in the first column of the table below a heading of the guide. */
	static List<String> examples(String heading) {
		return lines(GUIDE).stream()
			.dropWhile((line) -> !line.equals("## " + heading))
			.skip(1)
			.takeWhile((line) -> !line.startsWith("## "))
			.filter((line) -> line.startsWith("| `"))
			.flatMap((line) -> CODE.matcher(line.split("\\|", -1)[1]).results().map((found) -> found.group(1)))
			.toList();
	}

	static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
