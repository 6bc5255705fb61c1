package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is found while rows are read: why some are rejected, and remarks. */
final class Findings {

	private final List<Violation> violations = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	void add(Violation violation) {
		this.violations.add(violation);
	}

	void add(Remark remark) {
		this.remarks.add(remark);
	}

	List<Violation> violations() {
		return List.copyOf(this.violations);
	}

	/** Each remark once, in the order of reading. */
	List<Remark> remarks() {
		return this.remarks.stream().distinct().toList();
	}

}
