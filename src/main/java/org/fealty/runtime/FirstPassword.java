package org.fealty.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.exceptions.InvalidArgumentsException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;

/**
 * The password with which a Neo4j starts for the first time. Neo4j reads it, hashed, from
 * a file; its own {@code neo4j-admin dbms set-initial-password} writes the same one.
 */
final class FirstPassword {

	private final Config config;

	private FirstPassword(Config config) {
		this.config = config;
	}

	/**
	 * Of the Neo4j that a configuration describes.
	 * @param home the folder of that Neo4j; it need not exist
	 * @param configuration the file of its settings
	 */
	static FirstPassword of(Path home, Path configuration) {
		return new FirstPassword(Config.newBuilder()
			.set(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath())
			.fromFile(configuration)
			.build());
	}

	/** Whether Neo4j would heed it: one that has run keeps its passwords elsewhere. */
	boolean counts() {
		return Files.notExists(this.config.get(GraphDatabaseInternalSettings.databases_root_path));
	}

	void set(String username, String password) throws IOException {
		Path file = CommunitySecurityModule.getInitialUserRepositoryFile(this.config);
		Files.deleteIfExists(file);
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			FileUserRepository users = new FileUserRepository(files, file, NullLogProvider.getInstance(),
					EmptyMemoryTracker.INSTANCE);
			users.create(new User(username, null, hash(password), false, false));
		}
		catch (InvalidArgumentsException ex) {
			throw new IllegalStateException("Neo4j takes no user of the name " + username + ".", ex);
		}
	}

	private static SystemGraphCredential hash(String password) {
		return SystemGraphCredential.createCredentialForPassword(password.getBytes(StandardCharsets.UTF_8),
				new SecureHasher());
	}

}
