package org.fealty.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client of the Model Context Protocol is offered and told. */
@FealtyOverHttp
class ToolEndpointTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int port;

	private final Catalogue catalogue;

	private McpSyncClient client;

	@Autowired
	ToolEndpointTests(@LocalServerPort int port, Catalogue catalogue) {
		this.port = port;
		this.catalogue = catalogue;
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@BeforeEach
	void connect() {
		this.client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + this.port).endpoint("/mcp").build())
			.requestTimeout(Duration.ofSeconds(60))
			.build();
		this.client.initialize();
	}

	@AfterEach
	void disconnect() {
		this.client.closeGracefully();
	}

	@Test
	void everyNamedQueryIsAToolThatOnlyReads() {
		List<Tool> tools = this.client.listTools().tools();
		assertThat(tools).extracting(Tool::name)
			.containsExactlyInAnyOrderElementsOf(this.catalogue.queries()
				.stream()
				.map(NamedQuery::name)
				.map((name) -> name.replace('/', '_'))
				.toList());
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.name()).matches("[a-z0-9_-]{1,64}");
			assertThat(tool.description()).isNotBlank();
		});
	}

	@Test
	void aToolSaysWhatItTakesInTheWordsOfTheHeader() {
		Tool tool = this.client.listTools()
			.tools()
			.stream()
			.filter((one) -> one.name().equals("attack_toll"))
			.findFirst()
			.orElseThrow();
		assertThat(tool.title()).isEqualTo("Dead and wounded by year, perpetrator, claimant or province");
		JsonNode schema = JSON.valueToTree(tool.inputSchema());
		assertThat(schema.at("/required").isEmpty()).isTrue();
		assertThat(schema.at("/properties/by/enum"))
			.isEqualTo(Site.read("[\"year\", \"perpetrator\", \"claimant\", \"province\"]"));
		assertThat(schema.at("/properties/after/format").asString()).isEqualTo("date");
		assertThat(schema.at("/properties/organisation/description").asString())
			.contains("id of an entity with the label Organisation, or its whole name");
	}

	@Test
	void aToolAnswersWhatTheEndpointAnswers() {
		CallToolResult result = call("web_leaders", Map.of("organisation", "caucasus-emirate", "limit", 1));
		assertThat(result.isError()).isFalse();
		assertThat(Site.read(text(result, 0)))
			.isEqualTo(new Site(this.port).json("/api/queries/web/leaders?organisation=caucasus-emirate&limit=1"));
	}

	@Test
	void theWholeNameOfOneEntityStandsForItsId() {
		CallToolResult result = call("web_leaders", Map.of("organisation", "Imarat Kavkaz"));
		assertThat(result.isError()).isFalse();
		assertThat(text(result, 0)).isEqualTo("organisation: Imarat Kavkaz is caucasus-emirate.");
		assertThat(Site.read(text(result, 1)).get("count").asInt()).isEqualTo(2);
	}

	@Test
	void aPartOfANameIsNotTakenForAnybody() {
		CallToolResult result = call("web_leaders", Map.of("organisation", "Imarat"));
		assertThat(result.isError()).isTrue();
		assertThat(text(result, 0)).contains("\"Imarat\" is no entity's id", "caucasus-emirate");
	}

	@Test
	void aNameOfAnotherKindOfEntityIsNotTaken() {
		CallToolResult result = call("web_leaders", Map.of("organisation", "Dokka Umarov"));
		assertThat(result.isError()).isTrue();
		assertThat(text(result, 0)).contains("\"Dokka Umarov\" is no entity's id");
	}

	@Test
	void wrongArgumentsAreToldInASentence() {
		CallToolResult result = call("web_leaders",
				Map.of("organisation", "caucasus-emirate", "asOf", "4/12/2016", "x", 1));
		assertThat(result.isError()).isTrue();
		assertThat(text(result, 0)).contains("asOf", "4/12/2016", "There is no such parameter");
	}

	@Test
	void pagesOfOtherServersAndOtherHostsAreRefused() throws Exception {
		String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
		String request = "POST /mcp HTTP/1.1\r\nContent-Type: application/json\r\n"
				+ "Accept: application/json, text/event-stream\r\nConnection: close\r\nContent-Length: "
				+ call.length();
		Site site = new Site(this.port);
		assertThat(site.raw(request + "\r\nHost: localhost\r\n\r\n" + call)).contains(" 200").contains("web_leaders");
		assertThat(site.raw(request + "\r\nHost: localhost\r\nOrigin: http://localhost:8080\r\n\r\n" + call))
			.contains(" 200");
		assertThat(site.raw(request + "\r\nHost: localhost\r\nOrigin: https://example.org\r\n\r\n" + call))
			.contains(" 403")
			.doesNotContain("web_leaders");
		assertThat(site.raw(request + "\r\nHost: example.org\r\n\r\n" + call)).contains(" 421")
			.doesNotContain("web_leaders");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                                                                       | -32700
			{                                                                                        | -32700
			null                                                                                     | -32600
			[]                                                                                       | -32600
			{"jsonrpc":"2.0","id":1}                                                                 | -32600
			{"jsonrpc":"1.0","id":1,"method":"tools/list"}                                           | -32600
			{"jsonrpc":"2.0","id":null,"method":"tools/list"}                                        | -32600
			{"jsonrpc":"2.0","id":{},"method":"tools/list"}                                          | -32600
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":1}                                | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":1}}                       | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"web_leaders","arguments":[]}} | -32602
			{"jsonrpc":"2.0","id":1,"method":"initialize"}                                           | -32602
			{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1}}            | -32602
			""")
	void aMessageThatIsNoneIsAnsweredWithAnErrorOfJsonRpc(String body, int code) throws Exception {
		String answer = new Site(this.port).raw(message(body));
		assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("stackTrace", "java.", "Exception");
		assertThat(JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n"))).at("/error/code").asInt())
			.isEqualTo(code);
	}

	@Test
	void whatTheLibraryRefusesIsToldWithoutItsStack() throws Exception {
		String call = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/list\"}";
		String answer = new Site(this.port)
			.raw(message(call).replace("application/json, text/event-stream", "text/html"));
		assertThat(answer).startsWith("HTTP/1.1 4")
			.contains("\"id\":7", "\"error\"")
			.doesNotContain("stackTrace", "java.", "Exception");
	}

	private static String message(String body) {
		return "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Accept: application/json, text/event-stream\r\nConnection: close\r\nContent-Length: " + body.length()
				+ "\r\n\r\n" + body;
	}

	private CallToolResult call(String tool, Map<String, Object> arguments) {
		return this.client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
	}

	private static String text(CallToolResult result, int index) {
		return ((TextContent) result.content().get(index)).text();
	}

}
