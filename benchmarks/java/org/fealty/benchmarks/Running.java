package org.fealty.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.fealty.Fealty;
import org.fealty.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program as it is, serving from this process. */
final class Running implements AutoCloseable {

	private static final QueryConfig READ = QueryConfig.builder().withRouting(RoutingControl.READ).build();

	private final ConfigurableApplicationContext context;

	private final Driver driver;

	private final String address;

	private Running(ConfigurableApplicationContext context) {
		this.context = context;
		this.driver = context.getBean(Driver.class);
		this.address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
	}

	/**
	 * Starts it on a data folder, on free ports. A transaction may take half of the heap:
	 * the big organisation is one dataset, and so one transaction.
	 */
	static Running on(Path data) {
		long half = Runtime.getRuntime().maxMemory() / 2;
		return new Running(new SpringApplicationBuilder(Fealty.class).run("--fealty.data=" + data, "--server.port=0",
				"--fealty.bolt=127.0.0.1:0", "--fealty.import-at-start=false",
				"--fealty.neo4j.[db.memory.transaction.max]=" + half));
	}

	/** The same with the limits that the program has by itself. */
	static Running within(Path data) {
		return new Running(new SpringApplicationBuilder(Fealty.class).run("--fealty.data=" + data, "--server.port=0",
				"--fealty.bolt=127.0.0.1:0", "--fealty.import-at-start=false"));
	}

	/** Where it answers, without a path. */
	String address() {
		return this.address;
	}

	Driver driver() {
		return this.driver;
	}

	Catalogue catalogue() {
		return part(Catalogue.class);
	}

	<T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Runs a statement as a client of the driver would, and takes all rows. */
	List<Record> run(String cypher, Map<String, @Nullable Object> parameters) {
		return this.driver.executableQuery(cypher).withParameters(parameters).withConfig(READ).execute().records();
	}

	/** The same; empty if the database stops it, since it takes too long. */
	Optional<List<Record>> runInTime(String cypher, Map<String, @Nullable Object> parameters) {
		try {
			return Optional.of(run(cypher, parameters));
		}
		catch (Neo4jException ex) {
			if (ex.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/**
	 * Asks over HTTP and takes the whole answer.
	 * @return how many bytes it had
	 */
	long get(String path) {
		return get(path, (piece) -> {
		});
	}

	/** The same; each piece of the answer is told by its length. */
	long get(String path, Consumer<Integer> pieces) {
		try {
			HttpURLConnection http = (HttpURLConnection) URI.create(this.address + path).toURL().openConnection();
			long bytes = 0;
			byte[] buffer = new byte[65_536];
			try (InputStream body = http.getInputStream()) {
				for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
					bytes += read;
					pieces.accept(read);
				}
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
