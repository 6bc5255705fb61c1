package org.fealty.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * The objects of a JSON or YAML file, or the items of lists that they hold. A field is a
 * path, as in {@code name/first}; {@code ../} leads to what holds the list, a leading
 * {@code /} to the object itself.
 *
 * @param tree gives the objects
 * @param name what the file is called
 * @param each the names of the lists, from outside in; none where the objects count
 */
record TreeRecords(Tree tree, String name, List<String> each) implements RecordFile {

	private static final Pattern SLASH = Pattern.compile("/");

	private static final String UP = "../";

	TreeRecords {
		each = List.copyOf(each);
	}

	@Override
	public Set<String> fields() throws IOException {
		Set<String> fields = new LinkedHashSet<>();
		forEach((record) -> {
			if (record instanceof TreeRecord leaf) {
				leaf.collect(fields);
			}
		});
		return fields;
	}

	@Override
	public boolean isTable() {
		return false;
	}

	@Override
	public void forEach(Consumer<InputRecord> action) throws IOException {
		this.tree.forEach((node, line) -> descend(List.of(node), line, "", action));
	}

	private void descend(List<JsonNode> nodes, long line, String part, Consumer<InputRecord> action) {
		if (nodes.size() > this.each.size()) {
			action
				.accept(new TreeRecord(new Place(this.name + (part.isEmpty() ? "" : " (" + part + ")"), line), nodes));
			return;
		}
		String list = this.each.get(nodes.size() - 1);
		JsonNode held = at(nodes.getLast(), list);
		int number = 0;
		for (JsonNode item : held) {
			number++;
			List<JsonNode> deeper = new ArrayList<>(nodes);
			deeper.add(item);
			descend(deeper, line, (part.isEmpty() ? "" : part + ", ") + "item " + number + " of " + list, action);
		}
	}

	private static JsonNode at(JsonNode node, String path) {
		JsonNode found = node;
		for (String name : SLASH.split(path, -1)) {
			found = found.path(name);
		}
		return found;
	}

	/** Gives objects one after the other. */
	interface Tree {

		void forEach(JsonFile.Action action) throws IOException;

	}

	/**
	 * One object or item.
	 *
	 * @param nodes the object that it lies in, outside first, then itself
	 */
	private record TreeRecord(Place place, List<JsonNode> nodes) implements InputRecord {

		@Override
		public List<String> values(String field) {
			JsonNode node = find(field);
			List<String> values = new ArrayList<>();
			if (node.isArray()) {
				node.forEach((item) -> add(item, values));
			}
			else {
				add(node, values);
			}
			return values;
		}

		private static void add(JsonNode node, List<String> values) {
			String text = node.isValueNode() && !node.isNull() ? Row.clean(node.asString()) : "";
			if (!text.isEmpty()) {
				values.add(text);
			}
		}

		@Override
		public boolean isBlank(String field) {
			JsonNode node = find(field);
			return node.isContainer() ? node.isEmpty() : values(field).isEmpty();
		}

		private JsonNode find(String field) {
			if (field.startsWith("/")) {
				return at(this.nodes.getFirst(), field.substring(1));
			}
			int up = 0;
			String path = field;
			while (path.startsWith(UP) && up < this.nodes.size() - 1) {
				path = path.substring(UP.length());
				up++;
			}
			return at(this.nodes.get(this.nodes.size() - 1 - up), path);
		}

		/** Adds every field by which something can be found here. */
		void collect(Set<String> fields) {
			collect("/", this.nodes.getFirst(), fields);
			for (int up = 0; up < this.nodes.size(); up++) {
				collect(UP.repeat(up), this.nodes.get(this.nodes.size() - 1 - up), fields);
			}
		}

		private static void collect(String before, JsonNode node, Set<String> fields) {
			node.properties().forEach((property) -> {
				String path = before + property.getKey();
				fields.add(path);
				if (property.getValue().isObject()) {
					collect(path + "/", property.getValue(), fields);
				}
			});
		}

	}

}
