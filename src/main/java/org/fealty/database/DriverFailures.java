package org.fealty.database;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Turns what the driver throws into what the other rooms know.
 *
 * @see <a href= "https://neo4j.com/docs/status-codes/current/errors/all-errors/">Neo4j
 * status codes</a>
 */
final class DriverFailures {

	private static final Set<String> TIMEOUT = Set.of(
			"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
			"Neo.ClientError.Transaction.TransactionTimedOut");

	private static final Set<String> AWAY = Set.of("Neo.TransientError.General.DatabaseUnavailable",
			"Neo.TransientError.Database.DatabaseUnavailable", "Neo.ClientError.Database.DatabaseNotFound");

	private static final List<String> BUSY = List.of("Unable to acquire connection from the pool",
			"pending acquisition queue is full");

	private static final String OUT_OF_MEMORY = "OutOfMemoryError";

	private final Duration timeout;

	DriverFailures(Duration timeout) {
		this.timeout = timeout;
	}

	/** Gives what is asked for, or throws a {@link GraphException}. */
	<T> T translated(Supplier<T> read) {
		try {
			return read.get();
		}
		catch (Neo4jException ex) {
			throw translated(ex);
		}
	}

	private GraphException translated(Neo4jException failure) {
		if (TIMEOUT.contains(failure.code())) {
			return new QueryTimeoutException(this.timeout, failure);
		}
		if (failure.code().endsWith(OUT_OF_MEMORY)) {
			return new QueryOutOfMemoryException(failure);
		}
		if (isBusy(failure)) {
			return new DatabaseBusyException(failure);
		}
		if (isAway(failure)) {
			return new DatabaseAwayException(failure);
		}
		return new QueryRefusedException("The database refused the query: " + failure.getMessage(), line(failure),
				failure);
	}

	/** Whether every connection is taken; the driver tells it by words alone. */
	private static boolean isBusy(Neo4jException failure) {
		return BUSY.stream().anyMatch(String.valueOf(failure.getMessage())::contains);
	}

	private static boolean isAway(Neo4jException failure) {
		return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof DiscoveryException || failure instanceof AuthenticationException
				|| AWAY.contains(failure.code());
	}

	private static int line(Neo4jException failure) {
		Value position = failure.diagnosticRecord().get("_position");
		return (position != null) ? Math.max(1, position.get("line").asInt(1)) : 1;
	}

}
