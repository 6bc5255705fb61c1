package org.fealty.browser;

import java.nio.file.Path;

import org.fealty.Fealty;
import org.fealty.runtime.Access;
import org.fealty.runtime.LocalNeo4j;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program on free ports, with its Neo4j inside. */
final class RunningProgram implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	/** Starts it with nothing imported. */
	RunningProgram(Path folder) {
		this(folder, folder.resolve("import"));
	}

	/**
	 * Starts it.
	 * @param folder where it keeps its data
	 * @param imports the folder whose datasets it loads
	 */
	RunningProgram(Path folder, Path imports) {
		this.context = new SpringApplicationBuilder(Fealty.class).run("--server.port=0", "--fealty.bolt=127.0.0.1:0",
				"--fealty.data=" + folder.resolve("data"), "--fealty.import=" + imports,
				"--fealty.drafts=" + folder.resolve("drafts"), "--fealty.import-at-start=true");
	}

	/** The address of a page, such as {@code /browser/}. */
	String address(String path) {
		return "http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port") + path;
	}

	Access access() {
		return this.context.getBean(LocalNeo4j.class).access();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
