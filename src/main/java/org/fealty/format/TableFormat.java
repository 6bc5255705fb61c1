package org.fealty.format;

import java.io.IOException;
import java.util.Set;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.PublishedTable;
import org.fealty.dataset.Publisher;
import org.fealty.dataset.ReadRow;
import org.fealty.dataset.RowSink;
import org.fealty.dataset.TableRow;

/** A format of one table, which is recognised by its columns and read row by row. */
public abstract class TableFormat extends PublishedFormat {

	private final String title;

	private final Set<String> needed;

	/**
	 * Makes a format.
	 * @param format the word by which it is chosen
	 * @param publisher who publishes in it
	 * @param title what a message calls it
	 * @param needed the columns without which a table is none of it
	 */
	protected TableFormat(String format, Publisher publisher, String title, Set<String> needed) {
		super(format, publisher);
		this.title = title;
		this.needed = Set.copyOf(needed);
	}

	@Override
	protected final boolean recognises(InputFiles files) {
		return files.single()
			.map(PublishedTable::firstRow)
			.filter((header) -> header.containsAll(this.needed))
			.isPresent();
	}

	@Override
	protected final void read(Edition edition, RowSink rows) throws IOException {
		for (InputFile file : edition.files().all()) {
			PublishedTable table = PublishedTable.of(file);
			if (!table.header().containsAll(this.needed)) {
				throw edition.refusal(file, "it lacks columns of the " + this.title + "; these are needed: "
						+ String.join(", ", this.needed.stream().sorted().toList()) + ".");
			}
			table.forEach(edition, (line) -> rows.take(row(edition, line, table.header().size())));
		}
	}

	/**
	 * Makes statements of a row.
	 * @param width how many columns the table has
	 */
	protected abstract ReadRow row(Edition edition, TableRow line, int width);

}
