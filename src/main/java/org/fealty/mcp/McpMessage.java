package org.fealty.mcp;

import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One message of a client, judged before the library sees it: whether it is one that the
 * server can answer, by JSON-RPC 2.0 and the Model Context Protocol.
 *
 * @param body what the client sent; empty where it is no JSON
 * @see <a href="https://www.jsonrpc.org/specification">JSON-RPC 2.0</a>
 */
record McpMessage(Optional<JsonNode> body) {

	/** JSON-RPC 2.0, 5.1: what is no JSON. */
	static final int NO_JSON = -32700;

	/** JSON-RPC 2.0, 5.1: what is no request. */
	static final int NO_REQUEST = -32600;

	/** JSON-RPC 2.0, 5.1: what has wrong parameters. */
	static final int WRONG_PARAMETERS = -32602;

	private static final JsonMapper JSON = new JsonMapper();

	static McpMessage of(byte[] body) {
		try {
			return new McpMessage(Optional.ofNullable(JSON.readTree(body)).filter((read) -> !read.isMissingNode()));
		}
		catch (JacksonException ex) {
			return new McpMessage(Optional.empty());
		}
	}

	/** Why it cannot be answered; empty where it can. */
	Optional<Fault> fault() {
		return this.body.map(McpMessage::fault)
			.orElse(Optional.of(new Fault(NO_JSON, "The body is no JSON. Send one message of JSON-RPC 2.0.")));
	}

	private static Optional<Fault> fault(JsonNode message) {
		if (!message.isObject() || !message.path("jsonrpc").asString("").equals("2.0")
				|| !message.path("method").isString()) {
			return fault(NO_REQUEST,
					"Send one object with \"jsonrpc\": \"2.0\", \"method\" and, for an answer, \"id\".");
		}
		if (message.has("id") && !message.get("id").isString() && !message.get("id").isIntegralNumber()) {
			return fault(NO_REQUEST, "The \"id\" of a request is a text or a whole number.");
		}
		JsonNode params = message.path("params");
		if (!params.isMissingNode() && !params.isObject()) {
			return fault(WRONG_PARAMETERS, "\"params\" is an object.");
		}
		return switch (message.get("method").asString()) {
			case "initialize" -> begins(params) ? Optional.empty() : fault(WRONG_PARAMETERS,
					"\"params\" has \"protocolVersion\", a text, and the objects \"capabilities\" and \"clientInfo\".");
			case "tools/call" -> calls(params) ? Optional.empty() : fault(WRONG_PARAMETERS,
					"\"params\" has \"name\", a tool of tools/list, and \"arguments\", an object.");
			default -> Optional.empty();
		};
	}

	private static boolean begins(JsonNode params) {
		JsonNode client = params.path("clientInfo");
		return params.path("protocolVersion").isString() && params.path("capabilities").isObject()
				&& client.path("name").isString() && client.path("version").isString();
	}

	private static boolean calls(JsonNode params) {
		JsonNode arguments = params.path("arguments");
		return params.path("name").isString()
				&& (arguments.isMissingNode() || arguments.isNull() || arguments.isObject());
	}

	private static Optional<Fault> fault(int code, String sentence) {
		return Optional.of(new Fault(code, sentence));
	}

	/** The answer that tells a client of a fault, with the id of its request. */
	String answer(Fault fault) {
		ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
		JsonNode id = this.body.map((message) -> message.path("id")).orElse(JSON.missingNode());
		answer.set("id", (id.isString() || id.isIntegralNumber()) ? id : JSON.nullNode());
		answer.putObject("error").put("code", fault.code()).put("message", fault.sentence());
		return answer.toString();
	}

	/**
	 * What the library says of a request that it refuses; empty where it says nothing.
	 */
	static String told(byte[] refusal) {
		JsonNode read = McpMessage.of(refusal).body().orElse(JSON.missingNode());
		String inner = read.at("/jsonRpcError/message").asString("");
		return inner.isEmpty() ? read.path("message").asString("") : inner;
	}

	/**
	 * Why a message cannot be answered.
	 *
	 * @param code the number that JSON-RPC gives it
	 * @param sentence what to send instead
	 */
	record Fault(int code, String sentence) {
	}

}
