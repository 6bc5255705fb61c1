package org.fealty.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that all of it can be reported together. */
final class Problems {

	private final String file;

	private final List<QueryFileProblem> found = new ArrayList<>();

	Problems(String file) {
		this.file = file;
	}

	void add(int line, String found, String expected, String remedy) {
		this.found.add(new QueryFileProblem(this.file, line, found, expected, remedy));
	}

	List<QueryFileProblem> found() {
		return List.copyOf(this.found);
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	static String quoted(String text) {
		return "\"" + ((text.length() > 80) ? text.substring(0, 80) + "…" : text) + "\"";
	}

}
