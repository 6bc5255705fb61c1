package org.fealty.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.history.NodeVersion;
import org.fealty.identity.Clusters;
import org.fealty.model.Label;
import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import org.fealty.name.NameKey;
import org.fealty.statement.Entity;

/** Entities as their nodes show them: the registry and the result of their attributes. */
final class EntityRows {

	private EntityRows() {
	}

	/**
	 * The properties of a node.
	 * @param entity as it is registered
	 * @param version what its node shows today
	 */
	static Map<String, Object> of(Entity entity, NodeVersion version) {
		PropertyMap node = new PropertyMap().with("id", entity.id())
			.with("name", entity.name())
			.with("note", entity.note());
		if (!entity.others().isEmpty()) {
			node.with("ids",
					Stream.concat(Stream.of(entity.id()), entity.others().keySet().stream().sorted(Clusters.ORDER))
						.toList());
		}
		if (entity.placeholder()) {
			node.with("placeholder", true);
		}
		if (entity.labels().contains(Label.PROVINCE)) {
			node.with("declared", entity.isDeclared());
		}
		Map<String, Object> all = node.map();
		all.putAll(version.properties());
		all.put(Vocabulary.SEARCH, NameKey.of(names(version.properties())));
		return all;
	}

	private static List<String> names(Map<String, Object> properties) {
		return (properties.get(Vocabulary.NAMES) instanceof List<?> names)
				? names.stream().map(String::valueOf).toList() : List.of();
	}

}
