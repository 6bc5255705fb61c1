package org.fealty.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads {@code dataset.yaml}. Only its nodes are looked at; no object is ever made from
 * them.
 */
final class DatasetYaml {

	static final List<String> TEXTS = List.of("title", "publisher", "licence", "attribution", "coding");

	static final String AFTER = "after";

	/** The key under which a mapping stands, which this class passes over. */
	static final String MAPPING = "mapping";

	private static final int LONGEST = 65_536;

	private final Refusals refusals;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private DatasetYaml(Refusals refusals) {
		this.refusals = refusals;
	}

	/** Reads the file; of no account where something was collected. */
	static DatasetDescription read(Path path, String id, String hash, Refusals refusals) {
		DatasetYaml yaml = new DatasetYaml(refusals);
		boolean keys = yaml.compose(path);
		List<String> texts = TEXTS.stream().map((key) -> keys ? yaml.text(key) : "").toList();
		return new DatasetDescription(id, texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4),
				yaml.after(), hash);
	}

	/**
	 * What stands under {@code mapping}; empty where nothing does or the file is no YAML.
	 */
	static Optional<Node> mapping(Path path) {
		DatasetYaml yaml = new DatasetYaml(new Refusals(""));
		return yaml.compose(path) ? Optional.ofNullable(yaml.nodes.get(MAPPING)) : Optional.empty();
	}

	/** Whether the file has keys. */
	private boolean compose(Path path) {
		try {
			if (Files.size(path) > LONGEST) {
				refuse("it is larger than " + LONGEST + " bytes; it only describes.");
				return false;
			}
			Node root = new Yaml(new SafeConstructor(new LoaderOptions()))
				.compose(new StringReader(Row.clean(Files.readString(path))));
			if (root instanceof MappingNode mapping) {
				mapping.getValue().forEach(this::take);
				return true;
			}
			refuse("it must hold one key and its value on each line, as in \"title: …\"; its keys are " + accepted()
					+ ".");
		}
		catch (YAMLException ex) {
			refuse("it cannot be read as YAML: " + LibraryMessage.of(ex)
					+ " Write plain text without characters that cannot be seen, one key and its value on a line.");
		}
		catch (IOException ex) {
			refuse("it cannot be read (" + ex.getMessage() + ").");
		}
		return false;
	}

	private void refuse(String sentence) {
		this.refusals.add(FolderFiles.DESCRIPTION, sentence);
	}

	private void take(NodeTuple tuple) {
		String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
		if (!TEXTS.contains(key) && !key.equals(AFTER) && !key.equals(MAPPING)) {
			this.refusals.add(place(tuple.getKeyNode()),
					"the key " + Quotation.of(key) + " is not known."
							+ Nearest.question(key, Stream.concat(TEXTS.stream(), Stream.of(AFTER, MAPPING)).toList())
							+ " The keys are " + accepted() + ".");
		}
		if (this.nodes.put(key, tuple.getValueNode()) != null) {
			this.refusals.add(place(tuple.getKeyNode()), "the key " + key + " stands there twice; keep one of them.");
		}
	}

	private String text(String key) {
		Node node = this.nodes.get(key);
		if (node == null) {
			this.refusals.add(FolderFiles.DESCRIPTION, "the key " + key + " is missing; write \"" + key + ": …\".");
			return "";
		}
		return text(key, node);
	}

	private String text(String key, Node node) {
		String text = scalar(node);
		if (text == null || Row.clean(text).isEmpty()) {
			this.refusals.add(place(node), "the value of " + key + " is " + found(node)
					+ ", but must be a text; put it into quotation marks.");
			return "";
		}
		return Row.clean(text);
	}

	private List<String> after() {
		Node node = this.nodes.get(AFTER);
		if (node == null) {
			return List.of();
		}
		if (!(node instanceof SequenceNode sequence)) {
			this.refusals.add(place(node), "the value of after is " + found(node)
					+ ", but must be a list of dataset names, as in \"after: [gazetteer]\".");
			return List.of();
		}
		List<String> names = new ArrayList<>();
		sequence.getValue().forEach((item) -> names.add(text(AFTER, item)));
		return names;
	}

	private static @Nullable String scalar(Node node) {
		return (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) ? scalar.getValue() : null;
	}

	private static String found(Node node) {
		return switch (node) {
			case ScalarNode scalar when scalar.getValue().isBlank() -> "blank";
			case ScalarNode scalar when scalar.getTag().equals(Tag.STR) ->
				"the text " + Quotation.of(scalar.getValue());
			case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) -> "true or false (" + scalar.getValue() + ")";
			case ScalarNode scalar when scalar.getTag().equals(Tag.TIMESTAMP) -> "the date " + scalar.getValue();
			case ScalarNode scalar -> "the number or special word " + Quotation.of(scalar.getValue());
			case SequenceNode sequence -> "a list";
			default -> "a set of keys";
		};
	}

	private static String accepted() {
		return String.join(", ", TEXTS) + " and, where other datasets must be loaded before, " + AFTER
				+ ", and where tables of another form are read, " + MAPPING;
	}

	private static String place(Node node) {
		return FolderFiles.DESCRIPTION + " line " + (node.getStartMark().getLine() + 1);
	}

}
