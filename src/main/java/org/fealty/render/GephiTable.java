package org.fealty.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the two tables have in common that Gephi takes by "import spreadsheet": columns
 * that it knows by their names, then one for each property.
 */
final class GephiTable {

	/** Names, in small letters, that mean something to Gephi in one of the tables. */
	private static final Set<String> RESERVED = Set.of("id", "label", "labels", "source", "target", "type", "kind",
			"weight", "timeset");

	private final List<String> properties;

	private final CsvWriter csv;

	private GephiTable(List<String> properties, CsvWriter csv) {
		this.properties = properties;
		this.csv = csv;
	}

	/**
	 * Writes a table.
	 * @param columns the columns that stand first
	 * @param properties the names of the properties
	 */
	static void write(OutputStream out, List<String> columns, List<String> properties, Consumer<GephiTable> rows) {
		try {
			CsvWriter csv = Csv.writer(out);
			List<String> header = new ArrayList<>(columns);
			properties.stream()
				.map((name) -> RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? "property." + name : name)
				.forEach(header::add);
			Csv.write(header, csv);
			rows.accept(new GephiTable(properties, csv));
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a row: the cells that stand first, and the values of the properties. */
	void row(List<? extends @Nullable Object> cells, Map<String, @Nullable Object> values) {
		List<@Nullable Object> row = new ArrayList<>(cells);
		this.properties.forEach((name) -> row.add(values.get(name)));
		Csv.write(row, this.csv);
	}

}
