package org.fealty.query;

import java.math.BigDecimal;
import java.time.Duration;

import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Restriction;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one question may cost.
 *
 * @param timeout how long the database may work on one question
 * @param maxRows how many rows an answer has at most; the parameter limit may not ask for
 * more
 * @param atOnce how many questions the database works on at once; 0 stands for two for
 * each processor, at least four
 */
@ConfigurationProperties("fealty.query")
public record QueryLimits(@DefaultValue("30s") Duration timeout, @DefaultValue("100000") long maxRows,
		@DefaultValue("0") int atOnce) {

	/** The parameter that says how many rows an answer has at most. */
	static final String LIMIT = "limit";

	private static final int LEAST_AT_ONCE = 4;

	/** Refuses limits under which nothing can be answered. */
	@ConstructorBinding
	public QueryLimits {
		if (timeout.toMillis() < 1 || maxRows < 1 || atOnce < 0) {
			throw new IllegalArgumentException(
					"fealty.query.timeout must be at least 1ms, fealty.query.max-rows at least 1 and "
							+ "fealty.query.at-once at least 0, but they are " + timeout.toMillis() + "ms, " + maxRows
							+ " and " + atOnce + ".");
		}
	}

	/**
	 * Limits, with as many questions at once as suit the machine.
	 * @param timeout how long the database may work on one question
	 * @param maxRows how many rows an answer has at most
	 */
	public QueryLimits(Duration timeout, long maxRows) {
		this(timeout, maxRows, 0);
	}

	/** How many questions the database works on at once. */
	int places() {
		return (this.atOnce > 0) ? this.atOnce
				: Math.max(LEAST_AT_ONCE, 2 * Runtime.getRuntime().availableProcessors());
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
