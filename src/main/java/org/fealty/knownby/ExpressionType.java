package org.fealty.knownby;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;

/** What an expression can be, as far as it matters to what is known by a day. */
sealed interface ExpressionType {

	/** The kinds without parts. */
	enum Simple implements ExpressionType {

		/** Null. */
		NOTHING,
		/** A value, or a list or map of values, in which there is no node. */
		PLAIN,
		/** A relationship. */
		RELATIONSHIP,
		/** A path. */
		PATH,
		/** It cannot be told. */
		UNKNOWN

	}

	/**
	 * A node.
	 *
	 * @param labels labels of which it bears at least one; none where they cannot be told
	 */
	record Node(Set<String> labels) implements ExpressionType {
	}

	/**
	 * A list.
	 *
	 * @param element what its elements are
	 */
	record ListOf(ExpressionType element) implements ExpressionType {
	}

	/**
	 * A map.
	 *
	 * @param entries what it holds by name
	 */
	record MapOf(Map<String, ExpressionType> entries) implements ExpressionType {
	}

	/**
	 * One of several.
	 *
	 * @param kinds at least two, none of them of this kind
	 */
	record OneOf(Set<ExpressionType> kinds) implements ExpressionType {
	}

	/** This or the other. */
	default ExpressionType or(ExpressionType other) {
		if (equals(other) || other == Simple.NOTHING) {
			return this;
		}
		if (this == Simple.NOTHING) {
			return other;
		}
		if (this instanceof Node one && other instanceof Node two) {
			boolean told = !one.labels.isEmpty() && !two.labels.isEmpty();
			return new Node(told ? union(one.labels, two.labels) : Set.of());
		}
		if (this instanceof ListOf one && other instanceof ListOf two) {
			return new ListOf(one.element.or(two.element));
		}
		if (this instanceof MapOf one && other instanceof MapOf two) {
			Map<String, ExpressionType> entries = new TreeMap<>(one.entries);
			two.entries.forEach((name, kind) -> entries.merge(name, kind, ExpressionType::or));
			return new MapOf(entries);
		}
		return new OneOf(union(kinds(), other.kinds()));
	}

	/** Each that it can be. */
	default Set<ExpressionType> kinds() {
		return (this instanceof OneOf several) ? several.kinds : Set.of(this);
	}

	/** What its elements are, if it is a list. */
	default ExpressionType element() {
		return switch (this) {
			case ListOf list -> list.element;
			case OneOf several ->
				several.kinds.stream().map(ExpressionType::element).reduce(Simple.NOTHING, ExpressionType::or);
			case MapOf map -> map.entries.values().stream().reduce(Simple.NOTHING, ExpressionType::or);
			case Simple simple -> simple;
			default -> Simple.UNKNOWN;
		};
	}

	/** What a property or an entry of it is. */
	default ExpressionType property(String name) {
		return switch (this) {
			case MapOf map -> map.entries.getOrDefault(name, Simple.NOTHING);
			case OneOf several ->
				several.kinds.stream().map((kind) -> kind.property(name)).reduce(Simple.NOTHING, ExpressionType::or);
			default -> propertyOfSimple();
		};
	}

	private ExpressionType propertyOfSimple() {
		if (this == Simple.NOTHING) {
			return this;
		}
		boolean untold = this == Simple.UNKNOWN || this == Simple.PATH || this instanceof ListOf;
		return untold ? Simple.UNKNOWN : Simple.PLAIN;
	}

	/** Whether it is a node whose properties may change with what is known. */
	default boolean isEntity() {
		return this instanceof Node node && (node.labels.isEmpty() || !node.labels.stream()
			.allMatch((label) -> Vocabulary.EVIDENCE.contains(label) || Vocabulary.REGISTERED.contains(label)
					|| label.equals(Vocabulary.ATTRIBUTE)));
	}

	/** Whether it may be a node with this label. */
	default boolean mayBear(String label) {
		return this instanceof Node node && (node.labels.isEmpty() || node.labels.contains(label));
	}

	/** It and all that it may hold. */
	default Stream<ExpressionType> withParts() {
		return switch (this) {
			case ListOf list -> list.element.withParts();
			case MapOf map -> map.entries.values().stream().flatMap(ExpressionType::withParts);
			case OneOf several -> several.kinds.stream().flatMap(ExpressionType::withParts);
			default -> Stream.of(this);
		};
	}

	private static <T> Set<T> union(Set<T> one, Set<T> two) {
		Set<T> all = one.stream().anyMatch(String.class::isInstance) ? new TreeSet<>(one) : new LinkedHashSet<>(one);
		all.addAll(two);
		return all;
	}

}
