package org.fealty.knownby;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be written into a statement, token by token; all else stays as it lies in
 * its file. Of what goes before one token the later stands outside, as does what goes
 * after one: an inner part is edited before the part that holds it.
 */
final class TokenEdits {

	private final List<String> tokens;

	private final String stem;

	private final Map<Integer, String> before = new HashMap<>();

	private final Map<Integer, String> after = new HashMap<>();

	private final Map<Integer, String> instead = new HashMap<>();

	private int names;

	private int count;

	TokenEdits(List<String> tokens) {
		this.tokens = tokens;
		String free = "known";
		while (String.join("", tokens).contains(free + "_")) {
			free += "_";
		}
		this.stem = free + "_";
	}

	void before(int token, String text) {
		this.count++;
		this.before.merge(token, text, (old, added) -> added + old);
	}

	void after(int token, String text) {
		this.count++;
		this.after.merge(token, text, (old, added) -> old + added);
	}

	void around(SyntaxNode phrase, String open, String close) {
		before(phrase.first(), open);
		after(phrase.last(), close);
	}

	void replace(SyntaxNode token, String text) {
		this.count++;
		this.instead.put(token.first(), text);
	}

	/** Edits that come to nothing, to try a part. */
	static TokenEdits scratch(TokenEdits of) {
		return new TokenEdits(of.tokens);
	}

	/** Leaves nothing of a part. */
	void drop(SyntaxNode part) {
		drop(part.first(), part.last());
	}

	/** Leaves of what stands in the brackets of a relationship its name alone. */
	void bare(SyntaxNode relationship, String name) {
		int open = relationship.token("[").orElseThrow().first();
		int close = relationship.token("]").orElseThrow().first();
		drop(open + 1, close - 1);
		after(open, name);
	}

	private void drop(int first, int last) {
		for (int token = first; token <= last; token++) {
			this.instead.put(token, "");
		}
	}

	/** A name that the statement does not use. */
	String freshName() {
		this.names++;
		return this.stem + this.names;
	}

	/** How many edits there are so far. */
	int count() {
		return this.count;
	}

	/** The text of a part as it lies in its file. */
	String original(SyntaxNode phrase) {
		return String.join("", this.tokens.subList(phrase.first(), phrase.last() + 1));
	}

	/** The whole statement with all edits. */
	String text() {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < this.tokens.size(); at++) {
			text.append(this.before.getOrDefault(at, ""))
				.append(this.instead.getOrDefault(at, this.tokens.get(at)))
				.append(this.after.getOrDefault(at, ""));
		}
		return text.toString();
	}

}
