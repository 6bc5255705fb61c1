package org.fealty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rooms as their package-info files declare them. */
final class Rooms {

	private static final Path SOURCES = Path.of("src", "main", "java", "org", "fealty");

	private static final Pattern JAVADOC = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{(.*?)}", Pattern.DOTALL);

	private Rooms() {
	}

	/** All rooms, by name. */
	static List<Room> all() {
		try (Stream<Path> folders = Files.list(SOURCES)) {
			return folders.filter(Files::isDirectory).sorted().map(Rooms::room).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every source file of the program. */
	static List<Path> sources() {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Room room(Path folder) {
		String text = text(folder.resolve("package-info.java"));
		String sentence = first(JAVADOC, text).replaceAll("\\s*\\*\\s+|\\s+", " ").strip();
		Set<String> uses = new TreeSet<>(List.of(first(ALLOWED, text).replaceAll("[\"\\s]", "").split(",")));
		uses.remove("");
		return new Room(folder.getFileName().toString(), sentence, uses);
	}

	private static String first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}

	/**
	 * One room.
	 *
	 * @param name the last part of its package's name
	 * @param sentence what its package-info says that it does
	 * @param uses names of the rooms that it may use
	 */
	record Room(String name, String sentence, Set<String> uses) {
	}

}
