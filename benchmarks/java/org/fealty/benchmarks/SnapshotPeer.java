package org.fealty.benchmarks;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jgrapht.graph.DirectedPseudograph;
import org.jspecify.annotations.Nullable;

/**
 * JGraphT in this process: a graph holds the facts of one day. A question about another
 * day, or about what was known on another day, has it made anew from the list of all
 * states, and that counts. What is asked of today's facts is asked of one that was made
 * before.
 */
final class SnapshotPeer implements Peer {

	private static final Set<String> NETWORK = Set.of("PLEDGED_TO", "LED", "MEMBER_OF", "PART_OF", "AFFILIATED_WITH");

	private final List<FactCopy> facts;

	private final Snapshot today;

	/** Makes the graph of today's facts. */
	SnapshotPeer(List<FactCopy> facts) {
		this.facts = facts;
		this.today = snapshot((fact) -> fact.knownTo() == null);
	}

	@Override
	public String name() {
		return "JGraphT snapshot";
	}

	@Override
	public Optional<Way> way(PeerQuestion question) {
		return Optional.ofNullable(switch (question.title()) {
			case "leaders on a day" -> (arguments) -> leaders(on(arguments.get("asOf")), arguments.get("organisation"));
			case "leaders as known on an old day" ->
				(arguments) -> leaders(knownOn(arguments.get("knownBy")), arguments.get("organisation"));
			case "network on a new day" ->
				(arguments) -> network(on(arguments.get("on")), arguments.get("organisation"));
			case "profile" -> (arguments) -> this.today.around(arguments.get("entity"));
			default -> null;
		});
	}

	private Snapshot on(@Nullable String day) {
		LocalDate date = LocalDate.parse(String.valueOf(day));
		return snapshot((fact) -> fact.knownTo() == null && fact.mayHold(date));
	}

	private Snapshot knownOn(@Nullable String day) {
		LocalDate date = LocalDate.parse(String.valueOf(day));
		return snapshot((fact) -> fact.isKnown(date));
	}

	private Snapshot snapshot(Predicate<FactCopy> wanted) {
		Snapshot snapshot = new Snapshot(new DirectedPseudograph<>(FactCopy.class), new HashMap<>());
		this.facts.stream().filter(wanted).forEach(snapshot::add);
		return snapshot;
	}

	private static List<Map<String, @Nullable Object>> leaders(Snapshot snapshot, @Nullable String organisation) {
		return snapshot.to(organisation, "LED").map(SnapshotPeer::row).toList();
	}

	/**
	 * The same walk as the named query: parts, their ties, oaths to their leaders, the
	 * seats of lords.
	 */
	private static List<Map<String, @Nullable Object>> network(Snapshot snapshot, @Nullable String organisation) {
		Set<String> units = units(snapshot, String.valueOf(organisation));
		Set<FactCopy> found = new LinkedHashSet<>();
		for (String unit : units) {
			Stream.concat(snapshot.from(unit), snapshot.to(unit))
				.filter((fact) -> NETWORK.contains(fact.type()))
				.forEach(found::add);
			snapshot.to(unit, "LED").flatMap((seat) -> snapshot.to(seat.subject(), "PLEDGED_TO")).forEach(found::add);
		}
		List.copyOf(found)
			.stream()
			.filter((fact) -> fact.type().equals("PLEDGED_TO"))
			.flatMap((oath) -> snapshot.from(String.valueOf(oath.object())).filter((fact) -> fact.type().equals("LED")))
			.forEach(found::add);
		return found.stream().map(SnapshotPeer::row).toList();
	}

	private static Set<String> units(Snapshot snapshot, String organisation) {
		Set<String> units = new LinkedHashSet<>(Set.of(organisation));
		Deque<String> open = new ArrayDeque<>(units);
		while (!open.isEmpty()) {
			snapshot.to(open.remove(), "PART_OF").map(FactCopy::subject).filter(units::add).forEach(open::add);
		}
		return units;
	}

	private static Map<String, @Nullable Object> row(FactCopy fact) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("person", fact.subject());
		row.put("fact", fact.id());
		row.put("relationship", fact.id());
		return row;
	}

	/**
	 * The facts of one day.
	 *
	 * @param graph the entities and the relationships
	 * @param attributes what is stated of an entity by itself
	 */
	private record Snapshot(DirectedPseudograph<String, FactCopy> graph, Map<String, List<FactCopy>> attributes) {

		void add(FactCopy fact) {
			this.graph.addVertex(fact.subject());
			if (fact.object() == null) {
				this.attributes.computeIfAbsent(fact.subject(), (entity) -> new ArrayList<>()).add(fact);
				return;
			}
			this.graph.addVertex(fact.object());
			this.graph.addEdge(fact.subject(), fact.object(), fact);
		}

		Stream<FactCopy> from(String entity) {
			return this.graph.containsVertex(entity) ? this.graph.outgoingEdgesOf(entity).stream() : Stream.empty();
		}

		Stream<FactCopy> to(@Nullable String entity) {
			return (entity != null && this.graph.containsVertex(entity)) ? this.graph.incomingEdgesOf(entity).stream()
					: Stream.empty();
		}

		Stream<FactCopy> to(@Nullable String entity, String type) {
			return to(entity).filter((fact) -> fact.type().equals(type));
		}

		List<Map<String, @Nullable Object>> around(@Nullable String entity) {
			String id = String.valueOf(entity);
			return Stream.of(from(id), to(id), this.attributes.getOrDefault(id, List.of()).stream())
				.flatMap((facts) -> facts)
				.map(SnapshotPeer::row)
				.toList();
		}

	}

}
