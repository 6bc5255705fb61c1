package org.fealty.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Says in sentences how a receipt differs from one of today, and why. */
final class ReceiptDifference {

	private static final int DAY = 10;

	private final Receipt then;

	private final Receipt now;

	ReceiptDifference(Receipt then, Receipt now) {
		this.then = then;
		this.now = now;
	}

	/** What is the same and what is not, then why, then how to see more. */
	List<String> sentences() {
		boolean same = this.now.answersLike(this.then);
		List<String> sentences = new ArrayList<>();
		sentences.add(same ? "The answer is the same as on " + this.then.asked() + ": " + answer(this.now) + "."
				: "The answer is another one than on " + this.then.asked() + ". Then: " + answer(this.then) + ". Now: "
						+ answer(this.now) + ".");
		List<String> changes = changes();
		if (changes.isEmpty()) {
			sentences.add(
					"The graph has the same version, " + this.now.graph().version() + ", and the query says the same.");
		}
		sentences.addAll(changes);
		if (!same) {
			sentences.add(changes.isEmpty() ? "Somebody wrote into the graph past the program, or the program is "
					+ "another one; fealty --version says which this is." : whereToLook());
		}
		return sentences;
	}

	private static String answer(Receipt receipt) {
		return receipt.lines() + " rows" + (receipt.truncated() ? " and more beyond the limit" : "") + ", digest "
				+ receipt.digest();
	}

	private List<String> changes() {
		List<String> changes = new ArrayList<>();
		if (!this.now.textHash().equals(this.then.textHash())) {
			changes.add("The query " + this.then.query() + " says something else than then.");
		}
		if (!this.now.graph().version().equals(this.then.graph().version())) {
			changes.add("The graph has another version: " + this.then.graph().version() + " then, "
					+ this.now.graph().version() + " now.");
		}
		if (this.now.graph().rules() != this.then.graph().rules()) {
			changes.add("Facts are derived by other rules: number " + this.then.graph().rules() + " then, number "
					+ this.now.graph().rules() + " now.");
		}
		addLoading("then", this.then.graph(), changes);
		addLoading("now", this.now.graph(), changes);
		Map<String, String> before = this.then.graph().datasets();
		Map<String, String> after = this.now.graph().datasets();
		add("Datasets that came in since", after, (id, at) -> !before.containsKey(id), changes);
		add("Datasets that were written since", after, (id, at) -> before.containsKey(id) && !at.equals(before.get(id)),
				changes);
		add("Datasets that went since", before, (id, at) -> !after.containsKey(id), changes);
		return changes;
	}

	private static void addLoading(String when, Receipt.Graph graph, List<String> changes) {
		if (!graph.loading().isEmpty()) {
			changes.add("Only a part was in the graph " + when + " of: " + String.join(", ", graph.loading()) + ".");
		}
	}

	private static void add(String words, Map<String, String> datasets, BiPredicate<String, String> isMeant,
			List<String> changes) {
		List<String> ids = datasets.entrySet()
			.stream()
			.filter((entry) -> isMeant.test(entry.getKey(), entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		if (!ids.isEmpty()) {
			changes.add(words + ": " + String.join(", ", ids) + ".");
		}
	}

	private String whereToLook() {
		return "What became known between the two days: fealty query evidence/changes-between knownFrom="
				+ this.then.asked().substring(0, DAY) + " knownTo=" + this.now.asked().substring(0, DAY)
				+ ". It goes by the days on which sources were published; where a source is older than its import, "
				+ "take an earlier day.";
	}

}
