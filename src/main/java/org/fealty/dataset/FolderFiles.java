package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The files of a coded folder: which are there, whether they are text, and their hash.
 */
final class FolderFiles {

	static final String DESCRIPTION = "dataset.yaml";

	private static final List<String> WORKBOOKS = List.of(".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers");

	private final Path folder;

	private final SequencedMap<String, Path> files = new TreeMap<>();

	private final Set<String> broken = new HashSet<>();

	private final Set<String> data;

	private FolderFiles(Path folder, Set<String> data) {
		this.data = Set.copyOf(data);
		this.folder = folder;
	}

	/** The folder's own name, the dataset's id; the path where it has none. */
	static String name(Path folder) {
		Path name = folder.toAbsolutePath().normalize().getFileName();
		return (name != null) ? name.toString() : folder.toString();
	}

	/** Lists a folder and collects what does not belong there. */
	static FolderFiles list(Path folder, Refusals refusals) {
		return list(folder, Set.of(), refusals);
	}

	/**
	 * Lists a folder and collects what does not belong there.
	 * @param data names of files of any form that belong there too
	 */
	static FolderFiles list(Path folder, Set<String> data, Refusals refusals) {
		FolderFiles files = new FolderFiles(folder, data);
		if (!Files.isDirectory(folder)) {
			refusals.add(folder.toString(),
					Files.exists(folder)
							? "this is a file; a dataset is a folder that holds a " + DESCRIPTION + " and CSV tables."
							: "there is no such folder.");
			return files;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			entries.sorted().forEach((path) -> files.add(path, refusals));
		}
		catch (IOException ex) {
			refusals.add(folder.toString(), "the folder cannot be listed (" + ex.getMessage() + ").");
		}
		files.checkKind(refusals);
		return files;
	}

	private void add(Path path, Refusals refusals) {
		String name = String.valueOf(path.getFileName());
		if (accompanies(name)) {
			return;
		}
		Map<String, String> known = byStem();
		if (this.data.contains(name)) {
			this.files.put(name, path);
		}
		else if (isWorkbook(name)) {
			refusals.add(name,
					"this is a workbook, which is no table of a folder. Import it by itself, as .xlsx or .ods with a sheet"
							+ " dataset and sheets named like the tables; or save each sheet as CSV UTF-8"
							+ " (comma or semicolon delimited) under the name of its table, as in "
							+ known.getOrDefault(stem(name), "led.csv") + ". In both cases take this file out of the"
							+ " folder.");
		}
		else if (!known.containsValue(name)) {
			List<String> near = Nearest.to(stem(name), known.keySet());
			refusals.add(name, "no file of a dataset is called so. "
					+ (near.isEmpty() ? "The tables are " + String.join(", ", TableLayout.all().keySet()) + "."
							: "Did you mean " + String.join(" or ", near.stream().map(known::get).toList()) + "?")
					+ " Rename it or take it out of the folder; only texts that end in .md, a LICENSE and a NOTICE may"
					+ " lie beside the tables.");
		}
		else if (!Files.isRegularFile(path)) {
			refusals.add(name, "this should be a file, but is a folder or something else.");
		}
		else {
			this.files.put(name, path);
		}
	}

	private static boolean isWorkbook(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return WORKBOOKS.stream().anyMatch(lower::endsWith);
	}

	/** Every name that a file may have, by what stands before the dot. */
	private static Map<String, String> byStem() {
		Map<String, String> names = new TreeMap<>(Map.of(stem(DESCRIPTION), DESCRIPTION));
		TableLayout.all().keySet().forEach((name) -> names.put(stem(name), name));
		return names;
	}

	private static String stem(String name) {
		int dot = name.indexOf('.');
		return ((dot >= 0) ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
	}

	/** Files for people, and what systems and spreadsheets leave behind. */
	static boolean accompanies(String name) {
		return name.startsWith(".") || name.startsWith("~$") || name.endsWith(".md") || name.equals("LICENSE")
				|| name.equals("NOTICE") || name.equalsIgnoreCase("Thumbs.db");
	}

	private void checkKind(Refusals refusals) {
		if (!this.files.containsKey(DESCRIPTION)) {
			refusals.add(this.folder.toString(), "the folder is not a dataset, since it holds no " + DESCRIPTION
					+ "; write one with title, publisher, licence, attribution and coding, or name the folder meant.");
		}
		else if (this.files.size() == 1) {
			refusals.add(this.folder.toString(), "the dataset holds no table; add at least one of "
					+ String.join(", ", TableLayout.all().keySet()) + ".");
		}
	}

	/** Reads all files through; collects those that are no UTF-8. */
	String hash(Refusals refusals) {
		MessageDigest digest = sha256();
		this.files.forEach((name, path) -> {
			try {
				digest.update((name + '\0' + Files.size(path) + '\0').getBytes(StandardCharsets.UTF_8));
				String wrong = this.data.contains(name) ? digest(path, digest) : Utf8.check(path, digest);
				if (wrong != null) {
					this.broken.add(name);
					refusals.add(name, wrong);
				}
			}
			catch (IOException ex) {
				this.broken.add(name);
				refusals.add(name, "it cannot be read (" + ex.getMessage() + ").");
			}
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Reads a file of any form through; there is nothing to say about it. */
	private static @Nullable String digest(Path path, MessageDigest digest) throws IOException {
		try (InputStream file = new DigestInputStream(Files.newInputStream(path), digest)) {
			file.transferTo(OutputStream.nullOutputStream());
			return null;
		}
	}

	/** Whether the file was found to be no UTF-8 text when it was read through. */
	boolean isBroken(String name) {
		return this.broken.contains(name);
	}

	/** The files by name. */
	SequencedMap<String, Path> byName() {
		return Collections.unmodifiableSequencedMap(this.files);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256.", ex);
		}
	}

}
