package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A format in which others publish. It reads one file, plain or packed, or the files of a
 * folder or zip, row by row; the files as a whole are one publication.
 */
public abstract class PublishedFormat implements DatasetReader {

	private final String format;

	private final Publisher publisher;

	/**
	 * Makes a format.
	 * @param format the word by which it is chosen
	 * @param publisher who publishes in it
	 */
	protected PublishedFormat(String format, Publisher publisher) {
		this.format = format;
		this.publisher = publisher;
	}

	@Override
	public final String format() {
		return this.format;
	}

	/** Who publishes in it. */
	public final Publisher publisher() {
		return this.publisher;
	}

	@Override
	public final boolean recognises(Path path) {
		return InputFiles.at(path).filter(this::recognises).isPresent();
	}

	/** Whether these files look like this format, by what stands in them. */
	protected abstract boolean recognises(InputFiles files);

	/** The day that the files themselves bear; empty where they bear none. */
	protected Optional<LocalDate> published(InputFiles files) {
		return Optional.empty();
	}

	/** What belongs to every edition, such as the body that speaks. */
	protected List<Entity> entities() {
		return List.of();
	}

	/**
	 * Reads every row.
	 * @throws IOException if a file cannot be read
	 * @throws DatasetRefused if a file is not what it should be
	 */
	protected abstract void read(Edition edition, RowSink rows) throws IOException;

	@Override
	public final DatasetDescription describe(Path path) {
		return edition(path).description();
	}

	@Override
	public final ReadDataset read(Path path, KnownEntities known) {
		Edition edition = edition(path);
		RowCollector rows = new RowCollector(edition, entities(), known);
		read(edition, path, rows);
		return rows.dataset();
	}

	/**
	 * Reads every row and keeps none.
	 * @return the edition whose rows they were
	 * @throws DatasetRefused if a file is not what it should be, also after rows were
	 * given
	 */
	public final Edition read(Path path, RowSink rows) {
		Edition edition = edition(path);
		read(edition, path, rows);
		return edition;
	}

	private void read(Edition edition, Path path, RowSink rows) {
		try {
			read(edition, rows);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new DatasetRefused(edition.description().id(),
					List.of(path.getFileName() + ": it cannot be read (" + ex.getMessage() + ")."));
		}
	}

	private Edition edition(Path path) {
		InputFiles files = InputFiles.at(path)
			.orElseThrow(
					() -> new DatasetRefused(String.valueOf(path), List.of(path + ": no file can be read there.")));
		String id = files.id();
		Refusals refusals = new Refusals(id);
		if (!Row.isId(id)) {
			refusals.add(String.valueOf(path), "the file's name without its endings is the dataset's id, but "
					+ Quotation.of(id) + " is none; rename the file: " + Row.ID_FORM);
		}
		EditionYaml told = EditionYaml.read(files.editionFile(), refusals);
		DatasetDescription description = description(files, id, told, refusals);
		refusals.throwIfAny();
		return new Edition(files, description, source(files, description, told), this.publisher.voice());
	}

	private DatasetDescription description(InputFiles files, String id, EditionYaml told, Refusals refusals) {
		MessageDigest digest = FolderFiles.sha256();
		digest.update((this.format + '\0' + told + '\0').getBytes(StandardCharsets.UTF_8));
		files.digest(digest, refusals);
		String title = told.title();
		return new DatasetDescription(id, (title != null) ? title : this.publisher.title(),
				this.publisher.voice().name(), this.publisher.licence(), this.publisher.attribution(),
				"As published, read as docs/formats/" + this.format + ".md says.", List.of(),
				HexFormat.of().formatHex(digest.digest()));
	}

	private Source source(InputFiles files, DatasetDescription description, EditionYaml told) {
		LocalDate own = published(files).orElse(null);
		EdtfDate published = (told.published() != null) ? told.published()
				: (own != null) ? EdtfDate.of(Bounds.on(own)) : null;
		String url = told.url();
		return new Source(this.publisher.id("edition:" + description.id()), description.id(), description.title(),
				description.publisher(), published, retrieved(files, published, told.retrieved()),
				(url != null) ? url : this.publisher.url(), null, null, null);
	}

	/**
	 * The day on which it was taken: as told, else the file's own, never before it was
	 * published.
	 */
	private static LocalDate retrieved(InputFiles files, @Nullable EdtfDate published, @Nullable LocalDate told) {
		LocalDate day = (told != null) ? told : files.day();
		LocalDate earliest = (published != null) ? published.first().earliest() : null;
		return (earliest != null && earliest.isAfter(day)) ? earliest : day;
	}

}
