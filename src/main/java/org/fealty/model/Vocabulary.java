package org.fealty.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in the graph that tell what is known today from what was known by a day: what
 * is written, and what a statement rewritten for a day asks for.
 */
public final class Vocabulary {

	/** The end of the type or label of what was known once and no longer is. */
	public static final String SUPERSEDED = "_SUPERSEDED";

	/** The first day on which something was known; of every fact and of its evidence. */
	public static final String KNOWN_FROM = "knownFrom";

	/** The day from which something else was known; absent from what is known today. */
	public static final String KNOWN_TO = "knownTo";

	/** The type by which an entity has its attributes. */
	public static final String HAS = "HAS";

	/** The label of an attribute. */
	public static final String ATTRIBUTE = "Attribute";

	/** The type that leads to an earlier version of a node. */
	public static final String VERSION = "VERSION";

	/**
	 * The label of an earlier version of a node. It has the properties that the node had.
	 */
	public static final String VERSION_LABEL = "Version";

	/** The label that every node of the domain bears. */
	public static final String ENTITY = "Entity";

	/** The label of what a source says. */
	public static final String STATEMENT = "Statement";

	/** The label of a publication. */
	public static final String SOURCE = "Source";

	/** The labels of what became known on its {@link #KNOWN_FROM} and stays as it is. */
	public static final Set<String> EVIDENCE = Set.of(STATEMENT, SOURCE);

	/** The labels of what is registered and never changes with what is known. */
	public static final Set<String> REGISTERED = Set.of("Voice", "Judgement", "Identifier");

	/** The label of a dataset, whose counts are those of its last import. */
	public static final String DATASET = "Dataset";

	/**
	 * The day by which answers order what is derived, in an index. It holds no nulls, so
	 * that 9999-12-31 stands where nothing bounds the day.
	 */
	public static final String ORDERED_BY = "orderedBy";

	/**
	 * What a party that changed sides can have in common with others. These properties of
	 * {@code DEFECTED_TO} serve queries that compare two parties; answers leave them out.
	 */
	public static final Set<String> DEFECTION_KEYS = Set.of("units", "places", "placesAround", "commands",
			"commandsFrom", "commandsTo", "superiors", "superiorsFrom", "superiorsTo");

	/**
	 * The types whose superseded states have an index by {@link #KNOWN_TO} and
	 * {@link #KNOWN_FROM}, since there are many and all are asked for at once.
	 */
	public static final Set<String> INDEXED_BY_DAYS = Set.of(DerivedType.SUCCEEDED.name(),
			DerivedType.DEFECTED_TO.name());

	/** All spellings of an entity's name. */
	public static final String NAMES = "names";

	/** The type under which a fact stands while nobody asserts or suspects it. */
	public static final String DENIED = "DENIED";

	/** Properties of an entity's node that serve the full-text index alone. */
	public static final String SEARCH = "search";

	/** Properties of an entity's node that change with what is known. */
	public static final Set<String> CHANGING = Stream.of(AttributeType.values())
		.flatMap((type) -> type.nodeProperties().stream())
		.collect(Collectors.toUnmodifiableSet());

	/** Properties of a statement that change with what else is known. */
	public static final Set<String> CHANGING_OF_STATEMENTS = Set.of("statusWithout", "sinceWithout", "untilWithout");

	/**
	 * The types of relationships that are facts, derived ones and attributes among them.
	 */
	public static final Set<String> FACTS = facts();

	private Vocabulary() {
	}

	private static Set<String> facts() {
		Set<String> types = new TreeSet<>(DerivedType.names());
		Stream.of(Predicate.values()).map(Predicate::name).forEach(types::add);
		types.add(DENIED);
		types.add(HAS);
		return Set.copyOf(types);
	}

}
