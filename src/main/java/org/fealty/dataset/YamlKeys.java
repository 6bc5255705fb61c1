package org.fealty.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads keys and values of {@code dataset.yaml}, and collects what is wrong with them.
 */
final class YamlKeys {

	private final Refusals refusals;

	YamlKeys(Refusals refusals) {
		this.refusals = refusals;
	}

	/** Collects what is wrong at a place. */
	void refuse(Node node, String sentence) {
		this.refusals.add(FolderFiles.DESCRIPTION + " line " + (node.getStartMark().getLine() + 1), sentence);
	}

	/**
	 * The values by their keys.
	 * @param accepted the keys that can be; none where any can
	 * @param what what has these keys, for sentences
	 */
	Map<String, Node> keys(Node node, List<String> accepted, String what) {
		Map<String, Node> keys = new LinkedHashMap<>();
		if (!(node instanceof MappingNode mapping)) {
			refuse(node, what + " must have keys with values"
					+ (accepted.isEmpty() ? "." : ": " + String.join(", ", accepted) + "."));
			return keys;
		}
		for (NodeTuple tuple : mapping.getValue()) {
			String key = text(tuple.getKeyNode(), "a key of " + what);
			if (!accepted.isEmpty() && !accepted.contains(key)) {
				refuse(tuple.getKeyNode(), what + " has no key " + Quotation.of(key) + "."
						+ Nearest.question(key, accepted) + " Its keys are " + String.join(", ", accepted) + ".");
			}
			else if (keys.put(key, tuple.getValueNode()) != null) {
				refuse(tuple.getKeyNode(), "the key " + Quotation.of(key) + " stands there twice; keep one of them.");
			}
		}
		return keys;
	}

	/** The text; numbers and dates are taken as they stand. */
	String text(Node node, String what) {
		if (node instanceof ScalarNode scalar) {
			return Row.clean(scalar.getValue());
		}
		refuse(node, what + " must be one text.");
		return "";
	}

	/** The items of a list, or the one thing that stands there instead. */
	static List<Node> items(Node node) {
		return (node instanceof SequenceNode list) ? List.copyOf(list.getValue()) : List.of(node);
	}

	/** The texts of a list, or the one text that stands there instead. */
	List<String> texts(Node node, String what) {
		List<String> texts = new ArrayList<>();
		items(node).forEach((item) -> texts.add(text(item, what)));
		return texts;
	}

}
