package org.fealty.store;

import org.fealty.model.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.fealty.fact.Fact;
import org.fealty.fact.ConsolidatedValue;
import org.fealty.fact.Status;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.model.AttributeType;
import org.fealty.name.NameKey;
import org.jspecify.annotations.Nullable;

/** Entities as their nodes show them: the registry and the result of their attributes. */
final class EntityRows {

	private EntityRows() {
	}

	/**
	 * The properties of a node.
	 * @param entity as it is registered
	 * @param look what is known of it today
	 */
	static Map<String, Object> of(Entity entity, NodeVersion look) {
		GraphProperties node = new GraphProperties().with("id", entity.id())
			.with("name", entity.name())
			.with("note", entity.note());
		if (entity.placeholder()) {
			node.with("placeholder", true);
		}
		if (entity.labels().contains(Label.PROVINCE)) {
			node.with("declared", entity.isDeclared());
		}
		Map<String, Object> all = node.map();
		all.putAll(look.properties());
		all.put(Vocabulary.SEARCH, NameKey.of(names(look.properties())));
		return all;
	}

	/**
	 * What a node shows that depends on what is stated: all of its properties but those
	 * that the registry alone gives, and what serves the index.
	 * @param entity as it is registered
	 * @param facts its attributes; facts about relationships are passed over
	 */
	static Map<String, Object> look(Entity entity, Collection<Fact> facts) {
		GraphProperties look = new GraphProperties().with("kind", entity.kind());
		SortedSet<String> names = new TreeSet<>();
		names.add(entity.name());
		for (Fact fact : facts) {
			if (fact.key() instanceof AttributeKey key && fact.status() != Status.DENIED) {
				show(look, key, fact, names);
			}
		}
		return look.with(Vocabulary.NAMES, names).map();
	}

	private static List<String> names(Map<String, Object> look) {
		return (look.get(Vocabulary.NAMES) instanceof List<?> names) ? names.stream().map(String::valueOf).toList()
				: List.of();
	}

	private static void show(GraphProperties node, AttributeKey key, Fact fact, SortedSet<String> names) {
		String text = text(fact.result());
		if (key.what() == AttributeType.NAME) {
			names.add(key.spelling());
		}
		else if (!key.of().isEmpty() || !key.spell().isEmpty()) {
			return;
		}
		else if (key.what() == AttributeType.DATE) {
			node.with("date", text).with("date", fact.period().since()).with("dateEnd", fact.period().until());
		}
		else if (fact.result() != null && fact.result().count() != null) {
			node.with(key.what().word() + "Low", fact.result().count().low())
				.with(key.what().word() + "High", fact.result().count().high());
		}
		else if (key.what() != AttributeType.VACANT) {
			node.with(key.what().word(), text);
		}
	}

	private static @Nullable String text(@Nullable ConsolidatedValue result) {
		return (result != null) ? result.text() : null;
	}

}
