package org.fealty.cli;

import java.io.PrintWriter;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows how a command goes: its steps by a bar on a terminal and by lines elsewhere, and
 * what came of it by sentences.
 */
final class TerminalOutput implements CommandOutput, AutoCloseable {

	private final PrintWriter out;

	private final PrintWriter err;

	private final @Nullable ProgressBar bar;

	private TerminalOutput(PrintWriter out, PrintWriter err, @Nullable ProgressBar bar) {
		this.out = out;
		this.err = err;
		this.bar = bar;
	}

	/** Without any steps to show. */
	static TerminalOutput of(CommandLine commandLine) {
		return new TerminalOutput(commandLine.getOut(), commandLine.getErr(), null);
	}

	/** With a bar where this process has a terminal. */
	static TerminalOutput withBar(CommandLine commandLine) {
		ProgressBar bar = Ansi.AUTO.enabled() ? new ProgressBarBuilder().setInitialMax(-1).setTaskName("import").build()
				: null;
		return new TerminalOutput(commandLine.getOut(), commandLine.getErr(), bar);
	}

	@Override
	public void begins(String step, String dataset) {
		if (this.bar != null) {
			this.bar.step();
			this.bar.setExtraMessage(step + " " + dataset);
		}
		else {
			this.err.println(step + " " + dataset);
		}
	}

	@Override
	public void done(String sentence) {
		this.out.println(sentence);
	}

	@Override
	public void failed(String sentence) {
		this.err.println(sentence);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
		this.out.flush();
		this.err.flush();
	}

}
