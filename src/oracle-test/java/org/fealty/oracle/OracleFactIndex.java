package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;
import org.fealty.model.AttributeType;

/** All facts at one stage of the work, in the order of what they are about. */
final class OracleFactIndex {

	private final Map<String, Entity> entities;

	private final Map<String, OracleFact> facts = new TreeMap<>();

	private final List<OracleFact> inOrder = new ArrayList<>();

	/** Days of events of which nobody states a date, as far as other acts bound them. */
	final Map<String, OracleBounds> days = new TreeMap<>();

	OracleFactIndex(Collection<Entity> entities, Collection<OracleFact> facts) {
		this.entities = new TreeMap<>();
		entities.forEach((entity) -> this.entities.put(entity.id(), entity));
		facts.stream().sorted().forEach((fact) -> {
			this.facts.put(fact.id(), fact);
			this.inOrder.add(fact);
		});
	}

	/** The same, to be changed without changing this one. */
	OracleFactIndex copy() {
		OracleFactIndex copy = new OracleFactIndex(this.entities.values(),
				this.inOrder.stream().map(OracleFact::copy).toList());
		copy.days.putAll(this.days);
		return copy;
	}

	/** How the same fact stands at this stage. */
	OracleFact now(OracleFact fact) {
		OracleFact now = this.facts.get(fact.id());
		if (now == null) {
			throw new IllegalStateException("No fact " + fact);
		}
		return now;
	}

	/** Puts a fact as it stands now in the place of the same fact. */
	void put(OracleFact fact) {
		this.inOrder.set(this.inOrder.indexOf(fact), fact);
		this.facts.put(fact.id(), fact);
	}

	/** All facts, denied ones too. */
	List<OracleFact> all() {
		return this.inOrder;
	}

	/** Facts that are not denied. */
	List<OracleFact> facts(Predicate<OracleFact> which) {
		return this.inOrder.stream().filter((fact) -> !fact.isDenied() && which.test(fact)).toList();
	}

	List<OracleFact> of(String subject, org.fealty.model.Predicate... predicates) {
		return facts((fact) -> fact.subject().equals(subject) && fact.is(predicates) && !fact.isWithItself()
				&& fact.key.extent() == org.fealty.model.Extent.LASTING);
	}

	/** Who led it. */
	List<OracleFact> leaders(String seat) {
		return facts((fact) -> fact.object().equals(seat) && fact.is(org.fealty.model.Predicate.LED));
	}

	/**
	 * The office in a seat that an oath names: which the lord surely held that day, or
	 * may have, or any; null where none is known.
	 */
	@Nullable OracleFact office(OracleFact oath, String seat) {
		OracleBounds day = now(oath).since;
		return leaders(seat).stream()
			.filter((office) -> office.subject().equals(oath.object()))
			.min(Comparator
				.comparing((OracleFact office) -> office.on(day), Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Comparator.naturalOrder()))
			.orElse(null);
	}

	/** When its seat is said to have been empty. */
	List<OracleFact> vacancies(String seat) {
		return facts((fact) -> fact.subject().equals(seat) && fact.is(AttributeType.VACANT));
	}

	/** Every day on which an event can have been; any day where nothing bounds it. */
	OracleBounds day(String event) {
		OracleFact date = date(event);
		if (date == null) {
			return this.days.getOrDefault(event, OracleBounds.ANY);
		}
		return date.until.isAny() ? date.since : new OracleBounds(date.since.low(), date.until.high());
	}

	/** What is stated of the day of an event; null where nothing is. */
	@Nullable OracleFact date(String event) {
		return facts((fact) -> fact.subject().equals(event) && fact.is(AttributeType.DATE)).stream()
			.findFirst()
			.orElse(null);
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
		for (OracleFact kind : facts((fact) -> fact.subject().equals(id) && fact.is(AttributeType.KIND))) {
			return "umbrella".equalsIgnoreCase(kind.value);
		}
		Entity entity = this.entities.get(id);
		return entity != null && "umbrella".equalsIgnoreCase(entity.kind());
	}

}
