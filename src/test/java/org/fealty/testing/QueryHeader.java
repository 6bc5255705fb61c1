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
	 * where that of the part ends. A column that is missing is added after the others.
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
		needed.values().forEach((column) -> declared.merge(column.name(), column, QueryHeader::goingOn));
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

	private static HeaderColumn goingOn(HeaderColumn declared, HeaderColumn needed) {
		return declared.description().startsWith(needed.description())
				? new HeaderColumn(needed.declaration(), declared.description()) : needed;
	}

}
