package org.fealty.runtime;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.SecurityException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nobody uses Bolt without the password. */
class AuthenticationTests {

	@Test
	void refusesAClientWithoutAName() {
		assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> query(AuthTokens.none()));
	}

	@Test
	void refusesAWrongPassword() {
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> query(AuthTokens.basic("neo4j", "wrong-password")));
	}

	@Test
	void refusesThePasswordOfEveryFreshNeo4j() {
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> query(AuthTokens.basic("neo4j", "neo4j")));
	}

	@Test
	void letsInWhoHasThePassword() {
		Access access = ClosedNeo4j.NEO4J.access();

		assertThat(query(AuthTokens.basic(access.username(), access.password()))).isEqualTo(42);
	}

	private static int query(AuthToken token) {
		try (var driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J.access(), token); var session = driver.session()) {
			return session.run("RETURN 42").single().get(0).asInt();
		}
	}

}
