package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a dataset that others published: one file, plain or packed with gzip, what
 * a zip holds, or what a folder holds. Files packed twice are not unpacked again.
 */
public final class InputFiles {

	/** The ending of the file that tells what a published file does not say of itself. */
	static final String EDITION = ".edition.yaml";

	/** How many files a zip or a folder may hold. */
	static final int MOST_FILES = 10_000;

	/** What a zip says of a file without a day. */
	private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

	private static final Pattern ENDINGS = Pattern.compile(
			"(\\.(gz|zip|csv|tsv|txt|xml|json|jsonl|ndjson|ijson|ftm|entities|statements))+$",
			Pattern.CASE_INSENSITIVE);

	private final Path path;

	private final List<InputFile> files;

	private InputFiles(Path path, List<InputFile> files) {
		this.path = path;
		this.files = List.copyOf(files);
	}

	/**
	 * Looks what lies there; empty where nothing can be read, or where a folder is one of
	 * coded tables or holds folders.
	 */
	public static Optional<InputFiles> at(Path path) {
		try {
			List<InputFile> files = Files.isDirectory(path) ? folder(path)
					: Files.isRegularFile(path) ? file(path) : List.of();
			return files.isEmpty() ? Optional.empty() : Optional.of(new InputFiles(path, files));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static List<InputFile> folder(Path folder) throws IOException {
		List<InputFile> files = new ArrayList<>();
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.sorted().limit(MOST_FILES + 1).toList()) {
				String name = name(entry);
				if (Files.isDirectory(entry) || name.equals(FolderFiles.DESCRIPTION)) {
					return List.of();
				}
				if (!isBesideData(name)) {
					files.addAll(file(entry));
				}
			}
		}
		return (files.size() <= MOST_FILES) ? files : List.of();
	}

	private static List<InputFile> file(Path path) throws IOException {
		String name = name(path);
		LocalDate day = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
		byte[] start = start(path);
		if (start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
			long packed = Files.size(path);
			return List.of(new InputFile(name.replaceFirst("(?i)\\.gz$", ""), day, () -> gzip(path, packed)));
		}
		if (name.toLowerCase(Locale.ROOT).endsWith(".zip") && start.length == 2 && start[0] == 'P' && start[1] == 'K') {
			return zip(path, day);
		}
		return List.of(new InputFile(name, day, () -> Files.newInputStream(path)));
	}

	private static InputStream gzip(Path path, long packed) throws IOException {
		InputStream file = Files.newInputStream(path);
		try {
			return new BoundedStream(new GZIPInputStream(file), packed, file);
		}
		catch (IOException ex) {
			file.close();
			throw ex;
		}
	}

	private static byte[] start(Path path) throws IOException {
		try (InputStream stream = Files.newInputStream(path)) {
			return stream.readNBytes(2);
		}
	}

	private static List<InputFile> zip(Path path, LocalDate day) throws IOException {
		List<InputFile> files = new ArrayList<>();
		try (ZipFile zip = new ZipFile(path.toFile())) {
			for (ZipEntry entry : zip.stream().limit(MOST_FILES + 1).toList()) {
				String name = name(Path.of("/" + entry.getName().replace('\\', '/')));
				if (!entry.isDirectory() && !isBesideData(name)) {
					String inside = entry.getName();
					files.add(new InputFile(name, day(entry, day), () -> open(path, inside)));
				}
			}
		}
		return (files.size() <= MOST_FILES) ? files : List.of();
	}

	private static LocalDate day(ZipEntry entry, LocalDate fallback) {
		LocalDateTime changed = entry.getTimeLocal();
		return (changed != null && changed.toLocalDate().isAfter(NO_DAY)) ? changed.toLocalDate() : fallback;
	}

	private static InputStream open(Path path, String inside) throws IOException {
		ZipFile zip = new ZipFile(path.toFile());
		try {
			ZipEntry entry = zip.getEntry(inside);
			if (entry == null) {
				throw new IOException("the zip changed while it was read");
			}
			return new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize(), zip);
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	/** Whether a file of this name is meant for people, or for the system. */
	public static boolean isBesideData(String name) {
		return FolderFiles.accompanies(name) || name.endsWith(EDITION) || name.equals("README.txt");
	}

	private static String name(Path path) {
		Path name = path.toAbsolutePath().normalize().getFileName();
		return (name != null) ? name.toString() : path.toString();
	}

	/** All of them, in the order of their names; of a zip, in its order. */
	public List<InputFile> all() {
		return this.files;
	}

	/** The only one; empty where there are several. */
	public Optional<InputFile> single() {
		return (this.files.size() == 1) ? Optional.of(this.files.getFirst()) : Optional.empty();
	}

	/** The day on which the last of them was changed. */
	public LocalDate day() {
		return this.files.stream().map(InputFile::day).max(LocalDate::compareTo).orElseThrow();
	}

	/** What the dataset is called: the name of the folder or file without its endings. */
	String id() {
		String name = name(this.path);
		return Files.isDirectory(this.path) ? name : ENDINGS.matcher(name).replaceFirst("");
	}

	/** Where the edition of these files may be told. */
	Path editionFile() {
		return this.path.resolveSibling(name(this.path) + EDITION);
	}

	/** Feeds names and content to the digest, and collects which are no UTF-8. */
	void digest(MessageDigest digest, Refusals refusals) {
		for (InputFile file : this.files) {
			digest.update((file.name() + '\0').getBytes(StandardCharsets.UTF_8));
			try (InputStream stream = file.raw()) {
				String wrong = Utf8.check(stream, digest, "The publisher's files are UTF-8: take the file again from"
						+ " the publisher, or convert it once, as in \"iconv -f windows-1252 -t utf-8\".");
				if (wrong != null) {
					refusals.add(file.name(), wrong);
				}
			}
			catch (IOException ex) {
				refusals.add(file.name(), "it cannot be read (" + ex.getMessage() + ").");
			}
		}
	}

}
