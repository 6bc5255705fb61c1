package org.fealty.ingest;

import java.nio.file.Files;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports what lies in the import folder, before the server takes its first request. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class ImportAtStart implements SmartLifecycle {

	private static final Log LOG = LogFactory.getLog(ImportAtStart.class);

	private final Importer importer;

	private final ImportSettings settings;

	private volatile boolean running;

	ImportAtStart(Importer importer, ImportSettings settings) {
		this.importer = importer;
		this.settings = settings;
	}

	@Override
	public void start() {
		this.running = true;
		if (!this.settings.importAtStart()) {
			return;
		}
		ImportOptions options = ImportOptions.into(this.settings.rejects());
		Progress progress = (step, dataset) -> LOG.info(dataset + ": " + step + " ...");
		if (Files.isDirectory(this.settings.folder()) && !this.settings.holdsDatasets()) {
			LOG.info("Nothing to import: " + this.settings.folder()
					+ " is empty. Lay datasets there, or name another folder with --fealty.import=PATH.");
		}
		else if (Files.isDirectory(this.settings.folder())) {
			this.importer.load(List.of(this.settings.folder()), options, progress).forEach(ImportAtStart::log);
		}
		else {
			LOG.info("Nothing to import: " + this.settings.folder() + " is no folder (setting fealty.import).");
		}
		this.importer.resume(options, progress).forEach(ImportAtStart::log);
	}

	private static void log(ImportReport report) {
		String text = ImportSentence.of(report);
		if (report.isClean()) {
			LOG.info(text);
		}
		else {
			LOG.warn(text);
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return RulesUpdate.PHASE + 1;
	}

}
