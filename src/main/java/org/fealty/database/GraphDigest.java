package org.fealty.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a graph, in which the order of its nodes and relationships does not
 * count. Two graphs with the same digest hold the same. It takes nodes and relationships
 * one by one and keeps only sums: 128 bits of the SHA-256 of each element's text, added
 * up without carry between the two halves.
 */
public final class GraphDigest {

	private final SortedMap<String, Sum> sums = new TreeMap<>();

	private final Sum all = new Sum();

	/**
	 * Adds a node, under each of its labels.
	 * @param labels its labels, in any order
	 * @param properties all that counts of its properties; a null is as good as none
	 */
	public void addNode(Collection<String> labels, Map<String, ? extends @Nullable Object> properties) {
		List<String> sorted = labels.stream().sorted().toList();
		byte[] hash = hash("node " + text(sorted) + text(properties));
		sorted.forEach((label) -> sum("label", label).add(hash));
		this.all.add(hash);
	}

	/**
	 * Adds a relationship, under its type.
	 * @param type its type
	 * @param start what tells its start from all other nodes
	 * @param end likewise its end
	 * @param properties all that counts of its properties; a null is as good as none
	 */
	public void addRelationship(String type, Object start, Object end,
			Map<String, ? extends @Nullable Object> properties) {
		byte[] hash = hash("relationship " + text(type) + text(start) + text(end) + text(properties));
		sum("type", type).add(hash);
		this.all.add(hash);
	}

	/**
	 * One line for each label and each type, then one for the whole: what it is, how many
	 * there are, and 32 hexadecimal digits.
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.sums.forEach((name, sum) -> lines.add(name + " " + sum));
		lines.add("graph " + this.all);
		return lines;
	}

	private Sum sum(String kind, String name) {
		return this.sums.computeIfAbsent(kind + " " + name, (key) -> new Sum());
	}

	private static byte[] hash(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256.", ex);
		}
	}

	/** A text that differs where the values differ; lists keep their order. */
	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "-";
			case Map<?, ?> map -> {
				SortedMap<String, String> sorted = new TreeMap<>();
				map.forEach((name, one) -> {
					if (one != null) {
						sorted.put(String.valueOf(name), text(one));
					}
				});
				yield sorted.toString();
			}
			case Collection<?> list -> list.stream().map(GraphDigest::text).toList().toString();
			default -> {
				String text = value.toString();
				yield value.getClass().getSimpleName() + text.length() + ":" + text;
			}
		};
	}

	/** How many elements there were, and the sum of their hashes. */
	private static final class Sum {

		private long count;

		private long high;

		private long low;

		void add(byte[] hash) {
			ByteBuffer bytes = ByteBuffer.wrap(hash);
			this.count++;
			this.high += bytes.getLong();
			this.low += bytes.getLong();
		}

		@Override
		public String toString() {
			return "%d %016x%016x".formatted(this.count, this.high, this.low);
		}

	}

}
