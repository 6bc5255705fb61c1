package org.fealty.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one question may cost.
 *
 * @param timeout how long the database may work on it
 * @param maxRows how many rows an answer has at most; {@code limit} may not ask for more
 */
@ConfigurationProperties("fealty.query")
public record QueryLimits(@DefaultValue("30s") Duration timeout, @DefaultValue("100000") long maxRows) {

	/** Refuses limits under which nothing can be answered. */
	public QueryLimits {
		if (timeout.toMillis() < 1 || maxRows < 1) {
			throw new IllegalArgumentException(
					"fealty.query.timeout must be at least 1ms and fealty.query.max-rows at least 1, but they are "
							+ timeout.toMillis() + "ms and " + maxRows + ".");
		}
	}

}
