package org.fealty.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The comment at the top of a query file, by its parts.
 *
 * @param keys the lines {@code key: value}, by key
 * @param description what stands between them and the first {@code @}
 * @param tags the lines that begin with {@code @}, in order
 * @param lines how many lines it has
 */
record Header(Map<String, Line> keys, String description, List<Tag> tags, int lines) {

	List<Tag> tagged(String name) {
		return this.tags.stream().filter((tag) -> tag.name().equals(name)).toList();
	}

	/** What follows a key, and the line on which it stands. */
	record Line(String text, int number) {
	}

	/** What follows an {@code @name}, and the line on which it stands. */
	record Tag(String name, String text, int number) {
	}

}
