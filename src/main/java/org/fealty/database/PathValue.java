package org.fealty.database;

import java.util.List;

/**
 * A path as a query returned it.
 *
 * @param nodes its nodes, from the first to the last
 * @param relationships its relationships in the same order, one less than the nodes
 */
public record PathValue(List<NodeValue> nodes, List<RelationshipValue> relationships) {

}
