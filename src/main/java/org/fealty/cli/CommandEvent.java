package org.fealty.cli;

import org.jspecify.annotations.Nullable;

/**
 * One line of what a server says while it carries out a command; one of its parts is
 * given.
 *
 * @param step a step that begins, of the dataset
 * @param dataset the dataset of the step
 * @param done a sentence about what is done
 * @param failed a sentence about what was rejected or failed
 * @param exit the exit code; it stands in the last line and in no other
 */
record CommandEvent(@Nullable String step, @Nullable String dataset, @Nullable String done, @Nullable String failed,
		@Nullable Integer exit) {

	static CommandEvent step(String step, String dataset) {
		return new CommandEvent(step, dataset, null, null, null);
	}

	static CommandEvent done(String sentence) {
		return new CommandEvent(null, null, sentence, null, null);
	}

	static CommandEvent failed(String sentence) {
		return new CommandEvent(null, null, null, sentence, null);
	}

	static CommandEvent exit(int code) {
		return new CommandEvent(null, null, null, null, code);
	}

	/** Passes it on to the output of this process. */
	void tell(CommandOutput output) {
		if (this.step != null && this.dataset != null) {
			output.begins(this.step, this.dataset);
		}
		if (this.done != null) {
			output.done(this.done);
		}
		if (this.failed != null) {
			output.failed(this.failed);
		}
	}

}
