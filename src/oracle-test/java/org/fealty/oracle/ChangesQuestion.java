package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.fealty.oracle.Question.Given;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.model.AttributeType;
import org.jspecify.annotations.Nullable;

/** {@code evidence/changes-between}: what became known between two days. */
final class ChangesQuestion {

	private static final Map<String, String> SPANS = new TreeMap<>(Map.of("1since", " since ", "2until", " until ",
			"3left", " left ", "4joined", " joined ", "5gapFrom", " empty from ", "6gapTo", " empty to "));

	private static final Map<String, String> ATTESTED = new TreeMap<>(Map.of("1attestedUntil", " attested until ",
			"2presumedUntil", " presumed until ", "3presumedFrom", " presumed empty from "));

	private final Answers world;

	private final LocalDate from;

	private final LocalDate to;

	private ChangesQuestion(Answers world, Given given) {
		this.world = world;
		this.from = LocalDate.parse(given.id("knownFrom"));
		this.to = LocalDate.parse(given.id("knownTo"));
	}

	static Question question() {
		return new Question("evidence/changes-between",
				Map.of("knownFrom", ArgumentKind.EARLIER, "knownTo", ArgumentKind.LATER, "entity",
						ArgumentKind.SOME_ENTITY),
				(world, given) -> new ChangesQuestion(world, given).rows(given.id("entity")));
	}

	private List<Map<String, @Nullable Object>> rows(String entity) {
		Map<String, OracleRelationship> before = facts(this.from, entity);
		Map<String, OracleRelationship> after = facts(this.to, entity);
		Set<String> ids = new TreeSet<>(before.keySet());
		ids.addAll(after.keySet());
		List<Change> changes = new ArrayList<>();
		ids.forEach((id) -> changes.add(new Change(before.get(id), after.get(id))));
		return changes.stream()
			.filter((change) -> !Objects.equals(line(change.was), line(change.became)))
			.sorted(Comparator.comparing((Change change) -> change.any().from())
				.thenComparing((change) -> predicate(change.any()))
				.thenComparing((change) -> change.any().is("HAS") ? "\uffff" : change.any().to())
				.thenComparing((change) -> change.any().id()))
			.map(this::row)
			.toList();
	}

	private Map<String, OracleRelationship> facts(LocalDate day, String entity) {
		Map<String, OracleRelationship> facts = new TreeMap<>();
		new Answers(this.world.tale().knownBy(day))
			.edges((edge) -> edge.from().equals(entity) || edge.to().equals(entity))
			.forEach((edge) -> facts.put(edge.id(), edge));
		return facts;
	}

	private Map<String, @Nullable Object> row(Change change) {
		OracleRelationship fact = change.any();
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("change", (change.was == null) ? "new" : (change.became == null) ? "withdrawn" : "changed");
		row.put("fact", fact.id());
		row.put("was", line(change.was));
		row.put("became", line(change.became));
		row.put("because", because(change));
		this.world.show(row, "subject", "subjectName", fact.from());
		row.put("predicate", predicate(fact));
		this.world.show(row, "object", "objectName", fact.is("HAS") ? null : fact.to());
		return row;
	}

	private List<String> because(Change change) {
		Set<String> facts = new HashSet<>();
		Set<String> events = new HashSet<>();
		Set<String> ends = new HashSet<>(Set.of(change.any().from()));
		change.states().forEach((state) -> {
			facts.addAll(List.of(state.id(), state.text("endingFact")));
			state.list("deciding").forEach((fact) -> facts.add(String.valueOf(fact)));
			events.add(state.text("endingEvent"));
			ends.add(state.text("organisation"));
		});
		List<String> own = published((one) -> facts.contains(one.factId()) || (one.about() instanceof AttributeKey key
				&& key.what() == AttributeType.DATE && events.contains(key.subject())));
		return !own.isEmpty() ? own : published((one) -> ends.contains(one.about().subject())
				|| (one.about() instanceof RelationKey key && ends.contains(key.object())));
	}

	/** Ids of statements that were published in between. */
	private List<String> published(Predicate<Statement> which) {
		Set<String> sources = new HashSet<>();
		this.world.tale()
			.sources()
			.stream()
			.filter((source) -> source.knownFrom().isAfter(this.from) && !source.knownFrom().isAfter(this.to))
			.forEach((source) -> sources.add(source.id()));
		return this.world.tale()
			.byFact()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> sources.contains(one.citation().source()) && which.test(one))
			.map(Statement::id)
			.sorted()
			.toList();
	}

	private static String predicate(OracleRelationship fact) {
		return fact.text("what").isEmpty() ? fact.type() : fact.text("what");
	}

	/** Null where there is no such fact. */
	private static @Nullable String line(@Nullable OracleRelationship fact) {
		if (fact == null) {
			return null;
		}
		StringBuilder line = new StringBuilder(fact.text("status"));
		line.append(fact.text("kind").isEmpty() ? "" : ", " + fact.text("kind"));
		line.append((fact.get("value") == null) ? "" : " " + fact.get("value"));
		SPANS.forEach((name, words) -> {
			OracleBounds span = fact.span(name.substring(1));
			String low = Objects.toString(OracleBounds.date(span.low()), "");
			String high = Objects.toString(OracleBounds.date(span.high()), "");
			line.append(span.isAny() ? "" : words + (low.equals(high) ? low : "[" + low + ".." + high + "]"));
		});
		ATTESTED.forEach((name, words) -> line
			.append((fact.get(name.substring(1)) == null) ? "" : words + fact.get(name.substring(1))));
		line.append(Boolean.TRUE.equals(fact.get("interim")) ? " in the term of the other" : "");
		return line.append(fact.text("ending").isEmpty() ? "" : " (" + fact.text("ending") + ")").toString();
	}

	/** How one fact stood, and how it came to stand; one of them is there. */
	private record Change(@Nullable OracleRelationship was, @Nullable OracleRelationship became) {

		OracleRelationship any() {
			return states().findFirst().orElseThrow();
		}

		Stream<OracleRelationship> states() {
			return Stream.of(this.was, this.became).filter(Objects::nonNull);
		}

	}

}
