package org.fealty.derivation;

import org.fealty.model.Extent;
import java.util.Comparator;

import org.fealty.fact.Fact;
import org.fealty.fact.Status;
import org.fealty.statement.AttributeKey;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.model.AttributeType;

/**
 * One fact as it is stated, with its id computed once and its place among all of them.
 * Two facts are the same only if they are one object.
 */
final class IndexedFact {

	/** By what it is about, so that equal candidates are never told apart by chance. */
	static final Comparator<IndexedFact> BY_NAME = Comparator.comparing(IndexedFact::subject)
		.thenComparing(IndexedFact::relation)
		.thenComparing(IndexedFact::object)
		.thenComparing((fact) -> fact.stated.key().spell())
		.thenComparing(IndexedFact::id);

	private final int index;

	private final String id;

	private final Fact stated;

	IndexedFact(int index, String id, Fact stated) {
		this.index = index;
		this.id = id;
		this.stated = stated;
	}

	int index() {
		return this.index;
	}

	String id() {
		return this.id;
	}

	Fact stated() {
		return this.stated;
	}

	String subject() {
		return this.stated.key().subject();
	}

	/** The other end; empty for attributes. */
	String object() {
		return (this.stated.key() instanceof RelationKey relation) ? relation.object() : "";
	}

	boolean is(Predicate predicate) {
		return this.stated.key() instanceof RelationKey relation && relation.predicate() == predicate;
	}

	boolean is(AttributeType what) {
		return this.stated.key() instanceof AttributeKey attribute && attribute.what() == what;
	}

	boolean isRelation() {
		return this.stated.key() instanceof RelationKey;
	}

	/**
	 * Whether both ends are one entity, as where two ids were found to mean one. Nothing
	 * follows from that. Whoever came after himself returned to an empty seat.
	 */
	boolean isToItself() {
		return subject().equals(object()) && !is(Predicate.SUCCEEDED);
	}

	boolean lasts() {
		return this.stated.key().extent() == Extent.LASTING && !is(AttributeType.NAME);
	}

	boolean isFirm() {
		return this.stated.status().isFirm();
	}

	boolean isDenied() {
		return this.stated.status() == Status.DENIED;
	}

	/** Whether a source says that it ended, be it without a date. */
	boolean hasStatedEnd() {
		return this.stated.hasStatedEnd();
	}

	private String relation() {
		return switch (this.stated.key()) {
			case RelationKey relation -> relation.predicate().name();
			case AttributeKey attribute -> attribute.what().word();
		};
	}

	@Override
	public String toString() {
		return subject() + " " + relation() + " " + object();
	}

}
