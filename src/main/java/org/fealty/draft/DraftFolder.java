package org.fealty.draft;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder in which drafts lie. A file is only ever replaced as a whole, by one move,
 * so that a reader sees it before a change or after it.
 */
final class DraftFolder {

	private static final String DESCRIPTION = "dataset.yaml";

	/** Files that begin with a dot belong to no dataset. */
	private static final String LOCK = ".lock";

	/** A process cannot lock one file twice; its threads take turns here. */
	private static final ReentrantLock TURNS = new ReentrantLock();

	private final Path folder;

	DraftFolder(Path folder) {
		this.folder = folder;
	}

	/** The drafts, by name. */
	List<Path> drafts() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(this.folder)) {
			return entries.filter((entry) -> Files.isRegularFile(entry.resolve(DESCRIPTION)))
				.filter((entry) -> !entry.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
		}
	}

	/**
	 * The folder of a draft.
	 * @throws DraftRefusedException if there is none of this name
	 */
	Path find(String id) throws IOException {
		return drafts().stream()
			.filter((draft) -> draft.getFileName().toString().equals(id))
			.findFirst()
			.orElseThrow(() -> new DraftRefusedException(
					"There is no draft \"" + id + "\" in " + this.folder + ". Choose another one, or begin it anew."));
	}

	/** Makes the folder of a draft with its description and an empty table of sources. */
	void create(String id, String yaml) throws IOException {
		Files.createDirectories(this.folder);
		Path fresh = Files.createTempDirectory(this.folder, ".new-");
		try {
			Files.writeString(fresh.resolve(DESCRIPTION), yaml);
			Files.write(fresh.resolve("sources.csv"), TableText.header("sources.csv"));
			Path target = this.folder.resolve(id);
			if (Files.exists(target)) {
				throw new FileAlreadyExistsException(target.toString());
			}
			Files.move(fresh, target);
		}
		finally {
			FileSystemUtils.deleteRecursively(fresh);
		}
	}

	/**
	 * Copies a draft, adds a row to the copy, and has it looked at.
	 * @param draft its folder
	 * @param row the row; it stands at the end of its table
	 */
	<T> T withRow(Path draft, DraftRow row, Trial<T> trial) throws IOException {
		Path folder = Files.createTempDirectory("fealty-draft-");
		try {
			Path copy = Files.createDirectory(folder.resolve(draft.getFileName().toString()));
			copyFiles(draft, copy);
			Path table = copy.resolve(row.table());
			TableText text = TableText.with(table, row.cells());
			write(table, text);
			return trial.look(copy, text);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void copyFiles(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, to.resolve(file.getFileName().toString()));
			}
		}
	}

	/** Replaces a table. */
	void replace(Path draft, String table, TableText text) throws IOException {
		Path fresh = draft.resolve("." + table + ".new");
		write(fresh, text);
		Files.move(fresh, draft.resolve(table), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void write(Path path, TableText text) throws IOException {
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			text.writeTo(file);
			file.force(true);
		}
	}

	/** Does something while nobody else changes a draft, in this process or another. */
	<T> T alone(Change<T> change) throws IOException {
		Files.createDirectories(this.folder);
		TURNS.lock();
		try (FileChannel lock = FileChannel.open(this.folder.resolve(LOCK), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			// It ends with the channel.
			lock.lock();
			return change.make();
		}
		finally {
			TURNS.unlock();
		}
	}

	/** Looks at a draft with one row more. */
	@FunctionalInterface
	interface Trial<T> {

		T look(Path copy, TableText text) throws IOException;

	}

	/** Changes a draft. */
	@FunctionalInterface
	interface Change<T> {

		T make() throws IOException;

	}

}
