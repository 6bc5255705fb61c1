package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB in this process, in memory: the states of all facts in two tables with indexes,
 * asked by the SQL in {@code benchmarks/sql}.
 */
final class TablePeer implements Peer, AutoCloseable {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final String COLUMNS = "id VARCHAR, type VARCHAR, subject VARCHAR, object VARCHAR, value VARCHAR, "
			+ "status VARCHAR, since_earliest DATE, since_latest DATE, until_earliest DATE, until_latest DATE, "
			+ "attested_until DATE, presumed_until DATE, ending VARCHAR, known_from DATE, known_to DATE";

	private static final List<String> DEFINITIONS = List.of("CREATE TABLE state (" + COLUMNS + ")",
			"CREATE TABLE entity (id VARCHAR PRIMARY KEY, name VARCHAR)",
			"CREATE TABLE spelling (entity VARCHAR, name VARCHAR)");

	private static final List<String> AFTERWARDS = List.of(
			"CREATE TABLE fact AS SELECT * FROM state WHERE known_to IS NULL ORDER BY type, object",
			"CREATE INDEX fact_subject ON fact (subject)", "CREATE INDEX fact_object ON fact (object)",
			"CREATE INDEX fact_type ON fact (type)", "CREATE INDEX state_object ON state (object)",
			"CREATE INDEX state_subject ON state (subject)");

	private final DuckDBConnection connection;

	private final Map<String, Prepared> prepared = new HashMap<>();

	private TablePeer(DuckDBConnection connection) {
		this.connection = connection;
	}

	/** Copies the facts into tables. */
	static TablePeer of(Running program, List<FactCopy> facts) {
		try {
			Connection connection = DriverManager.getConnection("jdbc:duckdb:");
			TablePeer tables = new TablePeer(connection.unwrap(DuckDBConnection.class));
			tables.execute(DEFINITIONS);
			tables.fill(facts);
			tables.names(program);
			tables.execute(AFTERWARDS);
			return tables;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void execute(List<String> statements) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private void fill(List<FactCopy> facts) throws SQLException {
		try (DuckDBAppender appender = this.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "state")) {
			for (FactCopy fact : facts) {
				appender.beginRow();
				appender.append(fact.id()).append(fact.type()).append(fact.subject()).append(fact.object());
				appender.append(fact.value()).append(fact.status());
				for (LocalDate day : fact.days()) {
					appender.append(day);
				}
				appender.append(fact.ending()).append(fact.knownFrom()).append(fact.knownTo());
				appender.endRow();
			}
		}
	}

	private void names(Running program) throws SQLException {
		try (DuckDBAppender entities = this.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "entity");
				DuckDBAppender spellings = this.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA,
						"spelling")) {
			for (var row : program.run("MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.names AS names",
					Map.of())) {
				entities.beginRow();
				entities.append(row.get("id").asString()).append(row.get("name").asString());
				entities.endRow();
				for (String name : row.get("names").asList((value) -> value.asString())) {
					spellings.beginRow();
					spellings.append(row.get("id").asString()).append(name);
					spellings.endRow();
				}
			}
		}
	}

	@Override
	public String name() {
		return "DuckDB, in process";
	}

	@Override
	public Optional<Way> way(PeerQuestion question) {
		Path file = Path.of("benchmarks", "sql", question.file() + ".sql");
		return Files.exists(file) ? Optional.of((arguments) -> rows(file, arguments)) : Optional.empty();
	}

	private List<Map<String, @Nullable Object>> rows(Path file, Map<String, String> arguments) {
		try {
			Prepared known = this.prepared.computeIfAbsent(file.toString(), (name) -> prepare(file));
			for (int at = 0; at < known.parameters().size(); at++) {
				set(known.statement(), at + 1, arguments.get(known.parameters().get(at)));
			}
			try (ResultSet result = known.statement().executeQuery()) {
				return read(result);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
	}

	private static void set(PreparedStatement statement, int at, @Nullable String argument) throws SQLException {
		if (argument == null) {
			statement.setNull(at, Types.VARCHAR);
		}
		else if (argument.matches("\\d{4}-\\d{2}-\\d{2}")) {
			statement.setDate(at, Date.valueOf(argument));
		}
		else if (argument.matches("\\d+")) {
			statement.setLong(at, Long.parseLong(argument));
		}
		else {
			statement.setString(at, argument);
		}
	}

	private static List<Map<String, @Nullable Object>> read(ResultSet result) throws SQLException {
		int columns = result.getMetaData().getColumnCount();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		while (result.next()) {
			Map<String, @Nullable Object> row = new HashMap<>();
			for (int column = 1; column <= columns; column++) {
				row.put(result.getMetaData().getColumnName(column), result.getObject(column));
			}
			rows.add(row);
		}
		return rows;
	}

	private Prepared prepare(Path file) {
		try {
			Matcher parameters = PARAMETER.matcher(Files.readString(file));
			List<String> names = new ArrayList<>();
			String sql = parameters.replaceAll((found) -> {
				names.add(found.group(1));
				return "?";
			});
			return new Prepared(this.connection.prepareStatement(sql), names);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A statement that is planned once.
	 *
	 * @param statement the statement
	 * @param parameters the names of its parameters, in the order in which it has them
	 */
	private record Prepared(PreparedStatement statement, List<String> parameters) {
	}

}
