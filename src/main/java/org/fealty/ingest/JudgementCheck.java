package org.fealty.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.ReadDataset;
import org.fealty.identity.Contradiction;
import org.fealty.identity.IdentityJudgement;

/** Refuses a dataset whose judgements contradict each other or those of others. */
final class JudgementCheck {

	private JudgementCheck() {
	}

	/**
	 * Looks at a dataset.
	 * @param others what other datasets judge
	 * @throws DatasetRefused if it contradicts itself or them
	 */
	static void of(ReadDataset read, Collection<IdentityJudgement> others) {
		String dataset = read.description().id();
		List<IdentityJudgement> all = new ArrayList<>(read.judgements());
		others.stream().filter((one) -> !one.dataset().equals(dataset)).forEach(all::add);
		List<String> contradictions = Contradiction.among(all)
			.stream()
			.filter((one) -> one.concerns(dataset))
			.map((one) -> "same_as.csv: " + one.sentence())
			.toList();
		if (!contradictions.isEmpty()) {
			throw new DatasetRefused(dataset, contradictions);
		}
	}

}
