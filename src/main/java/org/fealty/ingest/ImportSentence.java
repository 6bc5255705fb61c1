package org.fealty.ingest;

/** The account of an import in a sentence or two for whoever started it. */
public final class ImportSentence {

	private static final int MOST = 100;

	private ImportSentence() {
	}

	/**
	 * What came of it, with the counts that add up and where to look for what did not.
	 */
	public static String of(ImportReport report) {
		return switch (report.outcome()) {
			case UNCHANGED -> report.dataset() + ": unchanged since its last import, nothing to do."
					+ judgements(report) + (report.isClean() ? "" : " " + counts(report) + list(report));
			case WITHDRAWN -> report.dataset() + ": withdrawn; what others also say stays.";
			case REFUSED -> report.dataset() + ": refused, the graph is as it was." + list(report);
			case UNFINISHED -> report.dataset() + ": not done to its end." + list(report);
			case READ -> report.dataset() + ": read, not written. " + counts(report) + " It would change: "
					+ report.changes() + "." + list(report);
			case CHECKED -> report.dataset() + ": read, not written. " + counts(report) + list(report);
			case LOADED -> report.dataset() + ": loaded. " + counts(report) + list(report);
		};
	}

	private static String counts(ImportReport report) {
		return report.total() + ", " + report.statements() + " statements."
				+ ((report.outcome() != Outcome.UNCHANGED) ? judgements(report) : "");
	}

	private static String judgements(ImportReport report) {
		return (report.judgements().total() == 0) ? "" : " " + report.judgements();
	}

	private static String list(ImportReport report) {
		StringBuilder text = new StringBuilder();
		report.problems()
			.stream()
			.limit(MOST)
			.forEach((problem) -> text.append(System.lineSeparator()).append("  - ").append(problem));
		if (report.problems().size() > MOST) {
			text.append(System.lineSeparator()).append("  - and %,d more".formatted(report.problems().size() - MOST));
		}
		report.remarks()
			.forEach((remark) -> text.append(System.lineSeparator())
				.append("  ? for somebody to judge: ")
				.append(remark));
		if (report.rejects() != null) {
			text.append(System.lineSeparator()).append("  The rejected rows are listed in ").append(report.rejects());
		}
		return text.toString();
	}

}
