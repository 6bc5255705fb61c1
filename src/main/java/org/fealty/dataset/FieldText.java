package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with fields in braces, as in {@code reign:{leadid}}.
 *
 * @param parts the texts before, between and after the fields, one more than there are
 * fields
 * @param fields the names of the fields
 */
record FieldText(List<String> parts, List<String> fields) {

	private static final Pattern FIELD = Pattern.compile("\\{([^{}]+)}");

	FieldText {
		parts = List.copyOf(parts);
		fields = List.copyOf(fields);
	}

	/** Reads the text; braces that enclose nothing stand for themselves. */
	static FieldText of(String text) {
		List<String> parts = new ArrayList<>();
		List<String> fields = new ArrayList<>();
		Matcher field = FIELD.matcher(text);
		int from = 0;
		while (field.find()) {
			parts.add(text.substring(from, field.start()));
			fields.add(Row.clean(field.group(1)));
			from = field.end();
		}
		parts.add(text.substring(from));
		return new FieldText(parts, fields);
	}

	/** The fields, each once. */
	Set<String> names() {
		return new TreeSet<>(this.fields);
	}

	/**
	 * Every text that the values of the fields make; none where a field is blank.
	 * @param values the values of a field
	 */
	List<String> fill(Function<String, List<String>> values) {
		List<String> texts = List.of(this.parts.getFirst());
		for (int index = 0; index < this.fields.size(); index++) {
			String next = this.parts.get(index + 1);
			List<String> longer = new ArrayList<>();
			for (String text : texts) {
				for (String value : values.apply(this.fields.get(index))) {
					longer.add(text + value + next);
				}
			}
			texts = longer;
		}
		return texts.stream().map(Row::clean).filter((text) -> !text.isEmpty()).toList();
	}

}
