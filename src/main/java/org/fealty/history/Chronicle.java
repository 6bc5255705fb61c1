package org.fealty.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes the states of things as the days go by; what stays the same is one state. */
final class Chronicle {

	private static final Comparator<Version> ORDER = Comparator.comparing(Version::subject)
		.thenComparing(Version::id)
		.thenComparing(Version::knownFrom);

	private final Map<String, Map<String, Version>> open = new HashMap<>();

	private final List<Version> closed = new ArrayList<>();

	/**
	 * Notes all that starts from a subject.
	 * @param day a later one than any before
	 * @param states by id; what is missing ceased to be
	 */
	void note(LocalDate day, String subject, Map<String, State> states) {
		Map<String, Version> before = this.open.computeIfAbsent(subject, (key) -> new HashMap<>());
		before.values().removeIf((version) -> {
			boolean over = !version.state().equals(states.get(version.id()));
			if (over) {
				this.closed.add(new Version(version.id(), subject, version.state(), version.knownFrom(), day));
			}
			return over;
		});
		states.forEach((id, state) -> before.putIfAbsent(id, new Version(id, subject, state, day, null)));
	}

	History history() {
		List<Version> all = new ArrayList<>(this.closed);
		this.open.values().forEach((versions) -> all.addAll(versions.values()));
		all.sort(ORDER);
		return new History(all);
	}

}
