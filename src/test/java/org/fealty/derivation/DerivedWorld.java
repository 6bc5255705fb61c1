package org.fealty.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.fact.Fact;
import org.fealty.fact.Consolidation;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the statements of a small world, without a database. Persons are
 * written with a capital, all others without; what is named {@code raid} or
 * {@code attack} and so on is an event, what is named {@code town} or {@code land} a
 * province. A source's id is the day on which it was published, unless it is
 * {@code paper}.
 */
public final class DerivedWorld {

	private final Map<String, Entity> entities;

	private final DerivationResult conclusions;

	private DerivedWorld(Map<String, Entity> entities, Collection<Fact> facts) {
		this.entities = entities;
		this.conclusions = derive(entities, facts);
	}

	/** Concludes from what is told. */
	static DerivedWorld of(StatementBuilder... told) {
		List<Fact> facts = facts(List.of(told));
		return new DerivedWorld(entities(facts), facts);
	}

	/** Concludes from statements. */
	static DerivedWorld of(List<Statement> statements) {
		List<Fact> facts = consolidated(statements);
		return new DerivedWorld(entities(facts), facts);
	}

	/** What follows from all facts about everybody. */
	public static DerivationResult derive(Map<String, Entity> entities, Collection<Fact> facts) {
		Map<String, Fact> byId = new HashMap<>();
		facts.forEach((fact) -> byId.put(fact.id(), fact));
		return Derivation.deriveFor(entities, byId, (subject) -> true);
	}

	/** The facts, by the first pure function. */
	public static List<Fact> facts(List<StatementBuilder> told) {
		return consolidated(told.stream().map(StatementBuilder::statement).toList());
	}

	private static List<Fact> consolidated(List<Statement> said) {
		Map<FactKey, List<Statement>> statements = new LinkedHashMap<>();
		Map<String, Source> sources = new HashMap<>();
		for (Statement statement : said) {
			statements.computeIfAbsent(statement.about(), (key) -> new ArrayList<>()).add(statement);
			String source = statement.citation().source();
			sources.put(source, source(source));
		}
		Consolidation consolidation = new Consolidation(sources, new Voices(List.of()));
		return statements.values().stream().map(consolidation::consolidate).toList();
	}

	/** The entities that the facts name. */
	public static Map<String, Entity> entities(Collection<Fact> facts) {
		Map<String, Entity> entities = new HashMap<>();
		facts.forEach((fact) -> {
			entities.put(fact.key().subject(), entity(fact.key().subject()));
			if (fact.key() instanceof RelationKey relation) {
				entities.put(relation.object(), entity(relation.object()));
			}
		});
		return entities;
	}

	/** These and all whose facts depend on theirs. */
	public static Set<String> dependents(Collection<String> changed, Collection<Fact> facts) {
		return dependencies(facts).dependents(changed);
	}

	/** These and all whose facts are needed to derive theirs. */
	public static Set<String> grounds(Collection<String> derived, Collection<Fact> facts) {
		return dependencies(facts).grounds(derived);
	}

	private static DependencyIndex dependencies(Collection<Fact> facts) {
		DependencyIndex dependencies = new DependencyIndex();
		facts.forEach((fact) -> dependencies.add(fact.key(), fact.end().event()));
		return dependencies;
	}

	private static Entity entity(String id) {
		Label label = Character.isUpperCase(id.charAt(0)) ? Label.PERSON
				: id.startsWith("raid") || id.startsWith("attack") ? Label.OPERATION
						: id.startsWith("town") || id.startsWith("land") ? Label.PROVINCE : Label.ORGANISATION;
		String kind = id.startsWith("underground") ? "umbrella" : null;
		return new Entity(id, id, Set.of(label), kind, false, null);
	}

	/** The publication of this id. */
	public static Source source(String id) {
		String published = id.equals("paper") ? "2020-06-01" : id;
		return new Source(id, "dataset", "A report", "paper", EdtfDate.parse(published), LocalDate.parse("2021-01-01"),
				null, null, null, null);
	}

	Map<String, Entity> entities() {
		return this.entities;
	}

	DerivationResult conclusions() {
		return this.conclusions;
	}

	/** The fact of these three; the one spell that there is. */
	Fact fact(String subject, Predicate predicate, String object) {
		return this.conclusions.facts()
			.stream()
			.filter((fact) -> fact.key() instanceof RelationKey key && key.subject().equals(subject)
					&& key.predicate() == predicate && key.object().equals(object))
			.findFirst()
			.orElseThrow();
	}

	Fact fact(String subject, AttributeType what) {
		return this.conclusions.facts()
			.stream()
			.filter((fact) -> fact.key().subject().equals(subject) && fact.key() instanceof AttributeKey key
					&& key.what() == what)
			.findFirst()
			.orElseThrow();
	}

	/** The last day, as {@code 2014-12-19} or {@code 2014-12-01..2014-12-31}. */
	String until(String subject, Predicate predicate, String object) {
		return show(fact(subject, predicate, object).period().until());
	}

	/** Until when it is presumed; blank for ever. */
	String presumed(String subject, Predicate predicate, String object) {
		return show(fact(subject, predicate, object).period().presumedUntil());
	}

	/** Until when it is attested; blank for never. */
	String attested(String subject, Predicate predicate, String object) {
		return show(fact(subject, predicate, object).period().attestedUntil());
	}

	/** Why it ended: the ending, the fact it follows from, the event, those there are. */
	List<String> end(String subject, Predicate predicate, String object) {
		Fact fact = fact(subject, predicate, object);
		List<String> end = new ArrayList<>();
		if (fact.end().ending() != null) {
			end.add(fact.end().ending().word());
		}
		if (fact.end().fact() != null) {
			end.add(name(fact.end().fact()));
		}
		if (fact.end().event() != null) {
			end.add(fact.end().event());
		}
		return end;
	}

	/** A fact's three parts. */
	String name(String id) {
		return this.conclusions.facts()
			.stream()
			.filter((fact) -> fact.id().equals(id))
			.map((fact) -> switch (fact.key()) {
				case RelationKey key -> key.subject() + " " + key.predicate() + " " + key.object();
				case AttributeKey key -> key.subject() + " " + key.what().word();
			})
			.findFirst()
			.orElseThrow();
	}

	/** All of them, as {@code Later after Earlier: certain}. */
	List<String> successions() {
		return derived(Derived.Succession.class).stream()
			.map((one) -> one.from() + " after " + one.to() + ": " + one.kind().word())
			.sorted()
			.toList();
	}

	Derived.Succession succession(String from, String to) {
		return only(Derived.Succession.class, from, to);
	}

	/** All of them, as {@code Party to organisation through Lord: certain}. */
	List<String> oaths() {
		return derived(Derived.SwornTo.class).stream()
			.map((one) -> one.from() + " to " + one.to() + ((one.through() != null) ? " through " + one.through() : "")
					+ ": " + one.kind().word())
			.sorted()
			.toList();
	}

	Derived.SwornTo oath(String from, String to) {
		return only(Derived.SwornTo.class, from, to);
	}

	/** All of them, as {@code Party to side/unit by fact: certain}. */
	List<String> firsts() {
		return derived(Derived.FirstSwornTo.class).stream()
			.map((one) -> one.from() + " to " + one.to() + ((one.toUnit() != null) ? "/" + one.toUnit() : "") + " by "
					+ name(one.joinedFact()) + ": " + one.kind().word())
			.sorted()
			.toList();
	}

	/** All of them, as {@code Party from one to other: certain}. */
	List<String> defections() {
		return derived(Derived.Defection.class).stream()
			.map((one) -> one.from() + " from " + one.fromOrganisation() + " to " + one.to() + ": " + one.kind().word())
			.sorted()
			.toList();
	}

	Derived.Defection defection(String from, String to) {
		return only(Derived.Defection.class, from, to);
	}

	private <T extends Derived> T only(Class<T> type, String from, String to) {
		return derived(type).stream()
			.filter((one) -> one.from().equals(from) && one.to().equals(to))
			.reduce((one, other) -> {
				throw new AssertionError("There are two.");
			})
			.orElseThrow();
	}

	<T extends Derived> List<T> derived(Class<T> type) {
		return this.conclusions.derived().stream().filter(type::isInstance).map(type::cast).toList();
	}

	static String show(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	static String show(Bounds day) {
		return day.isExact() ? show(day.earliest()) : show(day.earliest()) + ".." + show(day.latest());
	}

}
