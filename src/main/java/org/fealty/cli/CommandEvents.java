package org.fealty.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.json.JsonMapper;

/** Sends what a command says to another process, line by line and at once. */
final class CommandEvents implements CommandOutput {

	private static final JsonMapper JSON = new JsonMapper();

	private final OutputStream out;

	private boolean abandoned;

	CommandEvents(OutputStream out) {
		this.out = out;
	}

	@Override
	public void begins(String step, String dataset) {
		say(CommandEvent.step(step, dataset));
	}

	@Override
	public void done(String sentence) {
		say(CommandEvent.done(sentence));
	}

	@Override
	public void failed(String sentence) {
		say(CommandEvent.failed(sentence));
	}

	/** Whether the other process has gone. */
	boolean isAbandoned() {
		return this.abandoned;
	}

	/**
	 * Sends a line.
	 * @throws UncheckedIOException if the other process has gone
	 */
	void say(CommandEvent event) {
		try {
			this.out.write(JSON.writeValueAsBytes(event));
			this.out.write('\n');
			this.out.flush();
		}
		catch (IOException ex) {
			this.abandoned = true;
			throw new UncheckedIOException(ex);
		}
	}

}
