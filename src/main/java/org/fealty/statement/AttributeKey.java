package org.fealty.statement;

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
public record AttributeKey(String subject, What what, String of, String spelling, String spell) implements FactKey {

	@Override
	public Predicate.Extent extent() {
		return switch (this.what) {
			case VACANT, NAME -> Predicate.Extent.LASTING;
			case BIRTH, DEATH, FOUNDED, DISSOLVED, DATE -> Predicate.Extent.ACT;
			case KIND, KILLED, WOUNDED, MILITANTS_KILLED, MILITANTS_WOUNDED -> Predicate.Extent.TIMELESS;
		};
	}

	@Override
	public String factId() {
		return Hash.of(this.subject, this.what.word(), this.of, this.spelling, this.spell);
	}

}
