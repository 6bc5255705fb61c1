package org.fealty.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes a value as one text, for formats whose cells hold no lists. */
final class CellText {

	private CellText() {
	}

	/**
	 * The text of a value: of a day ISO 8601, of a list its elements with {@code |}
	 * between them, of a map {@code name=value} with {@code |} between; a backslash
	 * stands before each {@code |} or backslash that belongs to an element.
	 * @return the text; null for null, since an empty text is a value too
	 */
	static @Nullable String of(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case List<?> list -> list.stream().map(CellText::element).collect(Collectors.joining("|"));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + element(entry.getValue()))
				.collect(Collectors.joining("|"));
			default -> value.toString();
		};
	}

	private static String element(@Nullable Object element) {
		String text = of(element);
		return (text != null) ? text.replace("\\", "\\\\").replace("|", "\\|") : "";
	}

}
