package org.fealty.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes the graph over HTTP is done for nobody but the command line. */
@FealtyOverHttp
class CommandEndpointTests {

	private static final String WITHDRAW = "/internal/commands/withdraw";

	private final Site site;

	CommandEndpointTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void nobodyIsHeardWithoutTheToken() {
		for (String token : new String[] { "", "Bearer ", "Bearer wrong", "Basic bmVvNGo6eA==" }) {
			HttpResponse<String> refused = this.site.send("POST", WITHDRAW, "Content-Type", "application/json",
					"Authorization", token);
			assertThat(refused.statusCode()).as(token).isEqualTo(403);
			assertThat(refused.body()).contains("server.properties");
		}
	}

	@Test
	void aPageOfTheWebIsGivenNoLeaveToAsk() {
		assertThat(this.site.get(WITHDRAW).statusCode()).isEqualTo(405);
		assertThat(this.site.send("POST", WITHDRAW, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
		assertThat(this.site
			.send("OPTIONS", WITHDRAW, "Origin", "http://example.org", "Access-Control-Request-Method", "POST")
			.headers()
			.map()).doesNotContainKey("access-control-allow-origin");
	}

	@Test
	void noDocumentSpeaksOfIt() {
		assertThat(this.site.get("/v3/api-docs").body()).doesNotContain("/internal");
	}

}
