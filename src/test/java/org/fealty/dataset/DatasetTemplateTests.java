package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dataset to copy and fill in. */
class DatasetTemplateTests {

	private static final Path TEMPLATE = Path.of("docs/dataset-template");

	@Test
	void readsWithoutViolation() {
		ReadDataset dataset = new CodedFolder().read(TEMPLATE, KnownEntities.NONE);
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.total().duplicate()).isZero();
	}

	@Test
	void showsEveryTableWithEveryColumnAndARow() throws IOException {
		ReadDataset dataset = new CodedFolder().read(TEMPLATE, KnownEntities.NONE);
		for (TableLayout layout : TableLayout.all().values()) {
			assertThat(Files.readAllLines(TEMPLATE.resolve(layout.file())).getFirst().split(",", -1))
				.containsExactlyInAnyOrderElementsOf(layout.columns());
			assertThat(dataset.counts().getOrDefault(layout.file(), RowCounts.NONE).accepted()).isPositive();
		}
	}

	@Test
	void explainsEveryColumn() throws IOException {
		String guide = Files.readString(TEMPLATE.resolve("README.md"));
		for (TableLayout layout : TableLayout.all().values()) {
			assertThat(guide).contains(layout.accepted());
		}
	}

}
