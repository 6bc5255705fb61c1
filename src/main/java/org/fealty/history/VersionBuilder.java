package org.fealty.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.fealty.derivation.DerivationResult;
import org.fealty.derivation.Derivation;
import org.fealty.derivation.Derived;
import org.fealty.derivation.DependencyIndex;
import org.fealty.fact.Fact;
import org.fealty.fact.Consolidation;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.Statement;
import org.fealty.time.Bounds;

/**
 * Publishes statements again, day by day, and notes each state that facts and derived
 * relationships had in between: on every day what the two pure functions make of all that
 * was published up to it, that day included.
 *
 * <p>
 * Nothing is computed that a day cannot have changed. Facts about which a day has
 * statements are consolidated again; derived anew is only what depends on them, from the
 * facts that it needs.
 */
final class VersionBuilder {

	private final Map<String, Entity> entities;

	private final Consolidation consolidation;

	private final Set<String> about;

	private final DependencyIndex dependencies = new DependencyIndex();

	private final Map<FactKey, String> ids = new HashMap<>();

	private final Map<String, List<Statement>> said = new HashMap<>();

	private final Map<String, Map<String, Fact>> stated = new HashMap<>();

	private final VersionLog log = new VersionLog();

	/** By event and day: when it was, where nobody dates it. */
	private final Map<String, NavigableMap<LocalDate, Bounds>> undatedEvents = new HashMap<>();

	private VersionBuilder(Map<String, Entity> entities, Consolidation consolidation, Set<String> about) {
		this.entities = entities;
		this.consolidation = consolidation;
		this.about = about;
	}

	/**
	 * Works out all versions.
	 * @param entities what the statements name, by id
	 * @param consolidation knows the sources, which say when each statement was
	 * published, and the voices
	 * @param statements all that is needed to derive what starts from these; their order
	 * does not matter
	 * @param about ids of the entities whose history is asked for; what starts from
	 * others serves to derive and is left out
	 */
	static VersionBuilder of(Map<String, Entity> entities, Consolidation consolidation,
			Collection<Statement> statements, Set<String> about) {
		VersionBuilder builder = new VersionBuilder(entities, consolidation, about);
		TreeMap<LocalDate, List<Statement>> days = new TreeMap<>();
		TreeMap<LocalDate, List<Statement>> ends = new TreeMap<>();
		statements.forEach((statement) -> {
			LocalDate from = consolidation.knownFrom(statement);
			days.computeIfAbsent(from, (day) -> new ArrayList<>()).add(statement);
			if (statement.knownTo() != null) {
				LocalDate to = statement.knownTo().isAfter(from) ? statement.knownTo() : from;
				ends.computeIfAbsent(to, (day) -> new ArrayList<>()).add(statement);
			}
		});
		ends.keySet().forEach((day) -> days.putIfAbsent(day, List.of()));
		days.forEach((day, added) -> builder.publish(day, added, ends.getOrDefault(day, List.of())));
		return builder;
	}

	/** Every state of facts and derived relationships, by subject, id and day. */
	List<FactVersion> versions() {
		return this.log.versions();
	}

	/**
	 * When an event was of which nobody states a date, as claims and killings bound it,
	 * by the day from which that was known; unknown from where somebody does.
	 */
	NavigableMap<LocalDate, Bounds> undatedEvent(String event) {
		return this.undatedEvents.getOrDefault(event, Collections.emptyNavigableMap());
	}

	private void publish(LocalDate day, List<Statement> statements, List<Statement> ended) {
		Set<String> affected = hear(statements, ended);
		affected.retainAll(this.about);
		if (affected.isEmpty()) {
			return;
		}
		DerivationResult result = Derivation.deriveFor(this.entities, stated(this.dependencies.grounds(affected)),
				affected::contains);
		Map<String, Map<String, State>> states = new HashMap<>();
		affected.forEach((subject) -> states.put(subject, new HashMap<>()));
		for (Fact fact : result.facts()) {
			note(states, fact.key().subject(), id(fact.key()), State.of(fact));
		}
		for (Derived derived : result.derived()) {
			note(states, derived.from(), derived.id(), State.of(derived));
		}
		states.forEach((subject, now) -> this.log.note(day, subject, now));
		affected
			.forEach((event) -> noteUndated(day, event, result.undatedEvents().getOrDefault(event, Bounds.UNKNOWN)));
	}

	private void noteUndated(LocalDate day, String event, Bounds bounds) {
		if (!bounds.isUnknown() || this.undatedEvents.containsKey(event)) {
			this.undatedEvents.computeIfAbsent(event, (id) -> new TreeMap<>()).put(day, bounds);
		}
	}

	private static void note(Map<String, Map<String, State>> states, String subject, String id, State state) {
		states.getOrDefault(subject, new HashMap<>()).merge(id, state, State::with);
	}

	/**
	 * Adds statements, takes back what a newer edition no longer says, and returns the
	 * entities about which what is known may change.
	 */
	private Set<String> hear(List<Statement> statements, List<Statement> ended) {
		Set<FactKey> facts = new HashSet<>();
		for (Statement statement : statements) {
			facts.add(statement.about());
			this.said.computeIfAbsent(id(statement.about()), (id) -> new ArrayList<>()).add(statement);
			this.dependencies.add(statement.about(), statement.dating().untilEvent());
		}
		for (Statement statement : ended) {
			facts.add(statement.about());
			this.said.getOrDefault(id(statement.about()), new ArrayList<>())
				.removeIf((one) -> one.id().equals(statement.id()));
		}
		Set<String> touched = new HashSet<>();
		Set<String> influential = new HashSet<>();
		for (FactKey about : facts) {
			touched.add(about.subject());
			if (consolidate(about)) {
				influential.add(about.subject());
			}
		}
		touched.addAll(this.dependencies.leaders(touched));
		touched.addAll(this.dependencies.dependents(influential));
		return touched;
	}

	/**
	 * Consolidates the fact again and tells whether other facts may depend on the change.
	 */
	private boolean consolidate(FactKey about) {
		List<Statement> statements = this.said.getOrDefault(id(about), List.of());
		Map<String, Fact> ofSubject = this.stated.computeIfAbsent(about.subject(), (subject) -> new HashMap<>());
		if (statements.isEmpty()) {
			return ofSubject.remove(id(about)) != null && FactImpact.hasImpact(about);
		}
		Fact fact = this.consolidation.consolidate(statements);
		return FactImpact.differs(ofSubject.put(id(about), fact), fact);
	}

	private Map<String, Fact> stated(Set<String> subjects) {
		Map<String, Fact> facts = new HashMap<>();
		subjects.forEach((subject) -> facts.putAll(this.stated.getOrDefault(subject, Map.of())));
		return facts;
	}

	/** The fact's id, which is costly to work out time and again. */
	private String id(FactKey about) {
		return this.ids.computeIfAbsent(about, FactKey::factId);
	}

}
