package org.fealty.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole program, served on a free port over the shared database, stopping early. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedNeo4j.class)
@ContextConfiguration(initializers = FealtyOverHttp.SharedDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "fealty.queries=src/test/resources/web-queries", "fealty.query.timeout=10s",
				"fealty.query.max-rows=50000", "fealty.data=target/web-data",
				"fealty.drafts=" + FealtyOverHttp.DRAFTS })
@interface FealtyOverHttp {

	/** Where its drafts lie. */
	String DRAFTS = "target/web-drafts";

	/** Connects to the shared database, unless the test says otherwise. */
	class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			if (!context.getEnvironment().containsProperty("spring.neo4j.uri")) {
				TestPropertyValues.of("spring.neo4j.uri=" + SharedNeo4j.uri()).applyTo(context);
			}
		}

	}

}
