package org.fealty.runtime;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which a Neo4j lives, with all that has to be done there to start it. */
final class DataFolder {

	private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

	/** The folder of Neo4j within the data folder. */
	static final String HOME = "neo4j";

	private static final String USERNAME = "neo4j";

	private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[\\w.-]+):(?<port>\\d{1,5})");

	private static final int GREATEST_PORT = 65_535;

	private final EmbeddedSettings settings;

	private final AccessFile accessFile;

	DataFolder(EmbeddedSettings settings) {
		this.settings = settings;
		this.accessFile = new AccessFile(settings.data());
	}

	LocalNeo4j open() {
		if (!isAddress(this.settings.bolt())) {
			throw Causes.wrongAddress(this.settings.bolt());
		}
		try {
			PrivateFiles.createFolder(this.settings.data());
			Optional<FolderLock> lock = FolderLock.take(this.settings.data());
			return lock.isPresent() ? start(lock.get()) : join();
		}
		catch (IOException ex) {
			throw Causes.unusable(this.settings, ex);
		}
	}

	private static boolean isAddress(String text) {
		Matcher parts = ADDRESS.matcher(text);
		return parts.matches() && Integer.parseInt(parts.group("port")) <= GREATEST_PORT;
	}

	/** Keeps the lock as long as the database runs, and no longer. */
	private EmbeddedNeo4j start(FolderLock lock) throws IOException {
		try {
			Access known = known().orElseGet(this::firstAccess);
			log.info("Starting Neo4j in {} ...", this.settings.data());
			Dbms dbms = Dbms.start(home(), configuration(ClosedConfiguration.of(this.settings)), this.settings);
			Access access = new Access(dbms.boltUri(), known.username(), known.password());
			this.accessFile.write(access);
			log.info("Neo4j takes Bolt connections at {}.", access.uri());
			return new EmbeddedNeo4j(dbms, lock, access);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/** A password without the database that it belongs to is none. */
	private Optional<Access> known() throws IOException {
		return Files.isDirectory(home().resolve("data")) ? this.accessFile.read() : Optional.empty();
	}

	/**
	 * Sets the password before any port is open, so that nobody can log in with the one
	 * that every fresh Neo4j has. It is written down last: a start that was ended before
	 * is given another one.
	 */
	private Access firstAccess() {
		Access access = new Access(URI.create("bolt://" + this.settings.bolt()), USERNAME, Passwords.random());
		try {
			FirstPassword first = FirstPassword.of(home(), configuration(ClosedConfiguration.of(this.settings)));
			if (first.counts()) {
				first.set(access.username(), access.password());
			}
			else {
				replacePassword(access);
			}
			this.accessFile.write(access);
		}
		catch (IOException ex) {
			throw Causes.unusable(this.settings, ex);
		}
		return access;
	}

	/** Neo4j takes another password only while it runs. */
	private void replacePassword(Access access) throws IOException {
		log.info("Preparing a new password in {} ...", this.settings.data());
		Path configuration = configuration(ClosedConfiguration.of(this.settings).withoutBolt());
		try (Dbms dbms = Dbms.start(home(), configuration, this.settings)) {
			dbms.setPassword(access.username(), access.password());
		}
	}

	private Path configuration(ClosedConfiguration configuration) throws IOException {
		return configuration.writeTo(home().resolve("conf").resolve("neo4j.conf"));
	}

	private JoinedNeo4j join() throws IOException {
		Optional<Access> access = this.accessFile.read();
		if (this.settings.join() && access.isPresent()) {
			return new JoinedNeo4j(access.get());
		}
		throw Causes.inUse(this.settings, null);
	}

	private Path home() {
		return this.settings.data().resolve(HOME);
	}

}
