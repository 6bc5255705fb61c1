package org.fealty.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When the sources of the graph at hand came out. */
public final class Published {

	private Published() {
	}

	/** The days on which something came to be known, in order. */
	public static Set<LocalDate> days() {
		return SharedNeo4j.run("MATCH (s:Source) RETURN DISTINCT s.knownFrom AS day")
			.stream()
			.map((row) -> row.get("day").asLocalDate())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Ids of the sources that had come out by the end of the day. */
	public static Set<String> sources(LocalDate day) {
		return SharedNeo4j.run("MATCH (s:Source) WHERE s.knownFrom <= $day RETURN s.id AS id", "day", day)
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

}
