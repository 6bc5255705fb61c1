package org.fealty.statement;

import org.jspecify.annotations.Nullable;

/**
 * The source's words, which neither make a fact nor are ever in dispute.
 *
 * @param role as what ("emir", "planner"); null where not said
 * @param channel by what means ("video"); null where not said
 * @param office of which office; null where not said
 */
public record Wording(@Nullable String role, @Nullable String channel, @Nullable String office) {

	/** No words. */
	public static final Wording NONE = new Wording(null, null, null);

}
