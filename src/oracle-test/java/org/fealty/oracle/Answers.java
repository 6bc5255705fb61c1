package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.fealty.statement.Entity;
import org.fealty.statement.Statement;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** What is known of one world, for those who answer questions about it. */
final class Answers {

	/** Oldest first: by latest, then earliest beginning, unknown last, then id. */
	static final Comparator<OracleRelationship> OLDEST = Comparator
		.comparingLong((OracleRelationship edge) -> edge.span("since").high())
		.thenComparingLong((edge) -> unknownLast(edge.span("since").low()))
		.thenComparing(OracleRelationship::id);

	private static final List<String> FACT_COLUMNS = List.of("since", "sinceEarliest", "sinceLatest", "until",
			"untilEarliest", "untilLatest", "attestedUntil", "presumedUntil", "ending", "endingFact", "endingStated",
			"status");

	private final RandomWorld tale;

	private final Map<String, OracleRelationship> edges = new TreeMap<>();

	private final Map<String, Entity> entities = new TreeMap<>();

	private final Map<String, List<Statement>> statements;

	Answers(RandomWorld tale) {
		this.tale = tale;
		this.statements = tale.byFact();
		Oracle.of(tale).edges().forEach((edge) -> this.edges.put(edge.id(), edge));
		tale.entities().forEach((entity) -> this.entities.put(entity.id(), entity));
	}

	RandomWorld tale() {
		return this.tale;
	}

	/** All statements about a fact; none about what is derived. */
	List<Statement> statements(String fact) {
		return this.statements.getOrDefault(fact, List.of());
	}

	/** Facts of these types, oldest first. */
	List<OracleRelationship> edges(String... types) {
		return edges((edge) -> edge.is(types));
	}

	List<OracleRelationship> edges(Predicate<OracleRelationship> which) {
		return this.edges.values().stream().filter(which).sorted(OLDEST).toList();
	}

	/** Whether it is one of this world. */
	boolean knows(String id) {
		return this.entities.containsKey(id);
	}

	Entity entity(String id) {
		Entity entity = this.entities.get(id);
		if (entity == null) {
			throw new IllegalStateException("No entity " + id);
		}
		return entity;
	}

	@Nullable String name(@Nullable String id) {
		return (id == null || id.isEmpty()) ? null : entity(id).name();
	}

	/** What kind it is: what is stated, else what the registry has. */
	@Nullable String kind(String id) {
		return edges((edge) -> edge.is("HAS") && edge.from().equals(id) && edge.text("what").equals("kind")
				&& !edge.text("status").equals("denied"))
			.stream()
			.map((edge) -> edge.text("value"))
			.findFirst()
			.orElse(entity(id).kind());
	}

	/** The days on which an event can have been: from its first to its last. */
	OracleBounds eventDays(String id) {
		for (OracleRelationship date : edges((edge) -> edge.is("HAS") && edge.from().equals(id)
				&& edge.text("what").equals("date") && !edge.text("status").equals("denied"))) {
			OracleBounds last = date.span("until").isAny() ? date.span("since") : date.span("until");
			return new OracleBounds(date.span("since").low(), last.high());
		}
		return undated(id);
	}

	/** By when an event that nobody dates was: no firm claim or killing is before it. */
	OracleBounds undated(String id) {
		long last = edges((edge) -> edge.is("CLAIMED", "KILLED_IN") && edge.to().equals(id) && edge.isFirm()).stream()
			.mapToLong((act) -> act.span("since").high())
			.min()
			.orElse(OracleBounds.LAST);
		return new OracleBounds(OracleBounds.FIRST, last);
	}

	/** A row that shows an entity under a column, and its name beside it. */
	void show(Map<String, @Nullable Object> row, String column, String nameColumn, @Nullable String id) {
		row.put(column, (id == null || id.isEmpty()) ? null : id);
		row.put(nameColumn, name(id));
	}

	/** The columns that every fact has, and how it holds on the day asked, if one was. */
	static Map<String, @Nullable Object> factRow(OracleRelationship fact, @Nullable LocalDate day) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("fact", fact.id());
		FACT_COLUMNS.forEach((column) -> row.put(column, fact.get(column)));
		boolean presumed = isPresumedOnSomeDay(fact);
		row.put("presumedFrom", presumed ? fact.get("sinceLatest") : null);
		row.put("presumedUntil", presumed ? fact.get("presumedUntil") : null);
		row.put("disputed", fact.list("disputed"));
		row.put("origins", fact.list("origins"));
		row.put("holds", (day != null) ? word(fact.course().on(day.toEpochDay())) : null);
		return row;
	}

	/** Whether there is a day on which it is presumed; an act is on none. */
	private static boolean isPresumedOnSomeDay(OracleRelationship fact) {
		long begun = fact.span("since").high();
		return fact.is("PLEDGED_TO", "LED", "MEMBER_OF", "PART_OF", "AFFILIATED_WITH", "SWORN_TO")
				&& begun != OracleBounds.LAST && !fact.text("kind").equals("possible")
				&& List.of(Certainty.PRESUMED, Certainty.CERTAIN)
					.contains(new OraclePeriod(fact.span("since"), OracleBounds.ANY, fact.course().attested(),
							fact.course().presumed(), fact.isFirm())
						.on(begun));
	}

	/** Bounds under two columns; null where open. */
	static void bounds(Map<String, @Nullable Object> row, String name, OracleBounds span) {
		row.put(name + "Earliest", OracleBounds.date(span.low()));
		row.put(name + "Latest", OracleBounds.date(span.high()));
	}

	static @Nullable String word(@Nullable Certainty holds) {
		return (holds != null) ? holds.name().toLowerCase(Locale.ROOT) : null;
	}

	static boolean canHold(OracleRelationship fact, @Nullable LocalDate day) {
		return day == null || fact.course().on(day.toEpochDay()) != null;
	}

	/**
	 * Facts that end at the organisation, or at what was part of it while they held: on
	 * the day, if one is asked for.
	 */
	List<OracleRelationship> below(String organisation, boolean parts, @Nullable LocalDate day, String type) {
		return edges((fact) -> fact.is(type) && canHold(fact, day)
				&& reaches(fact.to(), organisation, parts, day, List.of(fact), new HashSet<>()));
	}

	/** Whether one is the other, or a part of it at one time with all that led here. */
	private boolean reaches(String id, String whole, boolean parts, @Nullable LocalDate day,
			List<OracleRelationship> way, Set<String> passed) {
		if (id.equals(whole)) {
			return true;
		}
		if (!parts || !passed.add(id)) {
			return false;
		}
		for (OracleRelationship part : edges("PART_OF")) {
			if (part.from().equals(id) && canHold(part, day)
					&& way.stream().allMatch((edge) -> edge.course().canMeet(part.course()))) {
				List<OracleRelationship> further = new ArrayList<>(way);
				further.add(part);
				if (reaches(part.to(), whole, true, day, further, new HashSet<>(passed))) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether one is the other, or a part of it while these held, by places that hold on
	 * the day, if one is asked for.
	 */
	boolean isPartWith(String id, String whole, boolean parts, @Nullable LocalDate day,
			List<OracleRelationship> facts) {
		return reaches(id, whole, parts, day, facts, new HashSet<>());
	}

	/** The same, of places that can have held on one of these days. */
	boolean isPartDuring(String id, String whole, boolean parts, @Nullable LocalDate day, OracleBounds days) {
		Map<String, Object> properties = new HashMap<>();
		new OracleBounds(days.low(), days.low()).into(properties, "since");
		new OracleBounds(days.high(), days.high()).into(properties, "until");
		return reaches(id, whole, parts, day, List.of(new OracleRelationship("", "", "", "", properties)),
				new HashSet<>());
	}

	/**
	 * Whether one is the other, or was part of it on one of the days that can be meant.
	 */
	boolean isPart(String id, String whole, boolean parts, OracleBounds when) {
		return isPart(id, whole, parts, when, new HashSet<>());
	}

	private boolean isPart(String id, String whole, boolean parts, OracleBounds when, Set<String> passed) {
		if (id.equals(whole)) {
			return true;
		}
		return parts && passed.add(id)
				&& edges("PART_OF").stream()
					.anyMatch((part) -> part.from().equals(id) && part.course().canMeet(when)
							&& isPart(part.to(), whole, true, when, new HashSet<>(passed)));
	}

	static long unknownLast(long day) {
		return OracleBounds.isOpen(day) ? OracleBounds.LAST : day;
	}

}
