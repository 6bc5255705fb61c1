package org.fealty.web;

import java.time.Duration;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An entity answers to every id that stands for it. */
@FealtyOverHttp
class OtherIdsTests {

	private final Site site;

	private final int port;

	OtherIdsTests(@LocalServerPort int port) {
		this.site = new Site(port);
		this.port = port;
	}

	@BeforeAll
	static void create() {
		Emirate.create();
		SharedNeo4j
			.run("""
					MATCH (emirate:Entity {id: 'caucasus-emirate'}) SET emirate.ids = ['caucasus-emirate', 'un:QDe.131']
					CREATE (:Identifier {id: 'caucasus-emirate', name: 'Caucasus Emirate', labels: ['Organisation']})
					  -[:IDENTIFIES]->(emirate)
					CREATE (:Identifier {id: 'un:QDe.131', name: 'EMARAT KAVKAZ', labels: ['Organisation']})-[:IDENTIFIES]->(emirate)
					WITH emirate
					MATCH (s:Statement {id: 'x1'}) SET s.saidBy = 'caucasus-emirate', s.saidByAs = 'un:QDe.131'
					""");
	}

	@Test
	void aQueryAnswersAndNamesTheIdThatIsShown() {
		JsonNode answer = this.site.json("/api/queries/succession/leaders-of-organisation?organisation=un:QDe.131");
		assertThat(answer.get("rows").findValuesAsString("person")).containsExactlyInAnyOrder("dokka-umarov",
				"aliaskhab-kebekov");
		assertThat(answer.at("/arguments/organisation").asString()).isEqualTo("caucasus-emirate");
	}

	@Test
	void oneOfTwoIdsMayBeAnother() {
		JsonNode answer = this.site.json("/api/queries/entity/paths?from=dokka-umarov&to=un:QDe.131");
		assertThat(answer.get("nodes").valueStream().map((node) -> node.get("id").asString()))
			.containsExactlyInAnyOrder("dokka-umarov", "caucasus-emirate");
	}

	@Test
	void anIdOfTheWrongKindIsTold() {
		JsonNode problem = this.site.json("/api/queries/succession/organisations-led-by?person=un:QDe.131");
		assertThat(problem.get("status").asInt()).isEqualTo(400);
		assertThat(problem.at("/errors/0/detail").asString()).contains("is the id of Entity, Organisation");
	}

	@Test
	void theEntityIsShownWithAllItsIds() {
		JsonNode entity = this.site.json("/api/entities/un:QDe.131");
		assertThat(entity.get("id").asString()).isEqualTo("caucasus-emirate");
		assertThat(entity.get("ids").valueStream().map(JsonNode::asString)).containsExactly("caucasus-emirate",
				"un:QDe.131");
	}

	@Test
	void anIdIsFoundBySearch() {
		JsonNode answer = this.site.json("/api/entities?search=un:QDe.131");
		assertThat(answer.get("rows").findValuesAsString("entity")).containsExactly("caucasus-emirate");
		assertThat(answer.at("/rows/0/score").asDouble()).isEqualTo(1.0);
		assertThat(this.site.json("/api/entities?search=caucasus-emirate").at("/rows/0/entity").asString())
			.isEqualTo("caucasus-emirate");
	}

	@Test
	void whoSpeaksUnderAnotherIdIsFound() {
		JsonNode answer = this.site.json("/api/queries/evidence/said-by?voice=un:QDe.131");
		assertThat(answer.get("rows").findValuesAsString("statement")).containsExactly("x1");
	}

	@Test
	void theIdsOfAnEntityAreListedTheOneShownFirst() {
		JsonNode answer = this.site.json("/api/queries/identity/cluster?entity=un:QDe.131");
		assertThat(answer.get("rows").findValuesAsString("id")).containsExactly("caucasus-emirate", "un:QDe.131");
		assertThat(answer.get("rows").findValuesAsString("name")).containsExactly("Caucasus Emirate", "EMARAT KAVKAZ");
	}

	@Test
	void aToolAnswers() {
		try (McpSyncClient client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + this.port).endpoint("/mcp").build())
			.requestTimeout(Duration.ofSeconds(60))
			.build()) {
			client.initialize();
			assertThat(client
				.callTool(CallToolRequest.builder("succession_leaders-of-organisation")
					.arguments(Map.of("organisation", "un:QDe.131"))
					.build())
				.toString()).contains("aliaskhab-kebekov");
		}
	}

}
