package org.fealty.time;

/** A text that is no date we accept; its message is a sentence for whoever wrote it. */
public final class EdtfException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	EdtfException(String sentence) {
		super(sentence);
	}

}
