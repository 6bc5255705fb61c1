package org.fealty.ingest;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.fealty.identity.IdentityJudgement;

/**
 * How many judgements a dataset makes of who is whom, and which of them wait.
 *
 * @param total all of them
 * @param waiting those that name an id which nobody registers yet; they take effect once
 * somebody does
 * @param missing these ids, each once
 */
public record JudgementCounts(int total, int waiting, List<String> missing) {

	/** Of no judgement. */
	public static final JudgementCounts NONE = new JudgementCounts(0, 0, List.of());

	private static final int MOST_NAMED = 3;

	public JudgementCounts {
		missing = List.copyOf(missing);
	}

	/**
	 * Counts judgements.
	 * @param known whether an id is known
	 */
	static JudgementCounts of(Collection<IdentityJudgement> judgements, Predicate<String> known) {
		List<String> missing = IdentityJudgement.ids(judgements).stream().filter(known.negate()).sorted().toList();
		long waiting = judgements.stream().filter((one) -> !known.test(one.left()) || !known.test(one.right())).count();
		return new JudgementCounts(judgements.size(), (int) waiting, missing);
	}

	/** A sentence; empty where there is none. */
	@Override
	public String toString() {
		if (this.total == 0) {
			return "";
		}
		String named = String.join(", ", this.missing.stream().limit(MOST_NAMED).toList());
		String more = (this.missing.size() > MOST_NAMED) ? " and %,d more".formatted(this.missing.size() - MOST_NAMED)
				: "";
		return "%,d judgements of who is whom".formatted(this.total)
				+ ((this.waiting == 0) ? "." : ", of which %,d wait for ids that no dataset registers yet (%s%s)."
					.formatted(this.waiting, named, more));
	}

}
