package org.fealty.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is, before anybody reports on it.
 *
 * @param id its id
 * @param parent what it is part of
 * @param founded its first day
 * @param reigns who held its seat, in order
 */
record Body(String id, @Nullable Body parent, int founded, List<Reign> reigns) {

	static Body of(String id, @Nullable Body parent, int founded) {
		return new Body(id, parent, founded, new ArrayList<>());
	}

	/** Who holds the seat on a day. */
	Optional<String> leader(int day) {
		return this.reigns.stream().filter((reign) -> reign.span().includes(day)).map(Reign::person).findFirst();
	}

	/** The organisation at the top. */
	Body side() {
		return (this.parent == null) ? this : this.parent.side();
	}

	/**
	 * One leader's time.
	 *
	 * @param person id of the leader
	 * @param span when
	 */
	record Reign(String person, Span span) {
	}

}
