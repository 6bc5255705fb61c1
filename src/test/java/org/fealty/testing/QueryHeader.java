package org.fealty.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header of a query file with the columns of the parts that it uses. */
final class QueryHeader {

	private QueryHeader() {
	}

	/**
	 * The lines of a query file with these columns declared. A description may go on
	 * where that of the part ends. A column that is missing is added before the next one
	 * of the parts, or after all others.
	 * @param lines the lines of the file
	 * @param needed the columns by tag and name, in the order in which they are returned
	 */
	static List<String> with(List<String> lines, Map<String, HeaderColumn> needed) {
		int header = (int) lines.stream().takeWhile((line) -> line.startsWith("//")).count();
		Map<String, HeaderColumn> declared = new LinkedHashMap<>();
		lines.subList(0, header)
			.stream()
			.filter(HeaderColumn::isOne)
			.map(HeaderColumn::of)
			.forEach((column) -> declared.put(column.name(), column));
		declare(declared, List.copyOf(needed.values()));
		int width = declared.values().stream().mapToInt((column) -> column.declaration().length()).max().orElse(0);
		List<String> written = new ArrayList<>();
		for (String line : lines.subList(0, header)) {
			if (!HeaderColumn.isOne(line)) {
				written.add(line);
			}
			else if (written.isEmpty() || !HeaderColumn.isOne(written.get(written.size() - 1))) {
				boolean columns = HeaderColumn.of(line).isColumn();
				declared.values()
					.stream()
					.filter((column) -> column.isColumn() == columns)
					.forEach((column) -> written.add(column.line(width)));
			}
		}
		written.addAll(lines.subList(header, lines.size()));
		return written;
	}

	private static void declare(Map<String, HeaderColumn> declared, List<HeaderColumn> needed) {
		for (int at = 0; at < needed.size(); at++) {
			HeaderColumn column = needed.get(at);
			if (declared.computeIfPresent(column.name(), (name, old) -> goingOn(old, column)) == null) {
				insert(declared, column, needed.subList(at + 1, needed.size()));
			}
		}
	}

	/** Adds a column before the first of those that follow it. */
	private static void insert(Map<String, HeaderColumn> declared, HeaderColumn column, List<HeaderColumn> following) {
		String next = following.stream().map(HeaderColumn::name).filter(declared::containsKey).findFirst().orElse("");
		List<HeaderColumn> all = new ArrayList<>(declared.values());
		int at = List.copyOf(declared.keySet()).indexOf(next);
		all.add((at >= 0) ? at : all.size(), column);
		declared.clear();
		all.forEach((one) -> declared.put(one.name(), one));
	}

	private static HeaderColumn goingOn(HeaderColumn declared, HeaderColumn needed) {
		return declared.description().startsWith(needed.description())
				? new HeaderColumn(needed.declaration(), declared.description()) : needed;
	}

}
