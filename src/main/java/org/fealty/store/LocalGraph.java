package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/**
 * The graph of the database in this process, within one transaction. Nodes are found by
 * index; one that was found by its key is remembered.
 */
final class LocalGraph {

	private final Transaction transaction;

	private final Map<Key, Node> found = new HashMap<>();

	LocalGraph(Transaction transaction) {
		this.transaction = transaction;
	}

	/** Forgets what was found, since it may be gone or bear another key. */
	void forget() {
		this.found.clear();
	}

	/** The entity of the id; null where there is none. */
	@Nullable Node entity(String id) {
		return node(Vocabulary.ENTITY, "id", id);
	}

	/** The one node with the label and the value, which has a constraint; or null. */
	@Nullable Node node(String label, String property, String value) {
		Key key = new Key(label, value);
		Node known = this.found.get(key);
		if (known != null) {
			return known;
		}
		Node node = this.transaction.findNode(Label.label(label), property, value);
		if (node != null) {
			this.found.put(key, node);
		}
		return node;
	}

	/** The node of the key; where there is none, one is made that bears the key alone. */
	Node merge(String label, String property, String value) {
		Node node = node(label, property, value);
		if (node != null) {
			return node;
		}
		Node made = create(Map.of(property, value), label);
		this.found.put(new Key(label, value), made);
		return made;
	}

	/** Lets nobody else write the node until the transaction ends. */
	void lock(Node node) {
		this.transaction.acquireWriteLock(node);
	}

	/** Whether there is any node with the label. */
	boolean hasAny(String label) {
		try (ResourceIterator<Node> nodes = this.transaction.findNodes(Label.label(label))) {
			return nodes.hasNext();
		}
	}

	/** All nodes with the label and the value, which has an index. */
	List<Node> nodes(String label, String property, String value) {
		return all(this.transaction.findNodes(Label.label(label), property, value));
	}

	/** All nodes with the label and both values, which have one index. */
	List<Node> nodes(String label, String first, String value, String second, String other) {
		return all(this.transaction.findNodes(Label.label(label), first, value, second, other));
	}

	private static List<Node> all(ResourceIterator<Node> nodes) {
		try (nodes) {
			List<Node> all = new ArrayList<>();
			nodes.forEachRemaining(all::add);
			return all;
		}
	}

	Node create(Map<String, Object> properties, String label) {
		Node node = this.transaction.createNode(Label.label(label));
		add(node, properties);
		return node;
	}

	/** Makes a relationship, whether or not there is one already. */
	void relate(Node from, String type, Node to, Map<String, Object> properties) {
		add(from.createRelationshipTo(to, RelationshipType.withName(type)), properties);
	}

	/** The relationship between the two, made where there is none. */
	Relationship mergeRelationship(Node from, String type, Node to) {
		return between(from, type, to).orElseGet(() -> from.createRelationshipTo(to, RelationshipType.withName(type)));
	}

	/** The relationship between the two, found from that of the two which has fewer. */
	static Optional<Relationship> between(Node from, String type, Node to) {
		RelationshipType name = RelationshipType.withName(type);
		boolean start = from.getDegree(name, Direction.OUTGOING) < to.getDegree(name, Direction.INCOMING);
		Node near = start ? from : to;
		Node far = start ? to : from;
		try (var relationships = near.getRelationships(start ? Direction.OUTGOING : Direction.INCOMING, name)) {
			for (Relationship one : relationships) {
				if (one.getOtherNode(near).equals(far)) {
					return Optional.of(one);
				}
			}
		}
		return Optional.empty();
	}

	/** Makes the properties these, and no others; writes what differs. */
	static void replace(Entity entity, Map<String, Object> properties) {
		Map<String, Object> before = LocalValues.of(entity);
		before.keySet().stream().filter((name) -> !properties.containsKey(name)).forEach(entity::removeProperty);
		properties.forEach((name, value) -> {
			if (!value.equals(before.get(name))) {
				entity.setProperty(name, LocalValues.stored(value));
			}
		});
	}

	private static void add(Entity entity, Map<String, Object> properties) {
		properties.forEach((name, value) -> entity.setProperty(name, LocalValues.stored(value)));
	}

	/** Makes a property this, or takes it away where it is null; writes what differs. */
	static void set(Entity entity, String property, @Nullable Object value) {
		if (value == null) {
			entity.removeProperty(property);
		}
		else if (!value.equals(entity.getProperty(property, null))) {
			entity.setProperty(property, value);
		}
	}

	/** Makes the node bear these labels and not those. */
	static void label(Node node, Collection<String> labels, Collection<String> others) {
		others.stream().map(Label::label).filter(node::hasLabel).forEach(node::removeLabel);
		labels.stream().map(Label::label).filter((label) -> !node.hasLabel(label)).forEach(node::addLabel);
	}

	static boolean isA(Node node, String label) {
		return node.hasLabel(Label.label(label));
	}

	static List<String> labels(Node node) {
		List<String> labels = new ArrayList<>();
		node.getLabels().forEach((label) -> labels.add(label.name()));
		return labels;
	}

	/**
	 * The relationships of the types that start from the node; all where none is named.
	 */
	static List<Relationship> from(Node node, String... types) {
		return relationships(node, Direction.OUTGOING, types);
	}

	/** The relationships of the types that end at the node. */
	static List<Relationship> to(Node node, String... types) {
		return relationships(node, Direction.INCOMING, types);
	}

	static boolean isReached(Node node, String type) {
		return node.hasRelationship(Direction.INCOMING, RelationshipType.withName(type));
	}

	private static List<Relationship> relationships(Node node, Direction direction, String... types) {
		RelationshipType[] names = new RelationshipType[types.length];
		for (int index = 0; index < types.length; index++) {
			names[index] = RelationshipType.withName(types[index]);
		}
		List<Relationship> all = new ArrayList<>();
		try (var relationships = (types.length == 0) ? node.getRelationships(direction)
				: node.getRelationships(direction, names)) {
			relationships.forEach(all::add);
		}
		return all;
	}

	/** Removes the relationship that the database calls so. */
	void deleteRelationship(String element) {
		this.transaction.getRelationshipByElementId(element).delete();
	}

	/** Removes the node that the database calls so, with its relationships. */
	void deleteNode(String element) {
		delete(this.transaction.getNodeByElementId(element));
	}

	/** Removes the node with its relationships. */
	void delete(Node node) {
		try (var relationships = node.getRelationships()) {
			relationships.forEach(Relationship::delete);
		}
		node.delete();
		forget();
	}

	/** A text that a node or a relationship bears; null where there is none. */
	static @Nullable String text(Entity entity, String property) {
		return (String) entity.getProperty(property, null);
	}

	/** Under which a node is found. */
	private record Key(String label, String value) {
	}

}
