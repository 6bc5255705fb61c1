package org.fealty.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the comment at the top of a query file apart: first keys, then after an empty
 * line the description, then what begins with {@code @}.
 */
final class HeaderReader {

	private static final List<String> KEYS = List.of("name", "title", "shape", "view", "panel");

	private static final List<String> TAGS = List.of("@param", "@column", "@example");

	private static final Pattern KEY = Pattern.compile("([A-Za-z@-]+)\\s*:(?!:)\\s*(.*)");

	private static final Pattern TAG = Pattern.compile("(@\\S*)\\s*(.*)");

	private static final String CONTINUATION = "   ";

	private final List<String> lines;

	private final Problems problems;

	private final Map<String, Header.Line> keys = new LinkedHashMap<>();

	private final List<String> description = new ArrayList<>();

	private final List<Header.Tag> tags = new ArrayList<>();

	HeaderReader(List<String> lines, Problems problems) {
		this.lines = lines;
		this.problems = problems;
	}

	Header read() {
		int next = readKeys();
		next = readDescription(next);
		for (int index = next; index < this.lines.size(); index++) {
			readTag(this.lines.get(index), index + 1);
		}
		return new Header(this.keys, String.join("\n", this.description).strip(), this.tags, this.lines.size());
	}

	private int readKeys() {
		int index = 0;
		while (index < this.lines.size() && !this.lines.get(index).isBlank()) {
			Matcher key = KEY.matcher(this.lines.get(index));
			if (!key.matches()) {
				return index;
			}
			index++;
			accept(key.group(1), key.group(2), index);
		}
		return index;
	}

	private void accept(String key, String value, int line) {
		if (!KEYS.contains(key)) {
			this.problems.add(line, Problems.quoted(key + ":"), "one of name:, title:, shape:, view: or panel:",
					NearestNames.of(key, KEYS, 1)
						.stream()
						.findFirst()
						.map((near) -> "Write " + near + ":.")
						.orElse("Remove the line, or leave an empty // line before the description."));
		}
		else if (this.keys.putIfAbsent(key, new Header.Line(value, line)) != null) {
			this.problems.add(line, "a second " + key + ":", "only one", "Remove one of the two.");
		}
	}

	private int readDescription(int from) {
		int index = from;
		while (index < this.lines.size() && !this.lines.get(index).startsWith("@")) {
			this.description.add(this.lines.get(index));
			index++;
		}
		return index;
	}

	private void readTag(String line, int number) {
		Matcher tag = TAG.matcher(line);
		if (tag.matches() && TAGS.contains(tag.group(1))) {
			this.tags.add(new Header.Tag(tag.group(1), tag.group(2), number));
		}
		else if (line.startsWith(CONTINUATION) && !this.tags.isEmpty()) {
			Header.Tag above = this.tags.removeLast();
			this.tags.add(new Header.Tag(above.name(), above.text() + "  " + line.strip(), above.number()));
		}
		else if (!line.isBlank()) {
			this.problems.add(number, Problems.quoted(line), "a line that begins with @param, @column or @example",
					NearestNames.of(line.split("\\s", 2)[0], TAGS, 1)
						.stream()
						.findFirst()
						.map((near) -> "Write " + near + ".")
						.orElse("Move the text up into the description, or indent it to continue the line above."));
		}
	}

}
