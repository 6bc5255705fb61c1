package org.fealty.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in the rows, each of them is accounted for. */
class RowCountsLawsTests {

	private static final int ROUNDS = 60;

	private static final List<String> CELLS = List.of("", "ada", "ben", "front", "league", "wilayah", "town", "bombing",
			"raid", "report", "letter", "police", "coder", "asserts", "suspects", "denies", "firmly", "2018", "2019-05",
			"2018~", "4/12/2016", "..", "[2018..2020]", "killed", "shot", "\"a\nb\"", "\"a,b\"", "true", "no", "Attack",
			"name", "birth", "VACANT", "14", "12..14", "\u00E9", "=1+1", "x|y", "*", "two words", "NULL");

	private static final List<String> ROWS = List.of("ada,front,report,police,asserts,2018,2019,",
			"ben,league,report,,,,..,", "ada,wilayah,letter,coder,denies,,2020,", "ben,front,letter,front,,2019-05,,");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void rowsReadAreAlwaysAcceptedOrDuplicateOrRejected(long seed, @TempDir Path temp) {
		Random random = new Random(seed);
		Folder folder = Folder.small(temp);
		for (int round = 0; round < ROUNDS; round++) {
			List<String> led = rows(random, 8);
			List<String> registered = rows(random, 4);
			List<String> attributes = rows(random, 5);
			folder.with("led.csv", table("subject,object,source,said_by,stance,since,until,ending", led))
				.with("persons.csv", table("id,name,placeholder,note", registered))
				.with("attributes.csv", table("entity,what,value,source,since", attributes));
			ReadDataset dataset = folder.read();
			checkCounts(dataset, "led.csv", led);
			checkCounts(dataset, "persons.csv", registered);
			checkCounts(dataset, "attributes.csv", attributes);
			checkWhole(dataset);
		}
	}

	private static void checkCounts(ReadDataset dataset, String file, List<String> rows) {
		RowCounts counts = dataset.counts().getOrDefault(file, RowCounts.NONE);
		assertThat(counts.read()).isEqualTo(rows.size());
		assertThat(counts.accepted() + counts.duplicate() + counts.rejected()).isEqualTo(rows.size());
		Set<Place> rejected = new HashSet<>();
		dataset.violations()
			.stream()
			.map(Violation::place)
			.filter((place) -> place.file().equals(file))
			.forEach(rejected::add);
		assertThat(rejected).hasSize(counts.rejected());
		long stated = dataset.read().stream().filter((one) -> one.place().file().equals(file)).count();
		assertThat(stated).isEqualTo(file.equals("persons.csv") ? 0 : counts.accepted());
	}

	private static void checkWhole(ReadDataset dataset) {
		RowCounts total = dataset.total();
		assertThat(total.read()).isEqualTo(dataset.counts().values().stream().mapToInt(RowCounts::read).sum());
		assertThat(dataset.statements()).doesNotHaveDuplicates();
		assertThat(dataset.violations())
			.allSatisfy((one) -> assertThat(one.reason()).isNotBlank().doesNotContain("\n"));
	}

	private static String[] table(String header, List<String> rows) {
		List<String> lines = new ArrayList<>(List.of(header));
		lines.addAll(rows);
		return lines.toArray(String[]::new);
	}

	/** So many rows that are right, corrupted or cut; none is without any content. */
	private static List<String> rows(Random random, int columns) {
		List<String> rows = new ArrayList<>();
		int count = random.nextInt(12);
		for (int row = 0; row < count; row++) {
			rows.add(random.nextInt(3) == 0 ? ROWS.get(random.nextInt(ROWS.size())) : corrupted(random, columns));
		}
		return rows;
	}

	private static String corrupted(Random random, int columns) {
		List<String> cells = new ArrayList<>(List.of("ada"));
		int width = (random.nextInt(6) == 0) ? random.nextInt(columns + 2) : columns - 1;
		for (int cell = 0; cell < width; cell++) {
			cells.add(CELLS.get(random.nextInt(CELLS.size())));
		}
		return String.join(",", cells);
	}

}
