package org.fealty.render;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The relationships of a graph as the table of edges that Gephi imports. The type of a
 * relationship is its kind, since Gephi joins edges of one kind between the same nodes.
 * The set of times is the one interval on whose days it may hold.
 *
 * @see <a href="https://docs.gephi.org/desktop/User_Manual/Import/CSV_Data/">Gephi, CSV
 * Data</a>
 */
@Component
class GephiRelationships implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("gephi-edges", "application/vnd.fealty.gephi-edges+csv")
		.withoutLicences();

	private static final List<String> COLUMNS = List.of("Source", "Target", "Type", "Kind", "Id", "Label", "Timeset");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		GephiTable.write(out, COLUMNS, PropertyTypes.ofRelationships(graph).names(), (table) -> graph.relationships()
			.forEach((relationship) -> table.row(cells(relationship), relationship.properties())));
	}

	private static List<@Nullable Object> cells(GraphAnswer.Relationship relationship) {
		return Arrays.asList(relationship.start(), relationship.end(), "Directed", relationship.type(),
				relationship.id(), relationship.type(), times(relationship.properties()));
	}

	/** Both days are inclusive; null where nothing bounds it, or no day is left. */
	private static @Nullable String times(Map<String, @Nullable Object> properties) {
		String first = CellText.of(properties.get("sinceEarliest"));
		String last = CellText.of(properties.get("untilLatest"));
		if ((first == null && last == null) || (first != null && last != null && first.compareTo(last) > 0)) {
			return null;
		}
		return "<[" + Objects.requireNonNullElse(first, "-Infinity") + ", "
				+ Objects.requireNonNullElse(last, "Infinity") + "]>";
	}

}
