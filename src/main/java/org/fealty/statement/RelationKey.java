package org.fealty.statement;

import java.util.function.UnaryOperator;

import org.fealty.model.Predicate;
import org.fealty.model.Extent;

/**
 * A relationship between two entities, in one spell.
 *
 * @param subject id of the entity of which it is said
 * @param predicate the relation
 * @param object id of the other entity
 * @param spell the year in which this spell began, or empty
 * @param office the organisation, for {@link Predicate#SUCCEEDED} alone; empty otherwise
 * @param extent how it stands in time
 */
public record RelationKey(String subject, Predicate predicate, String object, String spell, String office,
		Extent extent) implements FactKey {

	@Override
	public RelationKey identified(UnaryOperator<String> ids) {
		return new RelationKey(ids.apply(this.subject), this.predicate, ids.apply(this.object), this.spell,
				this.office.isEmpty() ? "" : ids.apply(this.office), this.extent);
	}

	@Override
	public String factId() {
		return (this.predicate == Predicate.SUCCEEDED)
				? Hash.of(this.subject, this.predicate.name(), this.object, this.spell, this.office)
				: Hash.of(this.subject, this.predicate.name(), this.object, this.spell);
	}

}
