package org.fealty.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All parts below {@code cypher/parts/}, and query files as they are with them. */
public final class CypherParts {

	private static final Pattern MARKED = Pattern.compile("// part: .*?// end part", Pattern.DOTALL);

	private final Map<String, CypherPart> parts;

	private CypherParts(Map<String, CypherPart> parts) {
		this.parts = parts;
	}

	/**
	 * Reads the parts in a folder.
	 * @param folder the folder; every file in it is a part
	 */
	public static CypherParts in(Path folder) {
		Map<String, CypherPart> parts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			files.forEach((file) -> {
				String name = file.getFileName().toString().replace(".cypher", "");
				parts.put(name, CypherPart.read(name, lines(file)));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new CypherParts(parts);
	}

	/** The names of the parts. */
	public Set<String> names() {
		return this.parts.keySet();
	}

	/** The parts that a query file uses. */
	public Set<String> usedIn(String text) {
		Set<String> used = new TreeSet<>();
		text.lines().map(PartMarker::of).forEach((marker) -> marker.ifPresent((found) -> used.add(found.part())));
		return used;
	}

	/**
	 * A query file as it is when all its parts and the header lines that they need are
	 * those below {@code cypher/parts/}.
	 * @param text the file as it stands
	 * @throws IllegalArgumentException if a marker names no part or nothing ends one
	 */
	public String written(String text) {
		List<String> lines = new ArrayList<>();
		Map<String, HeaderColumn> columns = new LinkedHashMap<>();
		List<String> old = text.lines().toList();
		for (int at = 0; at < old.size(); at++) {
			String line = old.get(at);
			lines.add(line);
			PartMarker marker = PartMarker.of(line).orElse(null);
			if (marker != null) {
				lines.addAll(expanded(marker));
				lines.add(marker.end());
				part(marker).columns().forEach((column) -> columns.put(column.name(), column));
				at = endOf(old, at);
			}
		}
		return String.join("\n", columns.isEmpty() ? lines : QueryHeader.with(lines, columns)) + "\n";
	}

	/**
	 * What stands in a query file as in a part, whatever the words for its variables, and
	 * not between the markers of a part.
	 */
	public List<String> unmarkedIn(String text) {
		String unmarked = MARKED.matcher(text).replaceAll("");
		return this.parts.values()
			.stream()
			.flatMap((part) -> part.pattern().matcher(unmarked).results())
			.map(MatchResult::group)
			.toList();
	}

	private List<String> expanded(PartMarker marker) {
		return part(marker).with(marker.words()).stream().flatMap((line) -> {
			PartMarker inner = PartMarker.of(line).orElse(null);
			return (inner != null) ? expanded(inner).stream() : Stream.of(line);
		}).map((line) -> marker.indentation() + line).toList();
	}

	private CypherPart part(PartMarker marker) {
		CypherPart part = this.parts.get(marker.part());
		if (part == null) {
			throw new IllegalArgumentException(
					"\"// part: " + marker.part() + "\" names none of the parts " + this.parts.keySet() + ".");
		}
		if (!part.variables().containsAll(marker.words().keySet())) {
			throw new IllegalArgumentException("\"// part: " + marker.part() + "\" says what stands for "
					+ marker.words().keySet() + ", but its variables are " + part.variables() + ".");
		}
		return part;
	}

	private static int endOf(List<String> lines, int begin) {
		for (int at = begin + 1; at < lines.size(); at++) {
			String line = lines.get(at).strip();
			if (line.equals("// end part")) {
				return at;
			}
			if (line.startsWith("// part:")) {
				break;
			}
		}
		throw new IllegalArgumentException(
				"No line \"// end part\" below \"" + lines.get(begin).strip() + "\"; write one where the part ends.");
	}

	/** The lines of a file. */
	static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
