package org.fealty.runtime;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Reports that the database does not answer, or does not let us in. */
class DatabaseProblem extends AbstractFailureAnalyzer<Neo4jException> {

	private final Environment environment;

	DatabaseProblem(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, Neo4jException cause) {
		String uri = this.environment.getProperty("spring.neo4j.uri");
		boolean external = StringUtils.hasText(uri);
		String database = external ? "The Neo4j at " + uri : "The Neo4j in this process";
		return switch (cause) {
			case ServiceUnavailableException away -> new FailureAnalysis(
					"%s does not answer: %s".formatted(database, away.getMessage()), cureForSilence(external), failure);
			case AuthenticationException refused -> new FailureAnalysis(
					"%s refuses our user name or password: %s".formatted(database, refused.getMessage()),
					cureForRefusal(external), failure);
			default -> null;
		};
	}

	private static String cureForSilence(boolean external) {
		return external
				? "Start it, or correct spring.neo4j.uri; without that setting a Neo4j is started in this process."
				: "Start the program again; if that does not help, read neo4j/logs/debug.log in the data folder.";
	}

	private static String cureForRefusal(boolean external) {
		return external ? "Correct spring.neo4j.authentication.username and spring.neo4j.authentication.password."
				: "If the password was changed, write the new one into access.properties in the data folder, or delete "
						+ "that file to be given a new one.";
	}

}
