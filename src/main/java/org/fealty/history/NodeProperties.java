package org.fealty.history;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.fealty.fact.ConsolidatedValue;
import org.fealty.fact.Fact;
import org.fealty.fact.Status;
import org.fealty.model.AttributeType;
import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/** Works out what an entity's node shows from the entity's attributes. */
final class NodeProperties {

	private NodeProperties() {
	}

	/**
	 * What depends on statements: all properties but those that the registry alone gives.
	 * @param entity as it is registered
	 * @param facts its attributes; facts about relationships are passed over
	 * @param undated when it was, if it is an event that nobody dates; a date replaces it
	 */
	static Map<String, Object> of(Entity entity, Collection<Fact> facts, Bounds undated) {
		PropertyMap node = new PropertyMap().with("kind", entity.kind()).with("date", undated);
		SortedSet<String> names = new TreeSet<>(entity.registeredNames());
		for (Fact fact : facts) {
			if (fact.key() instanceof AttributeKey key && fact.status() != Status.DENIED) {
				show(node, key, fact, names);
			}
		}
		return node.with(Vocabulary.NAMES, names).map();
	}

	private static void show(PropertyMap node, AttributeKey key, Fact fact, SortedSet<String> names) {
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
