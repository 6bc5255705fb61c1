package org.fealty.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records the states of facts day by day. A state that stays the same is recorded once.
 */
final class VersionLog {

	private static final Comparator<FactVersion> ORDER = Comparator.comparing(FactVersion::subject)
		.thenComparing(FactVersion::id)
		.thenComparing(FactVersion::knownFrom);

	private final Map<String, Map<String, FactVersion>> open = new HashMap<>();

	private final List<FactVersion> closed = new ArrayList<>();

	/**
	 * Notes all that starts from a subject.
	 * @param day a later one than any before
	 * @param states by id; what is missing ceased to be
	 */
	void note(LocalDate day, String subject, Map<String, State> states) {
		Map<String, FactVersion> before = this.open.computeIfAbsent(subject, (key) -> new HashMap<>());
		before.values().removeIf((version) -> {
			boolean over = !version.state().equals(states.get(version.id()));
			if (over) {
				this.closed.add(new FactVersion(version.id(), subject, version.state(), version.knownFrom(), day));
			}
			return over;
		});
		states.forEach((id, state) -> before.putIfAbsent(id, new FactVersion(id, subject, state, day, null)));
	}

	/** All that was noted, by subject, id and day. */
	List<FactVersion> versions() {
		List<FactVersion> all = new ArrayList<>(this.closed);
		this.open.values().forEach((versions) -> all.addAll(versions.values()));
		all.sort(ORDER);
		return all;
	}

}
