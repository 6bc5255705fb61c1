package org.fealty.cli;

import java.util.List;
import java.util.Optional;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.CatalogueSettings;
import org.fealty.ingest.ImportSettings;
import org.fealty.query.QueryLimits;
import org.fealty.runtime.EmbeddedSettings;
import org.fealty.runtime.RunningServer;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings of the program from where the program would take them (the command line,
 * the environment, {@code application.yaml} beside it and within it), read in a fraction
 * of the time that its start takes.
 */
final class ProgramSettings {

	private final Binder binder;

	private ProgramSettings(Binder binder) {
		this.binder = binder;
	}

	/**
	 * Reads them.
	 * @param settings those of the command line, as {@code --name=value}
	 */
	static ProgramSettings of(List<String> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return new ProgramSettings(Binder.get(environment));
	}

	/** All named queries, those in the folders of {@code fealty.queries} among them. */
	Catalogue catalogue() {
		return Catalogue.read(this.binder.bindOrCreate("fealty", CatalogueSettings.class).queries());
	}

	/** What one question may cost. */
	QueryLimits limits() {
		return this.binder.bindOrCreate("fealty.query", QueryLimits.class);
	}

	/** How the database of the data folder is kept. */
	EmbeddedSettings embedded() {
		return this.binder.bindOrCreate("fealty", EmbeddedSettings.class);
	}

	/** What is imported when the program starts. */
	ImportSettings imports() {
		return this.binder.bindOrCreate("fealty", ImportSettings.class);
	}

	/**
	 * The server that runs on the data folder; empty where none does, and where the
	 * settings name another Neo4j than the one of the data folder.
	 */
	Optional<RunningServer> server() {
		boolean elsewhere = this.binder.bind("spring.neo4j.uri", String.class)
			.map((uri) -> !uri.isBlank())
			.orElse(false);
		return elsewhere ? Optional.empty() : RunningServer.of(embedded().data());
	}

}
