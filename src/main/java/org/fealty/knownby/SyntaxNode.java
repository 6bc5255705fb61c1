package org.fealty.knownby;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a statement, as Neo4j's grammar names it.
 *
 * @param rule the grammar's name for it; empty for a single token
 * @param text its text, comments and white space left out
 * @param first the number of its first token
 * @param last the number of its last token
 * @param line the line on which it begins, counted from 1
 * @param children its parts in order
 */
record SyntaxNode(String rule, String text, int first, int last, int line, List<SyntaxNode> children) {

	boolean is(String name) {
		return this.rule.equals(name);
	}

	boolean isAnyOf(Set<String> rules) {
		return rules.contains(this.rule);
	}

	/** Whether it is a token, whatever it says. */
	boolean isToken() {
		return this.rule.isEmpty();
	}

	/** Whether one of its own tokens says this; words are compared without their case. */
	boolean says(String token) {
		return tokens(token).findFirst().isPresent();
	}

	/** Its own token of this text. */
	Optional<SyntaxNode> token(String token) {
		return tokens(token).findFirst();
	}

	/** Its first part of this rule. */
	Optional<SyntaxNode> child(String name) {
		return all(name).findFirst();
	}

	/** Its parts of this rule. */
	Stream<SyntaxNode> all(String name) {
		return this.children.stream().filter((child) -> child.is(name));
	}

	/** Its parts that are no tokens. */
	List<SyntaxNode> parts() {
		return this.children.stream().filter((child) -> !child.isToken()).toList();
	}

	/** All below it, parents before their parts. */
	Stream<SyntaxNode> below() {
		return this.children.stream().flatMap((child) -> Stream.concat(Stream.of(child), child.below()));
	}

	/** It as a name, without the quotes that a name may have. */
	String name() {
		return this.text.startsWith("`") ? this.text.substring(1, this.text.length() - 1).replace("``", "`")
				: this.text;
	}

	private Stream<SyntaxNode> tokens(String token) {
		return this.children.stream().filter((child) -> child.isToken() && child.text.equalsIgnoreCase(token));
	}

}
