package org.fealty.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.fealty.ingest.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows how an import goes: a bar on a terminal, a line elsewhere. */
final class TerminalProgress implements Progress, AutoCloseable {

	private final @Nullable ProgressBar bar;

	private TerminalProgress(@Nullable ProgressBar bar) {
		this.bar = bar;
	}

	/** On this process's terminal, if it has one. */
	static TerminalProgress onTerminal() {
		boolean terminal = Ansi.AUTO.enabled();
		return new TerminalProgress(
				terminal ? new ProgressBarBuilder().setInitialMax(-1).setTaskName("import").build() : null);
	}

	@Override
	public void begins(String step, String dataset) {
		if (this.bar != null) {
			this.bar.step();
			this.bar.setExtraMessage(step + " " + dataset);
		}
		else {
			System.err.println(step + " " + dataset);
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
