package org.fealty.render;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How FollowTheMoney says a relationship.
 *
 * @param schema the schema of what stands between the two
 * @param subject the property that names the one
 * @param object the property that names the other
 * @param words what is said of it where the sources have no words of their own
 * @param turned whether the property of the one names the end of the relationship
 */
record FtmLink(String schema, String subject, String object, List<String> words, boolean turned) {

	/** The link for relationships of a type; null where FollowTheMoney has none. */
	static @Nullable FtmLink of(String type) {
		return switch (type) {
			case "LED" -> new FtmLink("Directorship", "director", "organization", List.of("leader"), false);
			case "MEMBER_OF" -> new FtmLink("Membership", "member", "organization", List.of(), false);
			case "SANCTIONED" -> new FtmLink("Sanction", "entity", "authority", List.of(), true);
			case "AFFILIATED_WITH" -> unknown("affiliated with");
			case "PART_OF" -> unknown("part of");
			case "PLEDGED_TO" -> unknown("pledged to");
			case "CLAIMED" -> unknown("claimed");
			case "KILLED_IN" -> unknown("killed in");
			case "ATTRIBUTED_TO" -> unknown("attributed to");
			case "CONDUCTED_BY" -> unknown("conducted by");
			default -> null;
		};
	}

	/** FollowTheMoney has no schema of its own for it. */
	private static FtmLink unknown(String words) {
		return new FtmLink("UnknownLink", "subject", "object", List.of(words), false);
	}

	boolean isSanction() {
		return this.schema.equals("Sanction");
	}

}
