package org.fealty.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments that show what a named query is good for; its answer to them is tested.
 *
 * @param text the arguments as the header writes them; may be empty
 * @param arguments the texts given for each name, in the order written; a name that is
 * written twice has two
 * @param line the line of the file, counted from 1
 */
public record Example(String text, Map<String, List<String>> arguments, int line) {

	/** Keeps the arguments as they are now, in their order. */
	public Example {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		arguments.forEach((name, values) -> copy.put(name, List.copyOf(values)));
		arguments = Collections.unmodifiableMap(copy);
	}

}
