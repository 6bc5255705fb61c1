package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a dataset's folder, table by table. */
final class FolderWriter {

	private final Path folder;

	private final Map<String, List<String>> tables = new TreeMap<>();

	FolderWriter(Path folder) {
		this.folder = folder;
	}

	/** Adds a row to a table whose first row is its header. */
	FolderWriter row(String table, String row) {
		this.tables.computeIfAbsent(table, (name) -> new ArrayList<>()).add(row);
		return this;
	}

	/** Writes the tables and a description, in the place of what lies there. */
	Path write() throws IOException {
		Files.createDirectories(this.folder);
		Files.writeString(this.folder.resolve("dataset.yaml"),
				"title: Made up\npublisher: test\nlicence: CC0-1.0\nattribution: none\ncoding: by a test\n");
		for (var table : this.tables.entrySet()) {
			Files.write(this.folder.resolve(table.getKey() + ".csv"), table.getValue());
		}
		return this.folder;
	}

	/** A hub with so many members, a chief and a lord above it, told by one paper. */
	static FolderWriter hub(Path folder, int members) {
		FolderWriter writer = new FolderWriter(folder).row("sources", "id,title,publisher,published,retrieved")
			.row("sources", "paper-1,A report,paper,2015-05-05,2020-01-01")
			.row("sources", "paper-2,Another report,paper,2016-06-06,2020-01-01")
			.row("organisations", "id,name,kind")
			.row("organisations", "hub,The Hub,group")
			.row("organisations", "realm,The Realm,group")
			.row("persons", "id,name")
			.row("persons", "chief,The Chief")
			.row("led", "subject,object,source,said_by,since,until")
			.row("led", "chief,hub,paper-1,coder,2010,..")
			.row("pledged_to", "subject,object,source,said_by,since")
			.row("pledged_to", "hub,realm,paper-1,coder,2012-03-04")
			.row("member_of", "subject,object,source,said_by,since,locator");
		for (int number = 0; number < members; number++) {
			writer.row("persons", "m" + number + ",Member " + number)
				.row("member_of", "m" + number + ",hub,paper-" + (1 + number % 2) + ",coder,2011,p" + number);
		}
		return writer;
	}

}
