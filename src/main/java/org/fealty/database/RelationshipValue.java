package org.fealty.database;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A relationship as a query returned it.
 *
 * @param elementId Neo4j's id of it, good within one answer and never shown
 * @param type its type
 * @param startElementId Neo4j's id of the node where it starts
 * @param endElementId Neo4j's id of the node where it ends
 * @param properties its properties by name, none null
 */
public record RelationshipValue(String elementId, String type, String startElementId, String endElementId,
		Map<String, @Nullable Object> properties) {

}
