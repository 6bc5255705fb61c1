package org.fealty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A running server as somebody on this machine sees it. */
final class Site {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int port;

	Site(int port) {
		this.port = port;
	}

	/** Asks for a path; headers are names and values in turn. */
	HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	/** Asks for a path with another method than GET. */
	HttpResponse<String> send(String method, String path, String... headers) {
		return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
	}

	/** Sends JSON. */
	HttpResponse<String> post(String path, String json, String... headers) {
		String[] typed = Arrays.copyOf(headers, headers.length + 2);
		typed[headers.length] = "Content-Type";
		typed[headers.length + 1] = "application/json";
		return send("POST", path, HttpRequest.BodyPublishers.ofString(json), typed);
	}

	private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.method(method, body);
		for (int index = 0; index < headers.length; index += 2) {
			request.header(headers[index], headers[index + 1]);
		}
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a path answers, as JSON. */
	JsonNode json(String path, String... headers) {
		return JSON.readTree(get(path, headers).body());
	}

	/**
	 * Sends a request as it is written and gives all that comes back. A server that has
	 * read enough answers and closes while a long one is still being sent.
	 */
	String raw(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			send(socket, request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void send(Socket socket, byte[] request) throws IOException {
		try {
			socket.getOutputStream().write(request);
		}
		catch (SocketException ex) {
			// what it answered is still to be read
			assertThat(socket.getInputStream().available()).as("bytes of an answer, before: %s", ex.getMessage())
				.isPositive();
		}
	}

	static JsonNode read(String text) {
		return JSON.readTree(text);
	}

}
