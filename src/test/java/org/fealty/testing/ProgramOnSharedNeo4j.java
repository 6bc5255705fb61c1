package org.fealty.testing;

import java.util.ArrayList;
import java.util.List;

import org.fealty.Fealty;
import org.fealty.cli.Program;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program beside a Neo4j in another place: the one that all tests share. */
public final class ProgramOnSharedNeo4j implements Program {

	@Override
	public ConfigurableApplicationContext serve(List<String> settings) {
		throw new IllegalStateException("Commands are tried here; nothing serves.");
	}

	@Override
	public ConfigurableApplicationContext connect(List<String> settings) {
		List<String> all = new ArrayList<>(settings);
		all.add("--spring.neo4j.uri=" + SharedNeo4j.uri());
		return new SpringApplicationBuilder(Fealty.class).web(WebApplicationType.NONE).run(all.toArray(String[]::new));
	}

}
