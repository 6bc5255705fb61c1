package org.fealty.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Voice;

/**
 * A format that nobody publishes: a line names a person, a name and perhaps whom the
 * person swore allegiance to. A line about a ship is left out.
 */
final class LetterFormat extends PublishedFormat {

	LetterFormat() {
		super("letters", new Publisher("letter", "Letters", new Voice("letter:post", "The post", Set.of()), "CC0-1.0",
				"The post", "https://example.org/letters"));
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.all().stream().allMatch((file) -> file.head().startsWith("person,"));
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		for (InputFile file : edition.files().all()) {
			PublishedTable table = PublishedTable.of(file);
			table.forEach(edition, (line) -> {
				if ("ship".equals(line.text("person"))) {
					rows.leaveOut(line.place(), "ships");
				}
				else {
					rows.take(row(edition, line, table.header()));
				}
			});
		}
	}

	private static ReadRow row(Edition edition, TableRow line, List<String> header) {
		RowBuilder row = line.begin(edition, header.size());
		Entity person = row.register("letter:" + line.required(row, "person"), String.valueOf(line.text("name")),
				Label.PERSON);
		row.states(person, AttributeType.NAME, person.name()).add();
		String lord = line.text("lord");
		if (lord != null) {
			row.states(person, Predicate.PLEDGED_TO, row.mention("letter:" + lord, lord, Label.PERSON)).add();
		}
		return row.build();
	}

}
