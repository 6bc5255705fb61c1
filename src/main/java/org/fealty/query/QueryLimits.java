package org.fealty.query;

import java.math.BigDecimal;
import java.time.Duration;

import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Restriction;
import org.jspecify.annotations.Nullable;

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

	/** The parameter that says how many rows an answer has at most. */
	static final String LIMIT = "limit";

	/** Refuses limits under which nothing can be answered. */
	public QueryLimits {
		if (timeout.toMillis() < 1 || maxRows < 1) {
			throw new IllegalArgumentException(
					"fealty.query.timeout must be at least 1ms and fealty.query.max-rows at least 1, but they are "
							+ timeout.toMillis() + "ms and " + maxRows + ".");
		}
	}

	/**
	 * Which values a parameter takes here: what its query file says, and of
	 * {@code limit}, where the file says nothing, from 1 to {@link #maxRows()}.
	 * @param parameter the parameter
	 * @return the restriction; null where every value of its type is accepted
	 */
	public @Nullable Restriction restriction(Parameter parameter) {
		if (parameter.restriction() == null && parameter.name().equals(LIMIT)) {
			return new Restriction.Bounds(BigDecimal.ONE, BigDecimal.valueOf(this.maxRows));
		}
		return parameter.restriction();
	}

}
