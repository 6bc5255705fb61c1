package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.statement.Statement;

/** A small dataset in a folder, right as it stands, in which tests put what is wrong. */
final class Folder {

	private final Path path;

	private Folder(Path path) {
		this.path = path;
	}

	/** The dataset {@code small} below this folder. */
	static Folder small(Path below) {
		return empty(below, "small").with("persons.csv", "id,name", "ada,Ada Example", "ben,Ben Example")
			.with("organisations.csv", "id,name,kind", "front,Example Front,armed group",
					"league,Example League,armed group", "daily,Example Daily,newspaper")
			.with("provinces.csv", "id,name,declared", "town,Example Town,false", "wilayah,Example Wilayah,TRUE")
			.with("events.csv", "id,name,label", "bombing,Bombing,Attack", "raid,Raid,Operation")
			.with("sources.csv", "id,title,publisher,published,retrieved",
					"report,A report,Example Daily,2020-06-14,2021-01-31", "letter,A letter,Somebody Else,,2021-01-31")
			.with("voices.csv", "id,name,may_be", "police,The police,", "officials,Officials,police")
			.with("led.csv", "subject,object,source,since,until", "ada,front,report,2018,2019");
	}

	/** A dataset of this name without a table. */
	static Folder empty(Path below, String name) {
		try {
			return new Folder(Files.createDirectories(below.resolve(name))).with("dataset.yaml", "title: A title",
					"publisher: A publisher", "licence: CC0-1.0", "attribution: Nobody", "coding: By hand");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Folder with(String file, String... lines) {
		return withBytes(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	Folder withBytes(String file, byte[] bytes) {
		try {
			Files.write(this.path.resolve(file), bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Folder without(String file) {
		try {
			Files.delete(this.path.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path path() {
		return this.path;
	}

	ReadDataset read() {
		return read(KnownEntities.NONE);
	}

	ReadDataset read(KnownEntities known) {
		return new CodedFolder().read(this.path, known);
	}

	/** What is wrong with its rows, one sentence each. */
	List<String> violations() {
		return read().violations().stream().map(Violation::sentence).toList();
	}

	/** The statements of one file. */
	List<Statement> statements(String file) {
		return read().read()
			.stream()
			.filter((one) -> one.place().file().equals(file) && !one.implied())
			.map(ReadStatement::statement)
			.toList();
	}

	/** Why it is refused as a whole. */
	List<String> refusals() {
		try {
			read();
			return List.of();
		}
		catch (DatasetRefused ex) {
			return ex.reasons();
		}
	}

}
