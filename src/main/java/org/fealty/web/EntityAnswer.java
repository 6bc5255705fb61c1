package org.fealty.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.fealty.entities.AttributeView;
import org.fealty.entities.EntityView;

/**
 * An entity as an answer shows it: the properties of its node, without those that nobody
 * states.
 *
 * @param entity the entity
 * @param attributes what is stated of it, by what it is and what it says
 */
record EntityAnswer(@JsonUnwrapped @JsonIgnoreProperties("attributes") EntityView entity,
		List<AttributeAnswer> attributes) {

	/**
	 * Brings an entity together with the evidence of its attributes.
	 * @param entity the entity
	 * @param sources how many sources speak of each attribute, by its id
	 */
	static EntityAnswer of(EntityView entity, Map<String, Long> sources) {
		return new EntityAnswer(entity,
				entity.attributes()
					.stream()
					.sorted(Comparator.comparing(AttributeView::what)
						.thenComparing((attribute) -> String.valueOf(attribute.value()))
						.thenComparing(AttributeView::id))
					.map((attribute) -> new AttributeAnswer(attribute, sources.getOrDefault(attribute.id(), 0L)))
					.toList());
	}

	/**
	 * What is stated of an entity by itself.
	 *
	 * @param attribute the attribute
	 * @param sources how many different sources speak of it
	 */
	record AttributeAnswer(@JsonUnwrapped AttributeView attribute, long sources) {
	}

}
