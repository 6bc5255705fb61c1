package org.fealty.dataset;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads how one cell is made. */
final class CellRuleYaml {

	private static final List<String> KEYS = List.of("text", "date", "form", "words", "otherwise", "split", "as",
			"blank", "precision");

	private static final int YEAR_MONTH_DAY = 3;

	private final YamlKeys yaml;

	CellRuleYaml(YamlKeys yaml) {
		this.yaml = yaml;
	}

	/** Reads a text, a list of texts, or keys. */
	CellRule read(Node node, String column) {
		if (!(node instanceof MappingNode)) {
			return new CellRule(fields(node, column), List.of(), null, Map.of(), null, null, false, "", null);
		}
		Map<String, Node> keys = this.yaml.keys(node, KEYS, column);
		Node text = keys.get("text");
		Node date = keys.get("date");
		if ((text == null) == (date == null)) {
			this.yaml.refuse(node, column + " must have either text, as in \"text: '{name}'\", or date, as in"
					+ " \"date: ['{year}', '{month}', '{day}']\".");
		}
		List<FieldText> parts = (date != null) ? fields(date, column) : List.of();
		if (parts.size() > YEAR_MONTH_DAY) {
			this.yaml.refuse((date != null) ? date : node, "the date of " + column + " has " + parts.size()
					+ " parts; it takes year, month and day, in this order.");
		}
		Node precision = keys.get("precision");
		return new CellRule((text != null) ? fields(text, column) : List.of(), parts, form(keys.get("form"), column),
				words(keys.get("words"), column), text(keys, "otherwise", column), split(keys, column),
				isId(keys.get("as"), column), String.valueOf(orEmpty(text(keys, "blank", column))),
				(precision != null) ? precision(precision, column) : null);
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private List<FieldText> fields(Node node, String column) {
		return this.yaml.texts(node, column).stream().map(FieldText::of).toList();
	}

	private @Nullable String text(Map<String, Node> keys, String key, String column) {
		Node node = keys.get(key);
		return (node != null) ? this.yaml.text(node, key + " of " + column) : null;
	}

	private @Nullable String split(Map<String, Node> keys, String column) {
		String separator = text(keys, "split", column);
		Node node = keys.get("split");
		if (node != null && separator != null && separator.isEmpty()) {
			this.yaml.refuse(node,
					"split of " + column + " is blank; write what stands between two values, as in ';'.");
			return null;
		}
		return separator;
	}

	private @Nullable DateTimeFormatter form(@Nullable Node node, String column) {
		if (node == null) {
			return null;
		}
		String pattern = this.yaml.text(node, "form of " + column);
		try {
			return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
				.withResolverStyle(ResolverStyle.STRICT);
		}
		catch (IllegalArgumentException ex) {
			this.yaml.refuse(node, Quotation.of(pattern) + " is no form of a date; write it with d, M and yyyy, as in"
					+ " d.M.yyyy for 4.12.2016 or dd MMM yyyy for 04 Dec 2016.");
			return null;
		}
	}

	private Map<String, String> words(@Nullable Node node, String column) {
		Map<String, String> words = new LinkedHashMap<>();
		if (node != null) {
			this.yaml.keys(node, List.of(), "words of " + column)
				.forEach((word, meaning) -> words.put(word, this.yaml.text(meaning, "the meaning of a word")));
		}
		return words;
	}

	private boolean isId(@Nullable Node node, String column) {
		String kind = (node != null) ? this.yaml.text(node, "as of " + column) : "";
		if (node != null && !kind.equals("id")) {
			this.yaml.refuse(node, "as of " + column + " is " + Quotation.of(kind) + ", but can only be id.");
		}
		return kind.equals("id");
	}

	private CellRule precision(Node node, String column) {
		CellRule rule = read(node, "precision of " + column);
		for (String word : rule.words().values()) {
			if (!CellRule.PRECISIONS.containsKey(word.replaceAll("[~?]$", ""))) {
				this.yaml.refuse(node, "the precision of " + column + " leads to " + Quotation.of(word)
						+ ", but must lead to day, month or year, perhaps with ~ or ? behind it.");
			}
		}
		return rule;
	}

}
