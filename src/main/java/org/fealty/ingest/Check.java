package org.fealty.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.RegistryBuilder;
import org.fealty.identity.IdentityJudgement;
import org.jspecify.annotations.Nullable;

/** Reads and judges datasets without a database. */
public final class Check {

	private Check() {
	}

	/**
	 * Reads what lies at these paths, each dataset knowing what those before it register.
	 * @param paths datasets, or folders of datasets
	 * @param format the format's word; null to recognise it
	 * @return an account for each, the refused ones first
	 */
	public static List<ImportReport> of(List<Path> paths, @Nullable String format) {
		Datasets datasets = Datasets.at(paths, format);
		List<ImportReport> reports = new ArrayList<>();
		datasets.refused().forEach((ex) -> reports.add(ImportReports.refused(ex)));
		try {
			read(datasets.inOrder(), reports);
		}
		catch (DatasetRefused ex) {
			reports.add(ImportReports.refused(ex));
		}
		return reports;
	}

	private static void read(List<FoundDataset> datasets, List<ImportReport> reports) {
		RegistryBuilder registered = new RegistryBuilder();
		Set<String> there = new HashSet<>();
		Map<String, List<IdentityJudgement>> judged = new HashMap<>();
		for (FoundDataset dataset : datasets) {
			try {
				dataset.checkWhatItComesAfter(there);
				ReadDataset read = dataset.reader().read(dataset.path(), registered.known());
				JudgementCheck.of(read, judged.values().stream().flatMap(List::stream).toList());
				judged.put(dataset.id(), read.judgements());
				reports.add(ImportReports.of(read, registered.known(), Outcome.CHECKED, ChangeCounts.NONE, null));
				registered.add(read);
				there.add(dataset.id());
			}
			catch (DatasetRefused ex) {
				reports.add(ImportReports.refused(ex));
			}
		}
		reports.replaceAll((report) -> report.judging(JudgementCounts
			.of(judged.getOrDefault(report.dataset(), List.of()), registered.known().entities()::containsKey)));
	}

}
