package org.fealty.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.fealty.fact.Fact;
import org.fealty.fact.ConsolidatedValue;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds stated facts by party, seat and event. What is denied is not found: it ends,
 * joins and proves nothing.
 */
final class FactIndex {

	private static final String UMBRELLA = "umbrella";

	private final Map<String, Entity> entities;

	private final List<IndexedFact> facts = new ArrayList<>();

	private final Map<String, List<IndexedFact>> bySubject = new HashMap<>();

	private final Map<String, List<IndexedFact>> bySeat = new HashMap<>();

	private final Map<String, IndexedFact> dates = new HashMap<>();

	private final Map<String, IndexedFact> dissolutions = new HashMap<>();

	private final Map<String, String> kinds = new HashMap<>();

	/**
	 * By the set itself: each is a constant, and its hash would be worked out each time.
	 */
	private final IdentityHashMap<Set<Predicate>, Map<String, List<IndexedFact>>> lasting = new IdentityHashMap<>();

	private final Map<String, List<IndexedFact>> leaders = new HashMap<>();

	FactIndex(Map<String, Entity> entities, Map<String, Fact> facts) {
		this.entities = entities;
		new TreeMap<>(facts).forEach((id, fact) -> add(new IndexedFact(this.facts.size(), id, fact)));
		this.bySubject.values().forEach((found) -> found.sort(IndexedFact.BY_NAME));
		this.bySeat.values().forEach((found) -> found.sort(IndexedFact.BY_NAME));
	}

	private void add(IndexedFact fact) {
		this.facts.add(fact);
		if (fact.isDenied() || fact.isToItself()) {
			return;
		}
		this.bySubject.computeIfAbsent(fact.subject(), (id) -> new ArrayList<>()).add(fact);
		if (fact.is(Predicate.LED)) {
			this.bySeat.computeIfAbsent(fact.object(), (id) -> new ArrayList<>()).add(fact);
		}
		if (fact.is(AttributeType.VACANT)) {
			this.bySeat.computeIfAbsent(fact.subject(), (id) -> new ArrayList<>()).add(fact);
		}
		if (fact.is(AttributeType.DISSOLVED)) {
			this.dissolutions.put(fact.subject(), fact);
		}
		if (fact.is(AttributeType.DATE)) {
			this.dates.put(fact.subject(), fact);
		}
		ConsolidatedValue result = fact.stated().result();
		if (fact.is(AttributeType.KIND) && result != null) {
			this.kinds.put(fact.subject(), result.text());
		}
	}

	/** Whether anything is said of which nobody is sure. */
	boolean hasRumours() {
		return this.facts.stream().anyMatch((fact) -> !fact.isFirm());
	}

	/** All of them, denied ones too, by id. */
	List<IndexedFact> facts() {
		return this.facts;
	}

	/** Those of whom something is said. */
	Set<String> subjects() {
		return this.bySubject.keySet();
	}

	/** Organisations and provinces that somebody led or whose seat was empty. */
	Set<String> seats() {
		return this.bySeat.keySet();
	}

	/** What is said of an entity, but not what it is said to have with itself. */
	List<IndexedFact> of(String subject) {
		return this.bySubject.getOrDefault(subject, List.of());
	}

	/** What is said of an entity with one of these predicates. */
	List<IndexedFact> of(String subject, Set<Predicate> predicates) {
		Map<String, List<IndexedFact>> known = this.lasting.computeIfAbsent(predicates, (key) -> new HashMap<>());
		List<IndexedFact> found = known.get(subject);
		if (found == null) {
			found = select(of(subject), predicates);
			known.put(subject, found);
		}
		return found;
	}

	/** A loop, since this is asked more often than anything else. */
	private static List<IndexedFact> select(List<IndexedFact> facts, Set<Predicate> predicates) {
		List<IndexedFact> found = new ArrayList<>();
		for (IndexedFact fact : facts) {
			if (fact.lasts() && fact.stated().key() instanceof RelationKey key
					&& predicates.contains(key.predicate())) {
				found.add(fact);
			}
		}
		return found.isEmpty() ? List.of() : found;
	}

	/** Who led it, and when nobody did. */
	List<IndexedFact> seat(String organisation) {
		return this.bySeat.getOrDefault(organisation, List.of());
	}

	/** Who led it. */
	List<IndexedFact> leaders(String organisation) {
		return this.leaders.computeIfAbsent(organisation,
				(id) -> seat(id).stream().filter((fact) -> fact.is(Predicate.LED)).toList());
	}

	/** From the first to the last day on which an event can have been. */
	Bounds day(@Nullable String event) {
		IndexedFact date = (event != null) ? this.dates.get(event) : null;
		if (date == null) {
			return Bounds.UNKNOWN;
		}
		Period period = date.stated().period();
		return period.until().isUnknown() ? period.since()
				: new Bounds(period.since().earliest(), period.until().latest());
	}

	/** The fact that tells when an event took place; null where nobody says so. */
	@Nullable IndexedFact date(String event) {
		return this.dates.get(event);
	}

	/**
	 * The fact that tells when an organisation was dissolved; null where nobody says so.
	 */
	@Nullable IndexedFact dissolution(String organisation) {
		return this.dissolutions.get(organisation);
	}

	boolean isPerson(String id) {
		Entity entity = this.entities.get(id);
		return entity != null && entity.labels().contains(Label.PERSON);
	}

	boolean isOrganisation(String id) {
		Entity entity = this.entities.get(id);
		return entity == null || entity.labels().contains(Label.ORGANISATION);
	}

	boolean isProvince(String id) {
		Entity entity = this.entities.get(id);
		return entity != null && entity.labels().contains(Label.PROVINCE);
	}

	/**
	 * Whether it is only a word for many: the stated kind says so, else the registry's.
	 */
	boolean isUmbrella(String id) {
		Entity entity = this.entities.get(id);
		String kind = this.kinds.getOrDefault(id, (entity != null && entity.kind() != null) ? entity.kind() : "");
		return UMBRELLA.equalsIgnoreCase(kind);
	}

}
