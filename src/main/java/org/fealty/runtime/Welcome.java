package org.fealty.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where everything is and what to try, once all of it answers. */
@Component
@ConditionalOnWebApplication
class Welcome {

	private final Neo4jConnectionDetails connection;

	private final ObjectProvider<LocalNeo4j> local;

	private final Environment environment;

	Welcome(Neo4jConnectionDetails connection, ObjectProvider<LocalNeo4j> local, Environment environment) {
		this.connection = connection;
		this.local = local;
		this.environment = environment;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void ready(ApplicationReadyEvent event) {
		System.out.println(text(Optional.ofNullable(event.getTimeTaken())));
	}

	private String text(Optional<Duration> taken) {
		String http = "http://localhost:" + this.environment.getProperty("local.server.port");
		String after = taken.map((time) -> " after %.1f s".formatted(time.toMillis() / 1000.0)).orElse("");
		return """

				Fealty is ready%s. Stop it with Ctrl-C.

				  Page           %s/
				  Neo4j Browser  %s
				  Bolt           %s%s

				Three things to try:
				  1. Open the page and ask one of its questions
				  2. curl '%s/api/queries/succession/leaders-of-organisation?organisation=caucasus-emirate'
				  3. Open the Neo4j Browser, log in and run
				     MATCH (p:Person)-[l:LED]->(o) RETURN p, l, o LIMIT 50
				""".formatted(after, http, browser(http), this.connection.getUri(), login(), http);
	}

	/** The Browser's own address line preselects the database and the user. */
	private String browser(String http) {
		URI bolt = this.connection.getUri();
		String user = this.local.stream().findFirst().map((neo4j) -> neo4j.access().username() + "@").orElse("");
		return http + "/browser/?dbms=" + bolt.getScheme() + "://" + user + bolt.getAuthority();
	}

	private String login() {
		return this.local.stream()
			.findFirst()
			.map((neo4j) -> "%n  User           %s%n  Password       %s".formatted(neo4j.access().username(),
					neo4j.access().password()))
			.orElse("");
	}

}
