package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.Collections;
import java.util.IdentityHashMap;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the objects of a YAML list one after the other. Only its nodes are looked at, and
 * every value is the text that stands there; no object is made that the file asks for.
 */
final class YamlFile {

	private static final int LARGEST = 16 << 20;

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private YamlFile() {
	}

	/**
	 * Gives every item of the list at the top, or the one object there.
	 * @throws IOException if the file cannot be read
	 * @throws DatasetRefused if it is no YAML, larger than 16 MiB, or uses aliases
	 */
	static void forEach(InputFile file, JsonFile.Refusal refusal, JsonFile.Action action) throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LARGEST);
		try (InputStream stream = file.open();
				InputStreamReader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			Node root = new Yaml(new SafeConstructor(options)).compose(text);
			YamlFile yaml = new YamlFile();
			if (root instanceof SequenceNode list) {
				list.getValue().forEach((item) -> action.take(yaml.tree(item), item.getStartMark().getLine() + 1L));
			}
			else if (root != null) {
				action.take(yaml.tree(root), 1);
			}
		}
		catch (YAMLException ex) {
			throw refusal.of(file, "it cannot be read as YAML: " + LibraryMessage.of(ex));
		}
	}

	private JsonNode tree(Node node) {
		if (!this.seen.add(node)) {
			throw new YAMLException("a part of it stands for another (an alias, *name), which is not read");
		}
		return switch (node) {
			case MappingNode mapping -> object(mapping);
			case SequenceNode list -> array(list);
			case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> NODES.nullNode();
			case ScalarNode scalar -> NODES.stringNode(scalar.getValue());
			default -> NODES.nullNode();
		};
	}

	private JsonNode object(MappingNode mapping) {
		ObjectNode object = NODES.objectNode();
		for (NodeTuple tuple : mapping.getValue()) {
			if (tuple.getKeyNode() instanceof ScalarNode key) {
				object.set(key.getValue(), tree(tuple.getValueNode()));
			}
		}
		return object;
	}

	private JsonNode array(SequenceNode list) {
		ArrayNode array = NODES.arrayNode();
		list.getValue().forEach((item) -> array.add(tree(item)));
		return array;
	}

}
