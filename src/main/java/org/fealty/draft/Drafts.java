package org.fealty.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.fealty.dataset.CodedFolder;
import org.fealty.dataset.DatasetRefused;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.ImportSentence;
import org.fealty.ingest.ImportSettings;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Preview;
import org.fealty.ingest.PreviewReader;
import org.fealty.ingest.Progress;
import org.fealty.store.WriteFailedException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Datasets that are written by hand, row by row. A row is judged by the reader of all
 * datasets beside what the graph holds, and is written only if it can be taken. What
 * needs the graph throws a {@link GraphAwayException} while the graph does not answer.
 */
@Component
@EnableConfigurationProperties(DraftSettings.class)
public class Drafts {

	private final DraftSettings settings;

	private final ImportSettings imports;

	private final PreviewReader previews;

	private final Importer importer;

	Drafts(DraftSettings settings, ImportSettings imports, PreviewReader previews, Importer importer) {
		this.settings = settings;
		this.imports = imports;
		this.previews = previews;
		this.importer = importer;
	}

	/** Whether nothing can be written, because the setting names no folder. */
	public boolean isOff() {
		return this.settings.isOff();
	}

	/** The folder in which the drafts lie. */
	public Path folder() {
		return this.settings.folder();
	}

	/** All drafts, by id. */
	public List<Draft> all() {
		return inFolder((folder) -> {
			Set<String> loaded = Set.copyOf(this.importer.loaded());
			return folder.drafts().stream().map((path) -> describe(path, loaded)).toList();
		});
	}

	private static Draft describe(Path path, Set<String> loaded) {
		String id = path.getFileName().toString();
		try {
			return Draft.of(new CodedFolder().describe(path), loaded.contains(id));
		}
		catch (DatasetRefused ex) {
			return new Draft(id, id, "", "", loaded.contains(id), ex.reasons());
		}
	}

	/**
	 * Begins a draft.
	 * @throws DraftRefusedException if it cannot be a dataset, or its id is taken
	 */
	public Draft create(DraftDescription draft) {
		draft.check();
		return inFolder((folder) -> folder.alone(() -> {
			if (this.importer.loaded().contains(draft.id())) {
				throw new DraftRefusedException("The graph holds a dataset \"" + draft.id()
						+ "\" already, which the import of a draft of this name would replace. Choose another short name.");
			}
			try {
				folder.create(draft.id(), draft.yaml(LocalDate.now(ZoneOffset.UTC)));
			}
			catch (FileAlreadyExistsException ex) {
				throw new DraftRefusedException("There is a draft \"" + draft.id()
						+ "\" already. Choose it from the list, or give the new one another short name.");
			}
			return describe(folder.find(draft.id()), Set.of());
		}));
	}

	/**
	 * What stands in a draft, and what its import would change.
	 * @throws DraftRefusedException if there is none, or if its folder cannot be read
	 */
	public DraftContent content(String id) {
		return inFolder((folder) -> {
			Path path = folder.find(id);
			try {
				Preview preview = this.previews.read(path);
				return DraftContent.of(describe(path, Set.copyOf(this.importer.loaded())), preview);
			}
			catch (DatasetRefused ex) {
				throw new DraftRefusedException(String.join(" ", ex.reasons()));
			}
		});
	}

	/**
	 * Judges a row and writes nothing.
	 * @throws DraftRefusedException if there is no such draft or no such table
	 */
	public RowCheck check(String id, DraftRow row) {
		row.check();
		return inFolder((folder) -> folder.withRow(folder.find(id), row, (copy, text) -> judge(copy, row, text)));
	}

	/**
	 * Writes a row at the end of its table if it can be taken.
	 * @throws DraftRefusedException if there is no such draft or no such table
	 */
	public RowCheck add(String id, DraftRow row) {
		row.check();
		return inFolder((folder) -> folder.alone(() -> {
			Path draft = folder.find(id);
			return folder.withRow(draft, row, (copy, text) -> {
				RowCheck check = judge(copy, row, text);
				if (!check.isClean()) {
					return check;
				}
				folder.replace(draft, row.table(), text);
				return check.whenWritten();
			});
		}));
	}

	private RowCheck judge(Path copy, DraftRow row, TableText text) {
		try {
			return RowCheck.of(this.previews.read(copy), row.table(), text.line());
		}
		catch (DatasetRefused ex) {
			return RowCheck.refused(ex.reasons());
		}
	}

	/**
	 * Imports a draft: afterwards the graph holds exactly its rows.
	 * @throws DraftRefusedException if there is no such draft
	 */
	public DraftImport load(String id) {
		return inFolder((folder) -> {
			// Asked first, so that a graph that is away is told as it is everywhere.
			this.importer.loaded();
			ImportReport report = this.importer
				.load(List.of(folder.find(id)), ImportOptions.into(this.imports.rejects()), Progress.SILENT)
				.getFirst();
			return new DraftImport(report.isClean(), ImportSentence.of(report));
		});
	}

	private <T> T inFolder(FolderWork<T> work) {
		if (isOff()) {
			throw new DraftRefusedException(
					"Nothing can be written: the setting fealty.drafts is blank. Give it a folder and start again.");
		}
		try {
			return work.with(new DraftFolder(folder()));
		}
		catch (WriteFailedException ex) {
			throw ex.isOutOfMemory() ? ex : new GraphAwayException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is done with the folder of drafts. */
	@FunctionalInterface
	private interface FolderWork<T> {

		T with(DraftFolder folder) throws IOException;

	}

}
