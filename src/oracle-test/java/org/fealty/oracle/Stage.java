package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.model.AttributeType;

/** All facts at one stage of the work, in the order of what they are about. */
final class Stage {

	private final Map<String, Entity> entities;

	private final Map<String, Shown> facts = new TreeMap<>();

	private final List<Shown> inOrder = new ArrayList<>();

	Stage(Collection<Entity> entities, Collection<Shown> facts) {
		this.entities = new TreeMap<>();
		entities.forEach((entity) -> this.entities.put(entity.id(), entity));
		facts.stream().sorted().forEach((fact) -> {
			this.facts.put(fact.id(), fact);
			this.inOrder.add(fact);
		});
	}

	/** The same, to be changed without changing this one. */
	Stage copy() {
		return new Stage(this.entities.values(), this.inOrder.stream().map(Shown::copy).toList());
	}

	/** How the same fact stands at this stage. */
	Shown now(Shown fact) {
		Shown now = this.facts.get(fact.id());
		if (now == null) {
			throw new IllegalStateException("No fact " + fact);
		}
		return now;
	}

	/** Puts a fact as it stands now in the place of the same fact. */
	void put(Shown fact) {
		this.inOrder.set(this.inOrder.indexOf(fact), fact);
		this.facts.put(fact.id(), fact);
	}

	/** All facts, denied ones too. */
	List<Shown> all() {
		return this.inOrder;
	}

	/** Facts that are not denied. */
	List<Shown> facts(Predicate<Shown> which) {
		return this.inOrder.stream().filter((fact) -> !fact.isDenied() && which.test(fact)).toList();
	}

	List<Shown> of(String subject, org.fealty.model.Predicate... predicates) {
		return facts((fact) -> fact.subject().equals(subject) && fact.is(predicates)
				&& fact.key.extent() == org.fealty.model.Extent.LASTING);
	}

	/** Who led it. */
	List<Shown> leaders(String seat) {
		return facts((fact) -> fact.object().equals(seat) && fact.is(org.fealty.model.Predicate.LED));
	}

	/** When its seat is said to have been empty. */
	List<Shown> vacancies(String seat) {
		return facts((fact) -> fact.subject().equals(seat) && fact.is(AttributeType.VACANT));
	}

	/** Every day on which an event can have been; any day where none is stated. */
	Span day(String event) {
		for (Shown date : facts((fact) -> fact.subject().equals(event) && fact.is(AttributeType.DATE))) {
			return date.until.isAny() ? date.since : new Span(date.since.low(), date.until.high());
		}
		return Span.ANY;
	}

	boolean isPerson(String id) {
		Entity entity = this.entities.get(id);
		return entity != null && entity.labels().contains(Label.PERSON);
	}

	boolean isOrganisation(String id) {
		Entity entity = this.entities.get(id);
		return entity != null && entity.labels().contains(Label.ORGANISATION);
	}

	/** Whether it is a word for many, as stated, else as the registry has it. */
	boolean isUmbrella(String id) {
		for (Shown kind : facts((fact) -> fact.subject().equals(id) && fact.is(AttributeType.KIND))) {
			return "umbrella".equalsIgnoreCase(kind.value);
		}
		Entity entity = this.entities.get(id);
		return entity != null && "umbrella".equalsIgnoreCase(entity.kind());
	}

}
