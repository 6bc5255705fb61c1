package org.fealty.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.database.DatasetLicence;
import org.fealty.runtime.RunningServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a running server do what a command asks for. It speaks HTTP by
 * {@link HttpURLConnection}, which starts in a tenth of the time of the newer client and
 * gives access to what stands behind the body of an answer.
 */
final class ServerClient implements AnswerSource {

	/** A server on this machine accepts a connection at once or not at all. */
	private static final int CONNECT_MILLIS = 2_000;

	private static final String TRUNCATED = "Fealty-Truncated";

	private static final JsonMapper JSON = new JsonMapper();

	private final RunningServer server;

	ServerClient(RunningServer server) {
		this.server = server;
	}

	/**
	 * Asks the server.
	 * @throws ConnectException if nobody takes connections there
	 * @throws ServerRefusalException if the server does not answer the question
	 */
	@Override
	public Details answer(String query, Map<String, List<String>> given, String format, OutputStream answer)
			throws IOException {
		String arguments = Stream
			.concat(given.entrySet()
				.stream()
				.flatMap((entry) -> entry.getValue().stream().map((value) -> entry.getKey() + "=" + encoded(value))),
					Stream.of("format=" + encoded(format)))
			.collect(Collectors.joining("&"));
		HttpURLConnection connection = connect("/api/queries/" + path(query) + "?" + arguments);
		refuseProblems(connection);
		try (InputStream body = connection.getInputStream()) {
			body.transferTo(answer);
			answer.flush();
		}
		return new Details(header(connection, "Fealty-Graph"), header(connection, "Fealty-Query"),
				Boolean.parseBoolean(connection.getHeaderField(TRUNCATED)));
	}

	private static String header(HttpURLConnection connection, String name) {
		return Objects.requireNonNullElse(connection.getHeaderField(name), "");
	}

	@Override
	public Receipt.Graph graph() throws IOException {
		HttpURLConnection connection = connect("/api/graph");
		refuseProblems(connection);
		try (InputStream body = connection.getInputStream()) {
			JsonNode graph = JSON.readTree(body);
			SortedMap<String, String> datasets = new TreeMap<>();
			graph.get("datasets")
				.forEach((dataset) -> datasets.put(dataset.get("id").asString(), dataset.get("imported").asString()));
			return new Receipt.Graph(graph.get("version").asString(), graph.get("rules").asLong(),
					graph.get("loading").valueStream().map(JsonNode::asString).toList(), datasets);
		}
	}

	@Override
	public List<String> licences() throws IOException {
		HttpURLConnection connection = connect("/api/datasets");
		refuseProblems(connection);
		try (InputStream body = connection.getInputStream()) {
			return JSON.readTree(body)
				.get("datasets")
				.valueStream()
				.map((one) -> new DatasetLicence(one.get("id").asString(),
						one.path("licence").asStringOpt().orElse(null),
						one.path("attribution").asStringOpt().orElse(null)))
				.map(DatasetLicence::sentence)
				.toList();
		}
	}

	/**
	 * Has the server carry out a command that changes the graph.
	 * @param command its name
	 * @param request what the command is given
	 * @param output is told what the server does while it does it
	 * @return the exit code
	 * @throws ConnectException if nobody takes connections there
	 * @throws ServerRefusalException if the server does not carry it out
	 */
	int command(String command, Object request, CommandOutput output) throws IOException {
		HttpURLConnection connection = connect(CommandEndpoint.PATH + "/" + command);
		connection.setRequestMethod("POST");
		connection.setDoOutput(true);
		connection.setRequestProperty("Content-Type", "application/json");
		connection.setRequestProperty("Authorization", CommandEndpoint.SCHEME + this.server.token());
		byte[] content = JSON.writeValueAsBytes(request);
		// With a known length the JDK never sends the request a second time by itself.
		connection.setFixedLengthStreamingMode(content.length);
		try (OutputStream body = connection.getOutputStream()) {
			body.write(content);
		}
		refuseProblems(connection);
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
			return follow(lines, output);
		}
	}

	private static int follow(BufferedReader lines, CommandOutput output) throws IOException {
		for (String text = lines.readLine(); text != null; text = lines.readLine()) {
			CommandEvent event = JSON.readValue(text, CommandEvent.class);
			if (event.exit() != null) {
				return event.exit();
			}
			event.tell(output);
		}
		throw new IOException("its last line is missing");
	}

	private HttpURLConnection connect(String path) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) this.server.uri()
			.resolve(this.server.uri().getRawPath() + path)
			.toURL()
			.openConnection(Proxy.NO_PROXY);
		connection.setConnectTimeout(CONNECT_MILLIS);
		connection.setInstanceFollowRedirects(false);
		return connection;
	}

	private static void refuseProblems(HttpURLConnection connection) throws IOException {
		int status = connection.getResponseCode();
		if (status != HttpURLConnection.HTTP_OK) {
			throw new ServerRefusalException(status, detail(connection, status));
		}
	}

	private static String detail(HttpURLConnection connection, int status) throws IOException {
		try (@Nullable
		InputStream body = connection.getErrorStream()) {
			JsonNode detail = (body != null) ? JSON.readTree(body).path("detail") : JSON.missingNode();
			return detail.isString() ? detail.stringValue() : "The server answered with the status " + status + ".";
		}
		catch (JacksonException ex) {
			return "The server answered with the status " + status + ".";
		}
	}

	private static String path(String query) {
		return Stream.of(query.split("/", -1)).map(ServerClient::encoded).collect(Collectors.joining("/"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
