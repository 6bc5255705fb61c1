package org.fealty.statement;

import java.util.function.UnaryOperator;

import org.fealty.model.AttributeType;
import org.fealty.model.Extent;

/**
 * Something of one entity by itself. Names are one fact per spelling; everything else is
 * one per entity, {@code what}, {@code of} and spell.
 *
 * @param subject id of the entity
 * @param what which attribute
 * @param of whom a number counts ({@code security-forces}), or empty
 * @param spelling the spelling, for names alone; empty otherwise
 * @param spell the year in which this spell began, or empty
 */
public record AttributeKey(String subject, AttributeType what, String of, String spelling,
		String spell) implements FactKey {

	@Override
	public Extent extent() {
		return this.what.extent();
	}

	@Override
	public AttributeKey identified(UnaryOperator<String> ids) {
		return new AttributeKey(ids.apply(this.subject), this.what, this.of, this.spelling, this.spell);
	}

	@Override
	public String factId() {
		return Hash.of(this.subject, this.what.word(), this.of, this.spelling, this.spell);
	}

}
