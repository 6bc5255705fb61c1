package org.fealty.statement;

import java.util.function.UnaryOperator;

import org.fealty.model.Extent;

/**
 * What a fact is about. A statement alone knows its fact: nothing else enters its
 * identity.
 */
public sealed interface FactKey permits RelationKey, AttributeKey {

	/** The entity of which it is said. */
	String subject();

	/**
	 * The year in which this period began, where several of one pair are listed; empty
	 * otherwise.
	 */
	String spell();

	/** How it stands in time. */
	Extent extent();

	/**
	 * The same of others.
	 * @param ids gives for each id that stands in it the one that is to stand there
	 */
	FactKey identified(UnaryOperator<String> ids);

	/** The 16 characters under which the graph keeps the fact. */
	String factId();

}
