package org.fealty.runtime;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Keeps the address and the token of a running server in a file of its data folder, from
 * its creation readable to its owner alone.
 */
final class ServerFile {

	static final String NAME = "server.properties";

	private final Path file;

	ServerFile(Path data) {
		this.file = data.resolve(NAME);
	}

	/** What was last written; empty where nothing was, or where a line is missing. */
	Optional<RunningServer> read() throws IOException {
		Properties lines = new Properties();
		try (Reader reader = Files.newBufferedReader(this.file)) {
			lines.load(reader);
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		String uri = lines.getProperty("uri");
		String token = lines.getProperty("token");
		String process = lines.getProperty("process", "");
		if (uri == null || token == null || !process.matches("\\d{1,18}")) {
			return Optional.empty();
		}
		return Optional.of(new RunningServer(URI.create(uri), token, Long.parseLong(process)));
	}

	/** Replaces the file in one step, so that a reader never sees half of it. */
	void write(RunningServer server) throws IOException {
		Path fresh = PrivateFiles.createFile(this.file.resolveSibling(NAME + ".new"));
		Files.writeString(fresh, """
				# Where commands find the server of this folder. Only the owner may read this file.
				# It is written at every start and removed at every stop.
				uri=%s
				token=%s
				process=%d
				""".formatted(server.uri(), server.token(), server.process()));
		Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	void delete() throws IOException {
		Files.deleteIfExists(this.file);
	}

}
