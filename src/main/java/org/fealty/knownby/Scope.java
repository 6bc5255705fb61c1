package org.fealty.knownby;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fealty.knownby.ExpressionType.Simple;

/**
 * The variables that a part of a statement can name, and what they are.
 *
 * @param variables the variables in the order in which they came to be
 */
record Scope(Map<String, ExpressionType> variables) {

	static final Scope EMPTY = new Scope(Map.of());

	boolean has(String name) {
		return this.variables.containsKey(name);
	}

	ExpressionType get(String name) {
		return this.variables.getOrDefault(name, Simple.UNKNOWN);
	}

	Scope with(String name, ExpressionType kind) {
		Map<String, ExpressionType> all = new LinkedHashMap<>(this.variables);
		all.put(name, kind);
		return new Scope(all);
	}

	Scope with(Scope other) {
		Map<String, ExpressionType> all = new LinkedHashMap<>(this.variables);
		all.putAll(other.variables);
		return new Scope(all);
	}

	/** What either of two branches may give; both give the same names. */
	Scope or(Scope other) {
		Map<String, ExpressionType> all = new LinkedHashMap<>(this.variables);
		other.variables.forEach((name, kind) -> all.merge(name, kind, ExpressionType::or));
		return new Scope(all);
	}

}
