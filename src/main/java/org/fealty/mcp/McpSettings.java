package org.fealty.mcp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how queries are offered as tools.
 *
 * @param enabled whether /mcp answers at all
 * @param limit how many rows a tool gives where its caller names no limit; at least 1
 */
@ConfigurationProperties("fealty.mcp")
record McpSettings(@DefaultValue("true") boolean enabled, @DefaultValue("100") long limit) {

	McpSettings {
		if (limit < 1) {
			throw new IllegalArgumentException("fealty.mcp.limit must be at least 1, but it is " + limit + ".");
		}
	}

}
