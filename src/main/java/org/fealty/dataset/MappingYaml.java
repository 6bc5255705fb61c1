package org.fealty.dataset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.identity.Sameness;
import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.fealty.statement.StatementProperty;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads what stands under {@code mapping} in {@code dataset.yaml}, and checks it whole.
 */
final class MappingYaml {

	private static final List<String> OF_FILE = List.of("file", "sheet", "encoding", "each", "keep", "drop", "rows");

	private static final List<String> SPELLS = List.of("join");

	private final YamlKeys yaml;

	private MappingYaml(Refusals refusals) {
		this.yaml = new YamlKeys(refusals);
	}

	/** Reads the files that it names; of no account where something was collected. */
	static List<MappedFile> read(Node mapping, Refusals refusals) {
		MappingYaml read = new MappingYaml(refusals);
		return YamlKeys.items(mapping).stream().map(read::file).toList();
	}

	private MappedFile file(Node node) {
		Map<String, Node> keys = this.yaml.keys(node, OF_FILE, "a file of mapping");
		String name = text(keys, "file");
		if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.equals("..")) {
			this.yaml.refuse(node, "a file of mapping must be named under file, as it lies beside dataset.yaml and"
					+ " without a folder.");
		}
		Node rows = keys.get("rows");
		List<RowRule> rules = new ArrayList<>();
		if (rows == null) {
			this.yaml.refuse(node, "the file " + Quotation.of(name) + " has no rows; say which tables its records fill,"
					+ " as in \"rows: [{table: led, …}]\".");
		}
		else {
			YamlKeys.items(rows).forEach((row) -> rule(row, rules));
		}
		String each = text(keys, "each");
		return new MappedFile(node, name, text(keys, "sheet"), encodings(keys.get("encoding")),
				each.isEmpty() ? List.of() : List.of(each.split("/", -1)), filter(keys), rules);
	}

	private String text(Map<String, Node> keys, String key) {
		Node node = keys.get(key);
		return (node != null) ? this.yaml.text(node, key) : "";
	}

	private List<Charset> encodings(@Nullable Node node) {
		return (node == null) ? List.of(StandardCharsets.UTF_8)
				: YamlKeys.items(node).stream().map(this::encoding).toList();
	}

	private Charset encoding(Node node) {
		String name = this.yaml.text(node, "encoding");
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			this.yaml.refuse(node, Quotation.of(name)
					+ " is no encoding that Java knows; write UTF-8, windows-1252, ISO-8859-1 or another.");
			return StandardCharsets.UTF_8;
		}
	}

	private RecordFilter filter(Map<String, Node> keys) {
		return new RecordFilter(accepted(keys.get("keep"), "keep"), accepted(keys.get("drop"), "drop"));
	}

	private Map<String, List<String>> accepted(@Nullable Node node, String key) {
		Map<String, List<String>> accepted = new LinkedHashMap<>();
		if (node != null) {
			this.yaml.keys(node, List.of(), key)
				.forEach((field, texts) -> accepted.put(field, this.yaml.texts(texts, key + " of " + field)));
		}
		return accepted;
	}

	private void rule(Node node, List<RowRule> rules) {
		Map<String, Node> keys = this.yaml.keys(node, List.of(), "a row of mapping");
		String table = text(keys, "table");
		List<String> tables = TableLayout.all().values().stream().map(TableLayout::name).toList();
		TableLayout layout = TableLayout.all().get(table + ".csv");
		if (layout == null) {
			this.yaml.refuse(node, "no table is called " + Quotation.of(table) + "." + Nearest.question(table, tables)
					+ " Write under table one of " + String.join(", ", tables) + ".");
			return;
		}
		Map<String, CellRule> cells = new LinkedHashMap<>();
		CellRuleYaml rule = new CellRuleYaml(this.yaml);
		keys.forEach((column, value) -> {
			if (layout.columns().contains(column)) {
				cells.put(column, rule.read(value, column));
			}
			else if (!List.of("table", "keep", "drop", "spells").contains(column)) {
				this.yaml.refuse(value,
						"the table " + table + " has no column " + Quotation.of(column) + "."
								+ Nearest.question(column, layout.columns()) + " Its columns are " + layout.accepted()
								+ "; beside them stand keep, drop and spells.");
			}
		});
		checkColumns(node, layout, cells);
		rules.add(new RowRule(layout, filter(keys), cells, joins(keys.get("spells"), layout)));
	}

	private boolean joins(@Nullable Node node, TableLayout layout) {
		String word = (node != null) ? this.yaml.text(node, "spells") : "";
		if (node != null && !SPELLS.contains(word)) {
			this.yaml.refuse(node,
					"spells is " + Quotation.of(word) + ", but can only be join: rows of the same two that"
							+ " follow each other at once are one spell, and several spells are named by their years.");
		}
		if (node != null && !layout.columns().containsAll(List.of("subject", "spell"))) {
			this.yaml.refuse(node, "the table " + layout.name() + " has no spells; take the key out.");
		}
		return word.equals("join");
	}

	private void checkColumns(Node node, TableLayout layout, Map<String, CellRule> cells) {
		for (String column : layout.required()) {
			if (!cells.containsKey(column)) {
				this.yaml.refuse(node,
						"a row of the table " + layout.name() + " lacks the column " + column
								+ "; say what stands in it"
								+ (column.equals("published") || column.equals("kind") || column.equals("declared")
										? ", or '' for nothing." : "."));
			}
		}
		cells.forEach((column, rule) -> {
			List<String> words = closed(layout, column);
			if (!words.isEmpty()) {
				constants(rule).filter((word) -> !words.contains(word) && !word.isEmpty())
					.forEach((word) -> this.yaml.refuse(node, column + " would hold " + Quotation.of(word) + "."
							+ Nearest.question(word, words) + " It takes " + String.join(", ", words) + "."));
			}
		});
	}

	/** Every text without a field that a rule may put into its cell. */
	private static Stream<String> constants(CellRule rule) {
		Stream<String> texts = rule.texts()
			.stream()
			.filter((text) -> text.fields().isEmpty())
			.map((text) -> text.parts().getFirst());
		boolean alone = rule.texts().stream().allMatch((text) -> String.join("", text.parts()).isEmpty());
		Stream<String> meanings = alone ? rule.words().values().stream() : Stream.of();
		return Stream.of(texts, meanings, Stream.of(rule.blank())).flatMap((all) -> all);
	}

	/** The words that a column takes; none where it takes any. */
	private static List<String> closed(TableLayout layout, String column) {
		return switch (column) {
			case "predicate" ->
				Stream.concat(MixedRows.words().stream(), Arrays.stream(Predicate.values()).map(Predicate::name))
					.toList();
			case "judgement" -> Arrays.stream(Sameness.values()).map(Sameness::word).toList();
			case "what" -> Arrays.stream(AttributeType.values()).map(AttributeType::word).toList();
			case "label" -> layout.file().equals(TableLayout.EVENTS) ? List.of("Attack", "Operation") : List.of();
			case "declared", "placeholder" -> List.of("true", "false");
			default -> Arrays.stream(StatementProperty.values())
				.filter((property) -> property.column().equals(column))
				.flatMap((property) -> property.words().stream())
				.toList();
		};
	}

}
