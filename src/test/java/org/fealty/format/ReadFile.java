package org.fealty.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.ReadStatement;
import org.fealty.dataset.Remark;
import org.fealty.dataset.Violation;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.jspecify.annotations.Nullable;

/** A published file as its reader reads it, in lines that tests can compare. */
public final class ReadFile {

	/** The day that files get which tests write: 2021-03-04. */
	private static final Instant DAY = Instant.parse("2021-03-04T12:00:00Z");

	private final ReadDataset dataset;

	private ReadFile(ReadDataset dataset) {
		this.dataset = dataset;
	}

	/** Writes a file of this content, changed last on 2021-03-04. */
	public static Path write(Path folder, String name, String content) {
		return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file of these bytes, changed last on 2021-03-04. */
	public static Path write(Path folder, String name, byte[] content) {
		try {
			Path file = Files.write(Files.createDirectories(folder).resolve(name), content);
			Files.setLastModifiedTime(file, FileTime.from(DAY));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The one format that recognises what lies there. */
	public static DatasetReader reader(Path path) {
		List<DatasetReader> readers = DatasetReader.all().stream().filter((one) -> one.recognises(path)).toList();
		if (readers.size() != 1) {
			throw new AssertionError(
					path + " is recognised by " + readers.stream().map(DatasetReader::format).toList());
		}
		return readers.getFirst();
	}

	/** Reads with the one format that recognises it. */
	public static ReadFile of(Path path) {
		return new ReadFile(reader(path).read(path, KnownEntities.NONE));
	}

	/** Why it is refused as a whole. */
	public static List<String> refusals(Path path) {
		try {
			of(path);
			return List.of();
		}
		catch (DatasetRefused ex) {
			return ex.reasons();
		}
	}

	public ReadDataset dataset() {
		return this.dataset;
	}

	/**
	 * Each statement but implied ones, as in
	 * {@code un:a SANCTIONED un:b since 2016-12-12 office "x"}.
	 */
	public List<String> statements() {
		return this.dataset.read()
			.stream()
			.filter((one) -> !one.implied())
			.map(ReadStatement::statement)
			.map(ReadFile::line)
			.toList();
	}

	/** The statements about an entity, as subject or object. */
	public List<String> about(String id) {
		return statements().stream().filter((line) -> List.of(line.split(" ", -1)).contains(id)).toList();
	}

	/** The notes of the statements about an entity. */
	public List<String> notes(String subject) {
		return this.dataset.statements()
			.stream()
			.filter((one) -> one.about().subject().equals(subject) && one.citation().note() != null)
			.map((one) -> String.valueOf(one.citation().note()))
			.toList();
	}

	/** The entity registered under this id. */
	public Entity entity(String id) {
		return this.dataset.entities().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
	}

	public List<String> violations() {
		return this.dataset.violations().stream().map(Violation::sentence).toList();
	}

	public List<String> remarks() {
		return this.dataset.remarks().stream().map(Remark::sentence).toList();
	}

	private static String line(Statement one) {
		StringBuilder line = new StringBuilder(about(one.about(), one.value().text()));
		if (one.stance() != Stance.ASSERTS) {
			line.append(' ').append(one.stance().word());
		}
		with(line, "since", one.dating().since());
		with(line, "until", one.dating().still() ? ".." : one.dating().until());
		with(line, "on", one.dating().on());
		with(line, "ending", (one.dating().ending() != null) ? one.dating().ending().word() : null);
		StatementProperty.shownByFacts().forEach((property) -> with(line, property.column(), property.cell(one)));
		with(line, "spell", one.about().spell().isEmpty() ? null : one.about().spell());
		return line.toString();
	}

	private static String about(FactKey key, String value) {
		return switch (key) {
			case RelationKey relation -> relation.subject() + " " + relation.predicate() + " " + relation.object();
			case AttributeKey attribute -> attribute.subject() + " " + attribute.what().word() + " " + value
					+ (attribute.of().isEmpty() ? "" : " of " + attribute.of());
		};
	}

	private static void with(StringBuilder line, String word, @Nullable Object value) {
		if (value != null) {
			line.append(' ').append(word).append(' ').append(value);
		}
	}

}
