package org.fealty.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.consistency.checking.ConsistencyCheckIncompleteException;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.recovery.Recovery;
import org.neo4j.memory.EmptyMemoryTracker;

/**
 * The database of a data folder while nobody runs it: it is checked by Neo4j's own
 * consistency check, and put aside where it is broken. The folder is locked until this is
 * closed.
 *
 * @see <a href=
 * "https://neo4j.com/docs/operations-manual/current/tools/neo4j-admin/consistency-checker/">Neo4j
 * operations manual, consistency checker</a>
 */
public final class StoredDatabase implements AutoCloseable {

	private static final List<String> DATABASES = List.of("neo4j", "system");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final EmbeddedSettings settings;

	private final FolderLock lock;

	private StoredDatabase(EmbeddedSettings settings, FolderLock lock) {
		this.settings = settings;
		this.lock = lock;
	}

	/**
	 * Locks the data folder.
	 * @param settings where it is
	 * @throws CannotEmbedException if there is none, it holds no database, or another
	 * process uses it
	 */
	public static StoredDatabase in(EmbeddedSettings settings) {
		try {
			if (!Files.isDirectory(home(settings))) {
				throw new CannotEmbedException("There is no database in %s.".formatted(settings.data()),
						"Name the data folder with --fealty.data=PATH.", null);
			}
			return new StoredDatabase(settings,
					FolderLock.take(settings.data()).orElseThrow(() -> Causes.inUse(settings, null)));
		}
		catch (IOException ex) {
			throw Causes.unusable(settings, ex);
		}
	}

	/**
	 * Checks all files of the database against each other; takes about as long as reading
	 * them.
	 * @param reports the folder for the report of what is found
	 * @return what is wrong, one sentence each; empty where all is right
	 */
	public List<String> check(Path reports) {
		List<String> findings = new ArrayList<>();
		for (String name : DATABASES) {
			Config config = config();
			DatabaseLayout layout = Neo4jLayout.of(config).databaseLayout(name);
			if (Files.isDirectory(layout.databaseDirectory())) {
				check(name, layout, config, reports, findings);
			}
		}
		return findings;
	}

	private static void check(String name, DatabaseLayout layout, Config config, Path reports, List<String> findings) {
		try {
			if (isRecovering(layout, config)) {
				findings.add(("The database %s was not stopped in an orderly way and cannot be checked as it is. Start "
						+ "the program once, which recovers it, stop it, and check again.")
					.formatted(name));
				return;
			}
			ConsistencyCheckService.Result result = new ConsistencyCheckService(layout).with(config)
				.with(OutputStream.nullOutputStream())
				.with(reports)
				.runFullConsistencyCheck();
			if (!result.isSuccessful()) {
				findings.add("The database %s is damaged: %d inconsistencies, which %s lists.".formatted(name,
						result.summary().getTotalInconsistencyCount(), result.reportFile()));
			}
		}
		catch (ConsistencyCheckIncompleteException | RuntimeException | IOException ex) {
			findings.add("The database %s is damaged: it cannot be read (%s).".formatted(name, Causes.reason(ex)));
		}
	}

	private static boolean isRecovering(DatabaseLayout layout, Config config) throws IOException {
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			return Recovery.isRecoveryRequired(files, layout, config, EmptyMemoryTracker.INSTANCE);
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * Moves the files of the database aside, within the data folder, so that the next
	 * start makes a new one.
	 * @return where they are now
	 */
	public Path putAside() {
		Path aside = this.settings.data()
			.resolve("neo4j-aside-" + LocalDateTime.now(ZoneId.systemDefault()).format(TIME));
		try {
			return Files.move(home(this.settings), aside);
		}
		catch (IOException ex) {
			throw Causes.unusable(this.settings, ex);
		}
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw Causes.unusable(this.settings, ex);
		}
	}

	private Config config() {
		Config.Builder config = Config.newBuilder();
		Path file = home(this.settings).resolve("conf").resolve("neo4j.conf");
		if (Files.exists(file)) {
			config.fromFile(file);
		}
		return config.set(GraphDatabaseSettings.neo4j_home, home(this.settings)).build();
	}

	private static Path home(EmbeddedSettings settings) {
		return settings.data().resolve(DataFolder.HOME);
	}

}
