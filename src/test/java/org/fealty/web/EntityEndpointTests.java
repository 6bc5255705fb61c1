package org.fealty.web;

import java.net.http.HttpResponse;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.GqlStatusObject;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@FealtyOverHttp
class EntityEndpointTests {

	private final Site site;

	private final Driver driver;

	EntityEndpointTests(@LocalServerPort int port, @Autowired Driver driver) {
		this.site = new Site(port);
		this.driver = driver;
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@Test
	void showsAnEntityWithTheSourcesOfItsAttributes() {
		assertThat(this.site.json("/api/entities/aliaskhab-kebekov")).isEqualTo(Site.read("""
				{"id": "aliaskhab-kebekov", "labels": ["Person"], "name": "Aliaskhab Kebekov",
				 "names": ["Aliaskhab Kebekov"], "death": "2015-04-19",
				 "attributes": [
				   {"id": "a1", "what": "death", "value": "2015-04-19", "sinceEarliest": "2015-04-19",
				    "status": "confirmed", "disputed": [], "statements": 3, "origins": ["fsb", "nak"], "sources": 2},
				   {"id": "a2", "what": "name", "value": "Aliaskhab Kebekov", "status": "reported", "disputed": [],
				    "statements": 1, "origins": ["reuters"], "sources": 1}]}
				"""));
	}

	@Test
	void hearsNothingOfNamesThatTheGraphDoesNotHaveYet() {
		String unknown = "MATCH (e:Entity) RETURN e.nobodyEverWroteThis AS value";

		assertThat(this.driver.executableQuery(unknown).execute().summary().gqlStatusObjects())
			.extracting(GqlStatusObject::gqlStatus)
			.doesNotContain("01N52");
		assertThat(SharedNeo4j.unknownNames(unknown)).isNotEmpty();
	}

	@Test
	void namesTheEntitiesNearestToOneThatDoesNotExist() {
		HttpResponse<String> answer = this.site.get("/api/entities/dokka-umarow");

		assertThat(answer.statusCode()).isEqualTo(404);
		JsonNode problem = Site.read(answer.body());
		assertThat(problem.get("type").asString()).isEqualTo("/problems.html#unknown-entity");
		assertThat(problem.get("nearest").valueStream().map(JsonNode::asString)).first().isEqualTo("dokka-umarov");
	}

	@Test
	void listsTheDatasetsWithTheirCountsAndLastRejects() {
		JsonNode datasets = this.site.json("/api/datasets");

		assertThat(datasets).isEqualTo(Site.read("""
				{"datasets": [
				  {"id": "north-caucasus", "title": "North Caucasus", "publisher": null, "licence": "CC-BY-4.0",
				   "attribution": "Name us", "coding": null, "importedAt": "2026-11-24T10:00:00Z", "statements": 4,
				   "read": 6, "accepted": 4, "duplicate": 1, "rejected": 1,
				   "rejects": ["led.csv, line 3: \\"4/12/2016\\" is no date."],
				   "state": null, "loaded": null}],
				 "count": 1}
				"""));
	}

	@Test
	void documentsWhatAnEntityIs() {
		JsonNode document = this.site.json("/v3/api-docs");
		String reference = document.at("/paths/~1api~1entities~1{id}/get/responses/200/content")
			.iterator()
			.next()
			.at("/schema/$ref")
			.asString();

		assertThat(document.at(reference.substring(1) + "/properties").propertyNames()).contains("id", "labels", "name",
				"names", "killedLow", "dateEarliest", "attributes");
	}

}
