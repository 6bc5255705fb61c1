package org.fealty.history;

import java.util.List;

/**
 * Every state that facts and derived relationships had. Two of one id never overlap; two
 * that meet differ; where something ceased to follow and later followed again there is a
 * gap between them.
 *
 * @param versions the states, by subject, id and day
 */
public record History(List<FactVersion> versions) {

	public History {
		versions = List.copyOf(versions);
	}

	/** What is known today. */
	public List<FactVersion> current() {
		return this.versions.stream().filter(FactVersion::isCurrent).toList();
	}

}
