package org.fealty.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.fealty.catalogue.Column;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.fealty.query.RowsAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A table with a header line, comma between cells, CRLF at the end of a line, UTF-8
 * without byte order mark. A null is an empty cell, an empty text is {@code ""}. Of a
 * graph it has one line for each node and then for each relationship.
 *
 * <p>
 * A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @},
 * a tab or a line end for a formula, so a text that does gets an apostrophe before it. A
 * text that is a number stays as it is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV
 * Injection</a>
 */
@Component
class Csv implements Renderer {

	private static final Format FORMAT = Format.ofAll("csv", "text/csv").withoutLicences();

	private static final String FORMULA = "=+-@\t\r\n";

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		try {
			CsvWriter csv = writer(out);
			switch (answer) {
				case RowsAnswer rows -> writeRows(rows, csv);
				case GraphAnswer graph -> writeGraph(graph, csv);
			}
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes records as RFC 4180 has them. */
	static CsvWriter writer(OutputStream out) {
		return CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.quoteStrategy(QuoteStrategies.EMPTY)
			.build(out, StandardCharsets.UTF_8);
	}

	private static void writeRows(RowsAnswer rows, CsvWriter csv) {
		write(rows.columns().stream().map(Column::name).toList(), csv);
		rows.forEachRemaining((row) -> write(row, csv));
	}

	private static void writeGraph(GraphAnswer graph, CsvWriter csv) {
		List<String> names = PropertyTypes.of(graph).names();
		List<String> header = new ArrayList<>(List.of("element", "id", "labels", "start", "end"));
		names.stream().map((name) -> header.contains(name) ? "property." + name : name).forEach(header::add);
		write(header, csv);
		for (GraphAnswer.Node node : graph.nodes()) {
			List<@Nullable Object> cells = cells("node", node.id(), node.labels(), null, null);
			addProperties(cells, names, node.properties());
			write(cells, csv);
		}
		for (GraphAnswer.Relationship relationship : graph.relationships()) {
			List<@Nullable Object> cells = cells("relationship", relationship.id(), relationship.type(),
					relationship.start(), relationship.end());
			addProperties(cells, names, relationship.properties());
			write(cells, csv);
		}
	}

	private static List<@Nullable Object> cells(@Nullable Object... cells) {
		List<@Nullable Object> list = new ArrayList<>();
		for (Object cell : cells) {
			list.add(cell);
		}
		return list;
	}

	private static void addProperties(List<@Nullable Object> cells, List<String> names,
			Map<String, @Nullable Object> properties) {
		names.forEach((name) -> cells.add(properties.get(name)));
	}

	/** Writes a record in which no spreadsheet finds a formula. */
	static void write(List<? extends @Nullable Object> cells, CsvWriter csv) {
		List<@Nullable String> texts = new ArrayList<>(cells.size());
		cells.forEach((cell) -> texts.add(harmless(CellText.of(cell))));
		csv.writeRecord(texts);
	}

	private static @Nullable String harmless(@Nullable String text) {
		boolean formula = text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return (formula && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

}
