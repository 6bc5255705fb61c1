package org.fealty.runtime;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.exceptions.UnderlyingStorageException;
import org.neo4j.io.fs.ReadPastEndException;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/** Puts what stops a Neo4j from starting into words, with the setting that helps. */
final class Causes {

	private static final int DEPTH = 50;

	private Causes() {
	}

	/** What the user can do something about becomes a sentence; the rest stays. */
	static RuntimeException translate(RuntimeException failure, Path home, EmbeddedSettings settings) {
		if (find(failure, FileLockException.class).isPresent()) {
			return inUse(settings, failure);
		}
		if (find(failure, PortBindException.class).isPresent()) {
			return addressTaken(settings, failure);
		}
		if (find(failure, ReadPastEndException.class).isPresent()
				|| find(failure, UnderlyingStorageException.class).isPresent()
				|| find(failure, BufferUnderflowException.class).isPresent()) {
			return damaged(home, settings, failure);
		}
		return find(failure, IOException.class).<RuntimeException>map((cause) -> unusable(settings, cause))
			.orElse(failure);
	}

	static CannotEmbedException inUse(EmbeddedSettings settings, @Nullable Throwable cause) {
		return new CannotEmbedException(
				"The data folder %s is in use by another process, and a Neo4j shares its folder with nobody."
					.formatted(settings.data()),
				"Stop the other process, or give this one a folder of its own with --fealty.data=PATH.", cause);
	}

	static CannotEmbedException addressTaken(EmbeddedSettings settings, Throwable cause) {
		return new CannotEmbedException(
				"The address %s, on which Neo4j is to take Bolt connections, is taken by another process."
					.formatted(settings.bolt()),
				"Stop the other process (a Neo4j of your own, perhaps), choose another address with "
						+ "--fealty.bolt=127.0.0.1:PORT, or use the Neo4j that runs there with --spring.neo4j.uri=URI.",
				cause);
	}

	static CannotEmbedException unusable(EmbeddedSettings settings, Throwable cause) {
		return new CannotEmbedException(
				"Neo4j cannot be kept in the data folder %s: %s.".formatted(settings.data(), cause),
				"Check that the folder may be written and that its disk has room, or choose another one with "
						+ "--fealty.data=PATH.",
				cause);
	}

	/** Files of the database are not what it wrote. */
	static CannotEmbedException damaged(Path home, EmbeddedSettings settings, Throwable failure) {
		return new CannotEmbedException(
				"The database in %s is damaged: %s.".formatted(settings.data(), reason(failure)),
				"Restore the folder from a backup, or have it made anew from the "
						+ "datasets of the import folder: fealty data rebuild --fealty.data=%s. ".formatted(
								settings.data())
						+ "%s says more.".formatted(home.resolve("logs").resolve("debug.log")),
				failure);
	}

	/** A file of ours does not hold what it should. */
	static CannotEmbedException unreadable(Path file, String found) {
		return new CannotEmbedException("%s cannot be used: %s.".formatted(file, found),
				"Correct the line, or delete the file while the program is stopped to be given a new password.", null);
	}

	static CannotEmbedException wrongAddress(String given) {
		return new CannotEmbedException(
				"fealty.bolt is \"%s\", which is no address on which Bolt connections can be taken.".formatted(given),
				"Give a host and a port from 0 to 65535, such as --fealty.bolt=127.0.0.1:7687; port 0 takes any free one.",
				null);
	}

	/** The innermost cause in a few words. */
	static String reason(Throwable failure) {
		return sentence(last(failure));
	}

	private static Throwable last(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(DEPTH)
			.reduce((first, second) -> second)
			.orElse(failure);
	}

	private static String sentence(Throwable root) {
		String message = (root.getMessage() != null) ? root.getMessage().lines().findFirst().orElse("").strip() : "";
		String name = root.getClass().getSimpleName();
		return message.isEmpty() ? name : (name + ": " + message).replaceAll("\\.$", "");
	}

	static CannotEmbedException notRecovered(Path home, EmbeddedSettings settings) {
		return new CannotEmbedException("The database in %s did not start.".formatted(settings.data()),
				"Read the last lines of %s, restore the folder from a backup, or start an empty one with "
					.formatted(home.resolve("logs").resolve("debug.log")) + "--fealty.data=PATH.",
				null);
	}

	private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(DEPTH)
			.filter(type::isInstance)
			.map(type::cast)
			.findFirst();
	}

}
