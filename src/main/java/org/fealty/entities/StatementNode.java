package org.fealty.entities;

import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Which fact a statement speaks of, and which source makes it. */
@Node("Statement")
@Immutable
record StatementNode(@Id String id, String fact, String source) {

}
