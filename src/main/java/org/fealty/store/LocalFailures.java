package org.fealty.store;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.ConstraintViolationException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** What the database in this process says when it does not take something. */
final class LocalFailures {

	private static final int DEPTH = 50;

	private static final String TRANSIENT = "Neo.TransientError.";

	private LocalFailures() {
	}

	/** A failure of the database as it is told of; any other as it is. */
	static RuntimeException translated(RuntimeException failure) {
		Optional<IOException> disk = disk(failure);
		if (disk.isPresent()) {
			return WriteFailedException.ofDisk(disk.get(), failure);
		}
		String code = code(failure);
		if (code == null) {
			return isOfTheDatabase(failure) ? WriteFailedException.of(failure, false) : failure;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String one = code(cause);
			if (one != null && WriteFailedException.isOutOfMemory(one)) {
				return WriteFailedException.outOfMemory(failure);
			}
		}
		return WriteFailedException.of(failure,
				code.startsWith(TRANSIENT) && !(failure instanceof DatabaseShutdownException));
	}

	/** What a disk that is full, or fails, told the database; it stops after that. */
	private static Optional<IOException> disk(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(DEPTH)
			.filter(IOException.class::isInstance)
			.map(IOException.class::cast)
			.findFirst();
	}

	private static boolean isOfTheDatabase(RuntimeException failure) {
		return failure instanceof ConstraintViolationException || failure instanceof NotFoundException;
	}

	/** The name that the database has for it; null of what is no failure of it. */
	private static @Nullable String code(Throwable failure) {
		return switch (failure) {
			case QueryExecutionException ofText -> ofText.getStatusCode();
			case Status.HasStatus named -> named.status().code().serialize();
			default -> null;
		};
	}

}
