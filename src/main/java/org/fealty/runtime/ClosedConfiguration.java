package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The configuration of Neo4j, by its own names. A Neo4j that is embedded starts without
 * authentication and without limits and may read every file; this closes what is open.
 * The names are those of the operations manual of Neo4j 2026, and Neo4j refuses to start
 * with one that it does not know.
 */
final class ClosedConfiguration {

	private final Map<String, String> settings = new TreeMap<>();

	private ClosedConfiguration(EmbeddedSettings embedded) {
		authentication();
		noWayOut();
		limits(Runtime.getRuntime().maxMemory());
		noReportsHome();
		small();
		bolt(embedded.bolt());
		this.settings.putAll(embedded.neo4j());
	}

	/** What the settings make of it: our own values, then those that the user gave. */
	static ClosedConfiguration of(EmbeddedSettings embedded) {
		return new ClosedConfiguration(embedded);
	}

	/**
	 * The same without any port and with more time, for work that must be done before
	 * anybody may ask, and by a process that has not warmed up yet.
	 */
	ClosedConfiguration withoutBolt() {
		this.settings.put("server.bolt.enabled", "false");
		this.settings.put("db.transaction.timeout", "0s");
		return this;
	}

	Map<String, String> settings() {
		return Map.copyOf(this.settings);
	}

	/** Writes the file that Neo4j reads and returns it. */
	Path writeTo(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		String lines = this.settings.entrySet()
			.stream()
			.map((setting) -> setting.getKey() + "=" + setting.getValue())
			.collect(Collectors.joining("\n",
					"# Written anew at every start. To change a value, set fealty.neo4j.NAME.\n", "\n"));
		return Files.writeString(file, lines);
	}

	private void authentication() {
		this.settings.put("dbms.security.auth_enabled", "true");
	}

	/** LOAD CSV reads neither files nor addresses; no HTTP server of Neo4j's own. */
	private void noWayOut() {
		this.settings.put("dbms.security.allow_csv_import_from_file_urls", "false");
		this.settings.put("server.directories.import", "import");
		this.settings.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
		this.settings.put("server.http.enabled", "false");
		this.settings.put("server.https.enabled", "false");
		this.settings.put("browser.remote_content_hostname_whitelist", "localhost");
	}

	/**
	 * A query that takes too much time or memory is stopped before the process fails. A
	 * transaction may have an eighth of the heap, all of them together half of it.
	 */
	private void limits(long heap) {
		this.settings.put("db.transaction.timeout", "2m");
		this.settings.put("db.memory.transaction.max", megabytes(heap / 8));
		this.settings.put("dbms.memory.transaction.total.max", megabytes(heap / 2));
		this.settings.put("server.memory.pagecache.size", "512m");
	}

	private void noReportsHome() {
		this.settings.put("dbms.usage_report.enabled", "false");
		this.settings.put("internal.dbms.usage_report.udc_network_enabled", "false");
		this.settings.put("dbms.fleet_manager.enabled", "false");
		this.settings.put("server.fleet_discovery.enabled", "false");
		this.settings.put("client.allow_telemetry", "false");
		this.settings.put("server.bolt.telemetry.enabled", "false");
	}

	/** The database of one user takes little memory at the start and stops at once. */
	private void small() {
		this.settings.put("db.tx_log.preallocate", "false");
		this.settings.put("db.store.files.preallocate", "false");
		this.settings.put("db.logs.query.enabled", "OFF");
		this.settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s");
	}

	private void bolt(String address) {
		this.settings.put("server.bolt.enabled", "true");
		this.settings.put("server.bolt.listen_address", address);
	}

	private static String megabytes(long bytes) {
		return Math.max(16, bytes >> 20) + "m";
	}

}
