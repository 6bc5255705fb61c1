package org.fealty.database;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node as a query returned it.
 *
 * @param elementId Neo4j's id of it, good within one answer and never shown
 * @param labels its labels, by alphabet
 * @param properties its properties by name, none null
 */
public record NodeValue(String elementId, List<String> labels, Map<String, @Nullable Object> properties) {

}
