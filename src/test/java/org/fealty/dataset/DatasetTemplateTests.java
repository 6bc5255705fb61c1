package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.fealty.statement.StatementProperty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dataset to copy and fill in. */
class DatasetTemplateTests {

	private static final String WRITE = "fealty.write";

	private static final Path TEMPLATE = Path.of("docs/dataset-template");

	private static final Path GUIDE = TEMPLATE.resolve("README.md");

	@Test
	void readsWithoutViolation() {
		ReadDataset dataset = new CodedFolder().read(TEMPLATE, KnownEntities.NONE);
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.total().duplicate()).isZero();
	}

	@Test
	void showsEveryTableWithEveryColumnAndARow() throws IOException {
		for (TableLayout layout : TableLayout.all().values()) {
			Path table = TEMPLATE.resolve(layout.file());
			List<String> missing = new ArrayList<>(layout.columns());
			missing.removeAll(header(table));
			if (System.getProperty(WRITE) != null && !missing.isEmpty()) {
				widen(table, missing);
			}
			assertThat(header(table)).as("mvn test -Dtest=DatasetTemplateTests -D%s adds columns", WRITE)
				.containsExactlyInAnyOrderElementsOf(layout.columns());
		}
		ReadDataset dataset = new CodedFolder().read(TEMPLATE, KnownEntities.NONE);
		assertThat(TableLayout.all().keySet())
			.allMatch((file) -> dataset.counts().getOrDefault(file, RowCounts.NONE).accepted() > 0);
	}

	@Test
	void explainsEveryTable() throws IOException {
		String guide = Files.readString(GUIDE);
		String written = guide;
		for (TableLayout layout : TableLayout.all().values()) {
			String row = guide.contains("| `" + layout.file() + "` |") ? "`" + layout.file() + "`"
					: "one file for each predicate";
			written = written.replaceFirst("(?m)^\\| " + row + " \\| `[^`]*` \\|",
					"| " + row + " | `" + layout.accepted() + "` |");
		}
		assertGuide(written);
		String all = written;
		assertThat(TableLayout.all().values()).allSatisfy((layout) -> assertThat(all).contains(layout.accepted()));
	}

	@Test
	void saysWhatBelongsIntoEveryColumnOfStatements() throws IOException {
		String written = Files.readString(GUIDE);
		for (StatementProperty property : StatementProperty.values()) {
			boolean told = Pattern.compile("(?m)^\\* .*`" + property.column() + "`").matcher(written).find();
			if (!told) {
				written = written.replace("* `locator` is",
						"* `" + property.column() + "`: " + property.note() + "\n* `locator` is");
			}
		}
		assertGuide(written);
	}

	private static void assertGuide(String written) throws IOException {
		if (System.getProperty(WRITE) != null) {
			Files.writeString(GUIDE, written);
		}
		assertThat(GUIDE).as("mvn test -Dtest=DatasetTemplateTests -D%s adds what is missing", WRITE)
			.hasContent(written);
	}

	private static List<String> header(Path table) throws IOException {
		return List.of(Files.readAllLines(table).getFirst().split(",", -1));
	}

	/** Adds columns, in which every row has a blank cell. */
	private static void widen(Path table, List<String> columns) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(table));
		lines.replaceAll((line) -> line + ",".repeat(columns.size()));
		lines.set(0, lines.getFirst().replaceFirst(",+$", "") + "," + String.join(",", columns));
		Files.write(table, lines);
	}

}
