package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Compares what the graph should hold with what it holds, property by property. */
final class Difference {

	private Difference() {
	}

	/** One line for everything that differs. */
	static List<String> between(Collection<Edge> expected, Collection<Edge> found) {
		Map<String, Edge> mine = byId(expected);
		Map<String, Edge> theirs = byId(found);
		List<String> differences = new ArrayList<>();
		mine.forEach((id, edge) -> {
			Edge other = theirs.remove(id);
			differences.addAll((other != null) ? of(edge, other) : List.of("only by the oracle: " + edge));
		});
		theirs.values().forEach((edge) -> differences.add("only by the program: " + edge));
		return differences;
	}

	private static List<String> of(Edge expected, Edge found) {
		List<String> differences = new ArrayList<>();
		if (!places(expected).equals(places(found))) {
			differences.add("oracle " + places(expected) + ", program " + places(found));
		}
		TreeSet<String> names = new TreeSet<>(expected.properties().keySet());
		names.addAll(found.properties().keySet());
		for (String name : names) {
			Object mine = expected.properties().get(name);
			Object theirs = found.properties().get(name);
			if (!Objects.equals(mine, theirs)) {
				differences.add(places(expected) + " " + name + ": oracle " + mine + ", program " + theirs);
			}
		}
		return differences;
	}

	/** What differs between two answers to one question, row by row. */
	static List<String> between(String question, List<Map<String, @Nullable Object>> expected,
			List<Map<String, @Nullable Object>> found) {
		List<String> differences = new ArrayList<>();
		for (int row = 0; row < Math.max(expected.size(), found.size()); row++) {
			Map<String, @Nullable Object> mine = (row < expected.size()) ? expected.get(row) : Map.of();
			Map<String, @Nullable Object> theirs = (row < found.size()) ? found.get(row) : Map.of();
			TreeSet<String> names = new TreeSet<>(mine.keySet());
			names.addAll(theirs.keySet());
			for (String name : names) {
				if (!Objects.equals(mine.get(name), theirs.get(name))) {
					differences.add("%s, row %s, %s: oracle %s, program %s".formatted(question, row + 1, name,
							mine.get(name), theirs.get(name)));
				}
			}
		}
		return differences;
	}

	private static String places(Edge edge) {
		return edge.from() + " -" + edge.type() + "-> " + edge.to();
	}

	private static Map<String, Edge> byId(Collection<Edge> edges) {
		Map<String, Edge> byId = new TreeMap<>();
		edges.forEach((edge) -> byId.put(edge.id(), edge));
		return byId;
	}

}
