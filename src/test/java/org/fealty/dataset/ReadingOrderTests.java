package org.fealty.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingOrderTests {

	private static DatasetDescription dataset(String id, String... after) {
		return new DatasetDescription(id, "", "", "", "", "", List.of(after), "");
	}

	private static List<String> order(DatasetDescription... datasets) {
		return ReadingOrder.of(Arrays.asList(datasets), Function.identity(), (dataset) -> false)
			.stream()
			.map(DatasetDescription::id)
			.toList();
	}

	@Test
	void goesByNameWhereNothingElseIsSaid() {
		assertThat(order(dataset("c"), dataset("a"), dataset("b"))).containsExactly("a", "b", "c");
	}

	@Test
	void readsADatasetAfterThoseItNames() {
		assertThat(order(dataset("a", "c"), dataset("b", "a"), dataset("c"), dataset("d"))).containsExactly("c", "a",
				"b", "d");
	}

	@Test
	void readsManyDatasetsAfterTheOneThatAllOfThemName() {
		assertThat(order(dataset("a", "b"), dataset("b"), dataset("c", "b"), dataset("d", "b"), dataset("e", "b")))
			.containsExactly("b", "a", "c", "d", "e");
	}

	@Test
	void leavesWhatIsNotAmongThemToWhatWasLoadedBefore() {
		assertThat(order(dataset("b", "elsewhere"), dataset("a"))).containsExactly("a", "b");
	}

	@Test
	void refusesDatasetsThatWaitForEachOther() {
		assertThatExceptionOfType(DatasetRefused.class)
			.isThrownBy(() -> order(dataset("a", "b"), dataset("b", "d", "c"), dataset("c", "b"), dataset("d")))
			.satisfies((ex) -> assertThat(ex.reasons()).containsExactly(
					"dataset.yaml: these datasets wait for each other, so none can be read first: b after c "
							+ "after b. Take one of the names out of an after list."));
	}

	@Test
	void refusesADatasetThatWaitsForItself() {
		assertThatExceptionOfType(DatasetRefused.class).isThrownBy(() -> order(dataset("a", "a")))
			.withMessageContaining("a after a.");
	}

	@Test
	void refusesTwoDatasetsOfOneName() {
		assertThatExceptionOfType(DatasetRefused.class).isThrownBy(() -> order(dataset("a"), dataset("a")))
			.withMessageContaining("Two of the datasets to be read are called \"a\"");
	}

}
