package org.fealty.time;

import java.util.List;

/**
 * A text that is no date we accept. The message is meant for whoever wrote the text: it
 * says what was found, what is accepted and what to do.
 */
public final class EdtfException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String sentence;

	private final List<String> suggestions;

	EdtfException(String sentence, List<String> suggestions) {
		super(sentence);
		this.sentence = sentence;
		this.suggestions = List.copyOf(suggestions);
	}

	/** The sentence, never null. */
	@Override
	public String getMessage() {
		return this.sentence;
	}

	/**
	 * The accepted dates that the text, or the part of it that was refused, may mean.
	 * Each can be parsed; the likeliest stands first; empty where none suggests itself.
	 */
	public List<String> suggestions() {
		return this.suggestions;
	}

}
