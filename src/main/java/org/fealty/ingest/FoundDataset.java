package org.fealty.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.fealty.dataset.DatasetDescription;
import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.DatasetRefused;

/** A dataset that lies somewhere, with the reader for it. */
record FoundDataset(Path path, DatasetReader reader, DatasetDescription description) {

	String id() {
		return this.description.id();
	}

	/**
	 * Whether it judges of ids that others register, so that it is best read after them.
	 */
	boolean judges() {
		return Files.isRegularFile(this.path.resolve("same_as.csv"));
	}

	/**
	 * Refuses it unless all datasets are there that it comes after: without what they
	 * register most of its rows would be rejected, each for itself.
	 * @param there ids of the datasets that can be known
	 * @throws DatasetRefused if one is missing
	 */
	void checkWhatItComesAfter(Collection<String> there) {
		List<String> reasons = this.description.after()
			.stream()
			.filter((id) -> !there.contains(id))
			.map((id) -> "dataset.yaml: it comes after \"" + id
					+ "\", which was not read. Give the folder of that dataset too, or take its name out of after.")
			.toList();
		if (!reasons.isEmpty()) {
			throw new DatasetRefused(id(), reasons);
		}
	}

}
