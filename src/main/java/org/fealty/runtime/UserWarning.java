package org.fealty.runtime;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns of users of the database that the program did not make: in Neo4j Community each
 * of them may write and may make others.
 */
@Component
@ConditionalOnWebApplication
@Conditional(NoUriIsGiven.class)
class UserWarning {

	private static final Logger LOG = LoggerFactory.getLogger(UserWarning.class);

	private static final QueryConfig SYSTEM = QueryConfig.builder().withDatabase("system").build();

	private final Driver driver;

	private final LocalNeo4j local;

	UserWarning(Driver driver, LocalNeo4j local) {
		this.driver = driver;
		this.local = local;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void warn() {
		List<String> others = others();
		if (!others.isEmpty()) {
			LOG.warn("The database has users that this program did not make: {}. Each may write and may make more. "
					+ "To remove one, log in to the Neo4j Browser and run there: :use system, then DROP USER `{}`.",
					String.join(", ", others), others.getFirst());
		}
	}

	private List<String> others() {
		try {
			return this.driver.executableQuery("SHOW USERS YIELD user RETURN user ORDER BY user")
				.withConfig(SYSTEM)
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("user").asString())
				.filter((user) -> !user.equals(this.local.access().username()))
				.toList();
		}
		catch (Neo4jException ex) {
			LOG.warn("Whether the database has users of others cannot be told: {}", ex.getMessage());
			return List.of();
		}
	}

}
