package org.fealty.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Keeps the {@link Access} to a data folder in a file of that folder, from its creation
 * readable to its owner alone.
 */
final class AccessFile {

	static final String NAME = "access.properties";

	private final Path file;

	AccessFile(Path data) {
		this.file = data.resolve(NAME);
	}

	/**
	 * What was last written, or empty if nothing was or a line of it is missing.
	 * @throws CannotEmbedException if the file holds something else
	 */
	Optional<Access> read() throws IOException {
		if (Files.notExists(this.file)) {
			return Optional.empty();
		}
		Properties lines = new Properties();
		try (var reader = Files.newBufferedReader(this.file)) {
			lines.load(reader);
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw Causes.unreadable(this.file, "it is no file of lines key=value in UTF-8");
		}
		String uri = lines.getProperty("uri");
		String username = lines.getProperty("username");
		String password = lines.getProperty("password");
		if (uri == null || username == null || password == null) {
			return Optional.empty();
		}
		return Optional.of(new Access(bolt(uri), username, password));
	}

	private URI bolt(String text) {
		try {
			URI uri = new URI(text);
			if ("bolt".equals(uri.getScheme()) && uri.getHost() != null) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// Told below, like every other text that is no address.
		}
		throw Causes.unreadable(this.file,
				"its key uri holds \"" + text + "\", not an address such as bolt://127.0.0.1:7687");
	}

	/** Replaces the file in one step, so that a reader never sees half of it. */
	void write(Access access) throws IOException {
		Path fresh = PrivateFiles.createFile(this.file.resolveSibling(NAME + ".new"));
		Files.writeString(fresh, """
				# How to log in to the Neo4j of this folder. Only the owner may read this file.
				# Delete it while the program is stopped to be given a new password.
				uri=%s
				username=%s
				password=%s
				""".formatted(access.uri(), access.username(), access.password()));
		Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
