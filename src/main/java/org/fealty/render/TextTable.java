package org.fealty.render;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fealty.catalogue.Column;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.fealty.query.RowsAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A table for people to read on a terminal, and not for programs: columns that hold
 * nothing are left out, long cells are cut off, and what would steer a terminal is taken
 * out. Of a graph there is one table of nodes and one of relationships.
 */
@Component
class TextTable implements Renderer {

	private static final Format FORMAT = Format.ofAll(Renderers.FOR_PEOPLE, "text/plain").withoutLicences();

	/**
	 * As many rows as are read before the first one is written, to see how wide they are.
	 */
	private static final int MEASURED = 500;

	private static final int WIDEST = 40;

	/** Control characters, marks of direction, line and paragraph separators. */
	private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

	/** What a table shows of a relationship beside its ends. */
	private static final List<String> SHOWN = List.of("certainty", "status", "sinceEarliest", "sinceLatest",
			"untilEarliest", "untilLatest");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		TextWriter.write(out, (text) -> {
			switch (answer) {
				case RowsAnswer rows -> table(rows.columns().stream().map(Column::name).toList(), rows, "row", text);
				case GraphAnswer graph -> graph(graph, text);
			}
		});
	}

	private static void graph(GraphAnswer graph, TextWriter text) {
		table(List.of("node", "labels", "id"), graph.nodes().stream().map(TextTable::cells).iterator(), "node", text);
		text.line("");
		Map<String, String> names = graph.nodes()
			.stream()
			.collect(Collectors.toMap(GraphAnswer.Node::id, NodeName::of, (one, other) -> one));
		List<String> columns = Stream.concat(Stream.of("from", "relationship", "to"), SHOWN.stream()).toList();
		table(columns, graph.relationships().stream().map((relationship) -> cells(relationship, names)).iterator(),
				"relationship", text);
	}

	private static List<@Nullable Object> cells(GraphAnswer.Node node) {
		return Arrays.asList(NodeName.of(node), String.join(" ", node.labels()), node.id());
	}

	private static List<@Nullable Object> cells(GraphAnswer.Relationship relationship, Map<String, String> names) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(names.getOrDefault(relationship.start(), relationship.start()));
		cells.add(relationship.type());
		cells.add(names.getOrDefault(relationship.end(), relationship.end()));
		SHOWN.forEach((name) -> cells.add(relationship.properties().get(name)));
		return cells;
	}

	/**
	 * Writes a table.
	 * @param one what a row is called in the last line
	 */
	private static void table(List<String> columns, Iterator<? extends List<? extends @Nullable Object>> rows,
			String one, TextWriter text) {
		List<List<String>> first = new ArrayList<>();
		while (rows.hasNext() && first.size() < MEASURED) {
			first.add(rows.next().stream().map(TextTable::cell).toList());
		}
		int[] widths = widths(columns, first);
		text.line(line(columns, widths));
		text.line(line(columns.stream().map((column) -> "-".repeat(WIDEST)).toList(), widths));
		first.forEach((row) -> text.line(line(row, widths)));
		long count = first.size();
		while (rows.hasNext()) {
			text.line(line(rows.next().stream().map(TextTable::cell).toList(), widths));
			count++;
		}
		String blank = IntStream.range(0, widths.length)
			.filter((index) -> widths[index] == 0)
			.mapToObj(columns::get)
			.collect(Collectors.joining(", "));
		text.line(count + " " + one + ((count == 1) ? "" : "s") + "."
				+ ((blank.isEmpty() || count == 0) ? "" : " Nothing is known of " + blank + "."));
	}

	/** The width of each column; 0 where none of the rows has anything in it. */
	private static int[] widths(List<String> columns, List<List<String>> rows) {
		int[] widths = new int[columns.size()];
		for (int index = 0; index < widths.length; index++) {
			int column = index;
			int longest = rows.stream().mapToInt((row) -> length(row.get(column))).max().orElse(1);
			// A later row may fill a column that was blank so far.
			boolean shown = longest > 0 || rows.size() == MEASURED;
			widths[index] = shown ? Math.min(WIDEST, Math.max(longest, length(columns.get(index)))) : 0;
		}
		return widths;
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int index = 0; index < widths.length; index++) {
			if (widths[index] > 0) {
				String cell = cut(cells.get(index), widths[index]);
				line.append(cell).append(" ".repeat(widths[index] - length(cell) + 2));
			}
		}
		return line.toString().stripTrailing();
	}

	private static String cut(String text, int width) {
		if (length(text) <= width) {
			return text;
		}
		String begin = text.substring(0, text.offsetByCodePoints(0, width));
		boolean rule = text.startsWith("--");
		return rule ? begin : begin.substring(0, begin.offsetByCodePoints(begin.length(), -1)) + "\u2026";
	}

	/** Without characters that move the cursor, turn the direction or break the line. */
	private static String cell(@Nullable Object value) {
		String text = CellText.of(value);
		return (text != null) ? STEERING.matcher(text).replaceAll(" ").strip() : "";
	}

}
