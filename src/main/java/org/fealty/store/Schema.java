package org.fealty.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies the constraints and indexes of {@code cypher/schema/} at every start, before
 * anything reads or writes.
 */
@Component
public class Schema implements SmartLifecycle {

	/** When in the start of the program the schema is applied: before all other work. */
	public static final int PHASE = 0;

	private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

	private volatile boolean running;

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

	private static final String WAIT = "CALL db.awaitIndexes(300)";

	private final Driver driver;

	private final @Nullable GraphDatabaseService local;

	/**
	 * Applies it to the database of this process, where there is one, and else over Bolt.
	 * @param local gives it, where it runs here
	 */
	@Autowired
	Schema(Driver driver, ObjectProvider<GraphDatabaseService> local) {
		this.driver = driver;
		this.local = local.getIfAvailable();
	}

	/** Applies it over Bolt. */
	public Schema(Driver driver) {
		this.driver = driver;
		this.local = null;
	}

	/** Creates what is missing and waits until every index answers. */
	public void apply() {
		if (this.local != null) {
			applyHere(this.local);
		}
		else {
			applyOverBolt();
		}
	}

	/** All in one transaction, since each costs a write to disk. */
	private static void applyHere(GraphDatabaseService graph) {
		try (Transaction transaction = graph.beginTx()) {
			statements().forEach((statement) -> transaction.execute(statement).close());
			transaction.commit();
		}
		try (Transaction transaction = graph.beginTx()) {
			transaction.execute(WAIT).close();
		}
	}

	private void applyOverBolt() {
		try (Session session = this.driver.session()) {
			statements().forEach((statement) -> session.run(statement).consume());
			session.run(WAIT).consume();
		}
	}

	@Override
	public void start() {
		LOG.info("Applying the constraints and indexes ...");
		apply();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/** The statements of all schema files, by file name and as they stand. */
	static List<String> statements() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/*.cypher"))
				.sorted(Comparator.comparing((Resource file) -> String.valueOf(file.getFilename())))
				.flatMap(Schema::statementsOf)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> statementsOf(Resource file) {
		try {
			String text = COMMENT.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
			return Arrays.stream(text.split(";")).map(String::strip).filter((statement) -> !statement.isEmpty());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
