package org.fealty.render;

import java.util.Set;

import org.fealty.query.GraphAnswer;

/** How a picture draws a relationship, by how surely the answer says that it holds. */
enum LineStyle {

	/** It holds for certain, or the answer says nothing of it. */
	SOLID,
	/** It is presumed. */
	DASHED,
	/** It is possible at most. */
	DOTTED;

	private static final Set<String> UNSURE = Set.of("suspected", "contested", "denied");

	static LineStyle of(GraphAnswer.Relationship relationship) {
		Object holds = relationship.properties().get("holds");
		Object told = (holds != null) ? holds : relationship.properties().get("kind");
		return switch (String.valueOf(told)) {
			case "certain" -> SOLID;
			case "presumed" -> DASHED;
			case "possible" -> DOTTED;
			default -> UNSURE.contains(String.valueOf(relationship.properties().get("status"))) ? DOTTED : SOLID;
		};
	}

}
