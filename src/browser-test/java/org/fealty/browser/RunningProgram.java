package org.fealty.browser;

import java.nio.file.Path;
import java.util.List;

import org.fealty.Fealty;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.runtime.Access;
import org.fealty.runtime.LocalNeo4j;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The program on free ports, with its Neo4j inside. */
final class RunningProgram {

	private final ConfigurableApplicationContext context;

	private final Path folder;

	/**
	 * Starts it.
	 * @param folder where it keeps its data
	 * @param imports the folder whose datasets it loads
	 */
	RunningProgram(Path folder, Path imports) {
		this.folder = folder;
		this.context = new SpringApplicationBuilder(Fealty.class).run("--server.port=0", "--fealty.bolt=127.0.0.1:0",
				"--fealty.data=" + folder.resolve("data"), "--fealty.import=" + imports, "--fealty.drafts=" + drafts(),
				"--fealty.import-at-start=true");
	}

	/** The address of a page, such as {@code /browser/}. */
	String address(String path) {
		return "http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port") + path;
	}

	Access access() {
		return this.context.getBean(LocalNeo4j.class).access();
	}

	/** Where what is written by hand lies. */
	Path drafts() {
		return this.folder.resolve("drafts");
	}

	/** Where a test may write what it likes. */
	Path folder() {
		return this.folder;
	}

	/** Imports one more dataset. */
	void load(Path dataset) {
		assertThat(
				importer().load(List.of(dataset), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT))
			.extracting(ImportReport::outcome)
			.containsOnly(Outcome.LOADED);
	}

	/** Takes a dataset out again, whether or not it was loaded. */
	void withdraw(String dataset) {
		importer().withdraw(dataset);
	}

	private Importer importer() {
		return this.context.getBean(Importer.class);
	}

}
