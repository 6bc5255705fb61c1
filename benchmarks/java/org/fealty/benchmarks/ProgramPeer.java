package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.fealty.catalogue.NamedQuery;
import org.fealty.name.NameKey;
import org.fealty.query.KnownBy;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** The program's own database, asked in process, without HTTP and without Bolt. */
final class ProgramPeer {

	private final Running program;

	private final GraphDatabaseService graph;

	ProgramPeer(Running program, GraphDatabaseService graph) {
		this.program = program;
		this.graph = graph;
	}

	/** The named queries as they are. */
	Peer named() {
		return peer("named query, in process", (question) -> Optional.of((arguments) -> {
			Map<String, @Nullable Object> parameters = parameters(question, arguments);
			return run(cypher(question, arguments), parameters);
		}));
	}

	/** The same over HTTP. */
	Peer endpoint() {
		return peer("named query, HTTP", (question) -> Optional.of((arguments) -> {
			this.program.get(new Asked(query(question), arguments).path("json"));
			return List.of();
		}));
	}

	/** Plain Cypher that reads facts alone, nothing derived. */
	Peer plain() {
		return peer("plain Cypher over facts", (question) -> statement(question).map((cypher) -> (arguments) -> {
			Map<String, @Nullable Object> parameters = parameters(question, arguments);
			return run(cypher, parameters);
		}));
	}

	private static Optional<String> statement(PeerQuestion question) {
		Path file = Path.of("benchmarks", "cypher", question.file() + ".cypher");
		try {
			return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private NamedQuery query(PeerQuestion question) {
		return this.program.catalogue().find(question.query()).orElseThrow();
	}

	private String cypher(PeerQuestion question, Map<String, String> arguments) {
		NamedQuery query = query(question);
		return arguments.containsKey("knownBy") ? this.program.part(KnownBy.class).cypher(query).orElseThrow()
				: query.cypher();
	}

	private Map<String, @Nullable Object> parameters(PeerQuestion question, Map<String, String> arguments) {
		Map<String, @Nullable Object> parameters = new HashMap<>(new Asked(query(question), arguments).parameters());
		if (arguments.containsKey("knownBy")) {
			parameters.put("knownBy", LocalDate.parse(arguments.get("knownBy")));
		}
		if (arguments.containsKey("name")) {
			parameters.put("key", NameKey.of(arguments.get("name")));
		}
		return parameters;
	}

	private List<Map<String, @Nullable Object>> run(String cypher, Map<String, @Nullable Object> parameters) {
		try (Transaction transaction = this.graph.beginTx(); Result result = transaction.execute(cypher, parameters)) {
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			result.forEachRemaining(rows::add);
			return keep(rows);
		}
	}

	/** Nodes and relationships give their ids only within the transaction. */
	private static List<Map<String, @Nullable Object>> keep(List<Map<String, @Nullable Object>> rows) {
		rows.forEach((row) -> row.replaceAll((column, value) -> (value instanceof org.neo4j.graphdb.Entity entity)
				? entity.getProperty("id") : value));
		return rows;
	}

	private static Peer peer(String name, Function<PeerQuestion, Optional<Peer.Way>> ways) {
		return new Peer() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public Optional<Way> way(PeerQuestion question) {
				return ways.apply(question);
			}

		};
	}

}
