package org.fealty.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The file of one query, from which tests make better and worse ones. */
final class LeadersFile {

	static final String NAME = "succession/leaders";

	/** A file as it should be. */
	static final String TEXT = """
			// name:  succession/leaders
			// title: Leaders, in order
			// shape: rows
			// view:  timeline
			//
			// Everyone stated to have led it.
			//
			// Null bounds mean that no source says.
			//
			// @param  organisation :: STRING of Organisation   id of the organisation
			// @param  asOf :: DATE?            only who may have led on this day,
			//                                  whatever came later
			// @param  days :: INTEGER = 10
			// @param  kinds :: LIST<STRING> = [certain, 'presumed']
			// @param  limit :: INTEGER = 1000  at most so many rows
			//
			// @column person :: STRING of Person   id of the leader
			// @column since :: DATE?
			//
			// @example organisation=caucasus-emirate
			// @example organisation="caucasus-emirate" kinds=certain kinds=possible
			MATCH (p:Person)-[led:LED]->(o {id: $organisation})
			WHERE $asOf IS NULL OR $days > 0 OR led.kind IN $kinds
			RETURN p.id AS person, led.since AS since
			ORDER BY since, person
			LIMIT $limit
			""";

	private LeadersFile() {
	}

	/** The query that this text describes. */
	static NamedQuery read(String text) {
		return Catalogue.of(List.of(file(NAME + ".cypher", text))).find(NAME).orElseThrow();
	}

	/** What the catalogue says against this text. */
	static QueryFileException refuse(String text) {
		return refuse(NAME, text);
	}

	/** What the catalogue says against this text under another name. */
	static QueryFileException refuse(String name, String text) {
		return catchThrowableOfType(QueryFileException.class,
				() -> Catalogue.of(List.of(file(name + ".cypher", text))));
	}

	static QueryFile file(String path, String text) {
		return new QueryFile(path, "cypher/" + path, text.getBytes(StandardCharsets.UTF_8));
	}

}
