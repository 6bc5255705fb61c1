package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.statement.Ending;
import org.fealty.statement.Hash;
import org.fealty.model.Predicate;
import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/** {@code DEFECTED_TO}: who changed sides. */
final class Crossings {

	private static final List<String> KINDS = List.of("certain", "presumed", "possible");

	private final Turns turns;

	private final Stage stage;

	private Crossings(Turns turns) {
		this.turns = turns;
		this.stage = turns.stage;
	}

	static List<Edge> of(Turns turns) {
		Crossings crossings = new Crossings(turns);
		return turns.stage.facts((fact) -> fact.is(Turns.ALLEGIANCES))
			.stream()
			.map(Shown::subject)
			.distinct()
			.flatMap(crossings::of)
			.toList();
	}

	private Stream<Edge> of(String party) {
		List<Turn> oaths = this.turns.of(party);
		Map<String, Move> sworn = new TreeMap<>();
		oaths.stream()
			.filter((turn) -> turn.older().statedEnding == null || !turn.older().statedEnding.isDeath())
			.flatMap((turn) -> moves(turn, oaths))
			.forEach((move) -> sworn.merge(move.turn.newer().id() + move.from + "\n" + move.to, move,
					(one, other) -> (surest(one, other) <= 0) ? one : other));
		Map<String, Move> joined = new TreeMap<>();
		joinings(party).stream()
			.flatMap((turn) -> moves(turn, oaths))
			.forEach((move) -> joined.merge(move.from + "\n" + move.to, move, (one, other) -> {
				int first = FIRST.compare(one.turn.newer(), other.turn.newer());
				return (first < 0 || (first == 0 && surest(one, other) <= 0)) ? one : other;
			}));
		return Stream.concat(sworn.values().stream(), joined.values().stream()).map(this::edge);
	}

	private static final Comparator<Shown> FIRST = Comparator.comparingLong((Shown newer) -> newer.since.high())
		.thenComparingLong((newer) -> (newer.since.low() == Span.FIRST) ? Span.LAST : newer.since.low())
		.thenComparing(Comparator.naturalOrder());

	/** An oath before an office before a membership; then the later one. */
	private int surest(Move one, Move other) {
		return Comparator.comparingInt((Move move) -> KINDS.indexOf(move.kind))
			.thenComparingInt(
					(move) -> List.of(Turns.ALLEGIANCES).indexOf(Predicate.valueOf(move.turn.older().relation())))
			.thenComparing((move) -> (Long) this.stage.now(move.turn.older()).since.low(), Comparator.reverseOrder())
			.thenComparing((move) -> move.turn.older())
			.compare(one, other);
	}

	private Stream<Move> moves(Turn turn, List<Turn> oaths) {
		if (passedOn(turn, oaths)) {
			return Stream.empty();
		}
		List<Move> moves = new ArrayList<>();
		for (String from : turn.from().beside(turn.to())) {
			for (String to : turn.to().beside(turn.from())) {
				if (!from.equals(to)) {
					boolean unsure = turn.from().isUnsureOf(from) || turn.to().isUnsureOf(to);
					moves.add(new Move(turn, from, to, unsure ? "possible" : kind(turn, oaths)));
				}
			}
		}
		return moves.stream();
	}

	/** Whether the older one was surely left for another oath that came before. */
	private boolean passedOn(Turn turn, List<Turn> oaths) {
		long left = this.stage.now(turn.older()).until.high();
		long joined = this.stage.now(turn.newer()).since.low();
		return left != Span.LAST && joined != Span.FIRST && left <= joined
				&& between(turn, oaths).contains(Ternary.YES);
	}

	/** How surely other oaths for which it was surely left too came before this one. */
	private List<Ternary> between(Turn turn, List<Turn> oaths) {
		return oaths.stream()
			.filter((other) -> other.older().equals(turn.older()) && !other.newer().equals(turn.newer())
					&& other.leaves())
			.map((other) -> this.turns.beginnings.order.older(other.newer(), turn.newer()))
			.toList();
	}

	private String kind(Turn turn, List<Turn> oaths) {
		Shown older = this.stage.now(turn.older());
		Span joined = this.stage.now(turn.newer()).since;
		if (!turn.leaves() || !older.isFirm() || between(turn, oaths).contains(Ternary.MAYBE)) {
			return "possible";
		}
		boolean upToTheOath = joined.high() != Span.LAST && older.attested != Span.FIRST
				&& older.attested >= joined.high() - 1;
		if (older.statedEnd || upToTheOath) {
			return "certain";
		}
		return (joined.low() != Span.FIRST && older.presumed >= joined.low() - 1) ? "presumed" : "possible";
	}

	/**
	 * Memberships and offices of another side, after a stated end, without any oath to
	 * it.
	 */
	private List<Turn> joinings(String party) {
		List<Turn> joinings = new ArrayList<>();
		List<Shown> allegiances = this.stage.of(party, Turns.ALLEGIANCES);
		for (Shown newer : allegiances) {
			if (newer.is(Predicate.PLEDGED_TO) || hasSworn(party, newer)) {
				continue;
			}
			for (Shown older : allegiances) {
				@Nullable Turn turn = (wasLeft(older) && !older.equals(newer)) ? this.turns.compare(older, newer) : null;
				if (turn != null) {
					joinings.add(turn);
				}
			}
		}
		return joinings;
	}

	private static boolean wasLeft(Shown older) {
		return older.statedEnd && (older.statedEnding == null
				|| !(older.statedEnding.isDeath() || older.statedEnding == Ending.DISSOLVED));
	}

	private boolean hasSworn(String party, Shown newer) {
		Camp side = this.turns.joined(newer);
		return this.stage.of(party, Predicate.PLEDGED_TO)
			.stream()
			.anyMatch((oath) -> this.turns.joined(oath).meets(side) != Ternary.NO);
	}

	private Edge edge(Move move) {
		Shown older = this.stage.now(move.turn.older());
		Shown newer = this.stage.now(move.turn.newer());
		boolean ends = ends(move.turn, older, newer);
		boolean otherwise = older.statedEnd || older.ending == Ending.DEFECTED;
		boolean atOnce = ends || (!otherwise && older.attested <= newer.since.high());
		Span left = (atOnce && !ends) ? newer.since : older.lastDay();
		Map<String, Object> properties = new TreeMap<>();
		properties.put("fromOrganisation", move.from);
		Span.put(properties, "fromUnit", unit(move.turn.from(), move.from));
		Span.put(properties, "toUnit", unit(move.turn.to(), move.to));
		left.into(properties, "left");
		newer.since.into(properties, "joined");
		Span.put(properties, "lagDaysAtLeast", atOnce ? (Long) 0L : Span.between(left.high(), newer.since.low()));
		Span.put(properties, "lagDaysAtMost", atOnce ? (Long) 0L : Span.between(left.low(), newer.since.high()));
		properties.put("leftFact", older.id());
		properties.put("joinedFact", newer.id());
		properties.put("orderedBy", newer.since.order());
		Set<String> deciding = new LinkedHashSet<>(List.of(older.id(), newer.id()));
		move.turn.from().way(move.from).via().forEach((fact) -> deciding.add(fact.id()));
		move.turn.to().way(move.to).via().forEach((fact) -> deciding.add(fact.id()));
		String id = Hash.of("DEFECTED_TO", newer.subject(), move.from, move.to, newer.id());
		return Edge.derived("DEFECTED_TO", newer, newer.subject(), move.to, id, move.kind, List.copyOf(deciding))
			.with(properties);
	}

	/** Whether the older one ended by the newer, or at a stated end which that may be. */
	private boolean ends(Turn turn, Shown older, Shown newer) {
		if (older.endingFact != null || !older.statedEnd) {
			return Objects.equals(older.endingFact, newer.id());
		}
		return turn.ends() == Ternary.YES && newer.is(Predicate.PLEDGED_TO)
				&& Settled.mayFallOn(this.turns.beginnings.stated.now(older), newer.since);
	}

	private static @Nullable String unit(Camp side, String top) {
		String start = side.way(top).start();
		return start.equals(top) ? null : start;
	}

	private record Move(Turn turn, String from, String to, String kind) {
	}

}
