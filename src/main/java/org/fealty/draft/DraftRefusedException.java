package org.fealty.draft;

/** What was asked of the drafts cannot be done; the message says why and what can. */
public final class DraftRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DraftRefusedException(String sentence) {
		super(sentence);
	}

}
