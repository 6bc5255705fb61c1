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
final class OracleDefections {

	private static final List<String> KINDS = List.of("certain", "presumed", "possible");

	private final OracleAllegianceFixpoint turns;

	private final OracleFactIndex stage;

	private OracleDefections(OracleAllegianceFixpoint turns) {
		this.turns = turns;
		this.stage = turns.stage;
	}

	static List<OracleRelationship> of(OracleAllegianceFixpoint turns) {
		OracleDefections crossings = new OracleDefections(turns);
		return turns.stage.facts((fact) -> fact.is(OracleAllegianceFixpoint.ALLEGIANCES) && !fact.isWithItself())
			.stream()
			.map(OracleFact::subject)
			.distinct()
			.flatMap(crossings::of)
			.toList();
	}

	private Stream<OracleRelationship> of(String party) {
		List<OracleOathEffect> oaths = this.turns.of(party);
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

	private static final Comparator<OracleFact> FIRST = Comparator
		.comparingLong((OracleFact newer) -> newer.since.high())
		.thenComparingLong((newer) -> (newer.since.low() == OracleBounds.FIRST) ? OracleBounds.LAST : newer.since.low())
		.thenComparing(Comparator.naturalOrder());

	/** An oath before an office before a membership; then the later one. */
	private int surest(Move one, Move other) {
		return Comparator.comparingInt((Move move) -> KINDS.indexOf(move.kind))
			.thenComparingInt((move) -> List.of(OracleAllegianceFixpoint.ALLEGIANCES)
				.indexOf(Predicate.valueOf(move.turn.older().relation())))
			.thenComparing((move) -> (Long) this.stage.now(move.turn.older()).since.low(), Comparator.reverseOrder())
			.thenComparing((move) -> move.turn.older())
			.compare(one, other);
	}

	private Stream<Move> moves(OracleOathEffect turn, List<OracleOathEffect> oaths) {
		if (passedOn(turn, oaths)) {
			return Stream.empty();
		}
		List<Move> moves = new ArrayList<>(moves(turn, oaths, false));
		OracleOathEffect reported = this.turns.withoutRumours(turn.older(), turn.newer(), turn.order());
		if (reported != null) {
			moves(reported, oaths, true).stream()
				.filter((move) -> moves.stream()
					.noneMatch((other) -> other.from.equals(move.from) && other.to.equals(move.to)))
				.toList()
				.forEach(moves::add);
		}
		return moves.stream();
	}

	private List<Move> moves(OracleOathEffect turn, List<OracleOathEffect> oaths, boolean doubted) {
		List<Move> moves = new ArrayList<>();
		for (String from : turn.from().beside(turn.to())) {
			for (String to : turn.to().beside(turn.from())) {
				if (!from.equals(to) && !List.of(from, to).contains(turn.newer().subject())) {
					boolean unsure = doubted || turn.from().isUnsureOf(from) || turn.to().isUnsureOf(to);
					moves.add(new Move(turn, from, to, unsure ? "possible" : weaker(kind(turn, oaths),
							OracleSwornOaths.bound(this.stage, turn.newer(), turn.to().way(to).start()))));
				}
			}
		}
		return moves;
	}

	static String weaker(String one, String other) {
		return (KINDS.indexOf(one) > KINDS.indexOf(other)) ? one : other;
	}

	/** Whether the older one was surely left for another oath that came before. */
	private boolean passedOn(OracleOathEffect turn, List<OracleOathEffect> oaths) {
		long left = this.stage.now(turn.older()).until.high();
		long joined = this.stage.now(turn.newer()).since.low();
		return left != OracleBounds.LAST && joined != OracleBounds.FIRST && left <= joined
				&& between(turn, oaths).contains(Ternary.YES);
	}

	/** How surely other oaths for which it was surely left too came before this one. */
	private List<Ternary> between(OracleOathEffect turn, List<OracleOathEffect> oaths) {
		return oaths.stream()
			.filter((other) -> other.older().equals(turn.older()) && !other.newer().equals(turn.newer())
					&& other.leaves())
			.map((other) -> this.turns.beginnings.order.older(other.newer(), turn.newer()))
			.toList();
	}

	private String kind(OracleOathEffect turn, List<OracleOathEffect> oaths) {
		OracleFact older = this.stage.now(turn.older());
		OracleBounds joined = this.stage.now(turn.newer()).since;
		if (!turn.leaves() || !older.isFirm() || between(turn, oaths).contains(Ternary.MAYBE)) {
			return "possible";
		}
		boolean upToTheOath = joined.high() != OracleBounds.LAST && older.attested != OracleBounds.FIRST
				&& older.attested >= joined.high() - 1;
		if (older.firmEnd || upToTheOath) {
			return "certain";
		}
		if (older.neverPresumed) {
			return "possible";
		}
		if (isDissolved(older)) {
			return (older.presumed >= dissolution(older).low()) ? "presumed" : "possible";
		}
		return (joined.low() != OracleBounds.FIRST && older.presumed >= joined.low() - 1) ? "presumed" : "possible";
	}

	private boolean isDissolved(OracleFact older) {
		return older.ending == Ending.DISSOLVED && older.endingFact != null;
	}

	private OracleBounds dissolution(OracleFact older) {
		return this.stage.all()
			.stream()
			.filter((fact) -> fact.id().equals(older.endingFact))
			.findFirst()
			.orElseThrow().since;
	}

	/**
	 * Memberships and offices of another side, after a stated end, without any oath to
	 * it.
	 */
	private List<OracleOathEffect> joinings(String party) {
		List<OracleOathEffect> joinings = new ArrayList<>();
		List<OracleFact> allegiances = this.stage.of(party, OracleAllegianceFixpoint.ALLEGIANCES);
		for (OracleFact newer : allegiances) {
			if (newer.is(Predicate.PLEDGED_TO) || hasSworn(party, newer)) {
				continue;
			}
			for (OracleFact older : allegiances) {
				@Nullable OracleOathEffect turn = (wasLeft(older) && !older.equals(newer)) ? this.turns.compare(older, newer)
						: null;
				if (turn != null) {
					joinings.add(turn);
				}
			}
		}
		return joinings;
	}

	private static boolean wasLeft(OracleFact older) {
		return older.statedEnd && !older.planned && (older.statedEnding == null
				|| !(older.statedEnding.isDeath() || older.statedEnding == Ending.DISSOLVED));
	}

	private boolean hasSworn(String party, OracleFact newer) {
		OracleSide side = this.turns.joined(newer);
		return this.stage.of(party, Predicate.PLEDGED_TO)
			.stream()
			.anyMatch((oath) -> oath.isFirm() && this.turns.joined(oath).meets(side) == Ternary.YES);
	}

	private OracleRelationship edge(Move move) {
		OracleFact older = this.stage.now(move.turn.older());
		OracleFact newer = this.stage.now(move.turn.newer());
		boolean ends = ends(move.turn, older, newer);
		boolean otherwise = (older.statedEnd && !older.planned) || older.ending == Ending.DEFECTED
				|| isDissolved(older);
		boolean atOnce = ends || (!otherwise && older.attested <= newer.since.high());
		OracleBounds left = atOnce ? leaving(older, newer)
				: isDissolved(older) ? older.lastDay().cut(dissolution(older)) : older.lastDay();
		Map<String, Object> properties = new TreeMap<>();
		properties.put("fromOrganisation", move.from);
		OracleBounds.put(properties, "fromUnit", unit(move.turn.from(), move.from));
		OracleBounds.put(properties, "toUnit", unit(move.turn.to(), move.to));
		left.into(properties, "left");
		newer.since.into(properties, "joined");
		OracleBounds.put(properties, "lagDaysAtLeast",
				atOnce ? (Long) 0L : OracleBounds.between(left.high(), newer.since.low()));
		OracleBounds.put(properties, "lagDaysAtMost",
				atOnce ? (Long) 0L : OracleBounds.between(left.low(), newer.since.high()));
		properties.put("leftFact", older.id());
		properties.put("joinedFact", newer.id());
		properties.put("orderedBy", newer.since.order());
		Set<String> deciding = new LinkedHashSet<>(List.of(older.id(), newer.id()));
		move.turn.from().way(move.from).via().forEach((fact) -> deciding.add(fact.id()));
		move.turn.to().way(move.to).via().forEach((fact) -> deciding.add(fact.id()));
		String id = Hash.of("DEFECTED_TO", newer.subject(), move.from, move.to, newer.id());
		return OracleRelationship
			.derived("DEFECTED_TO", newer, newer.subject(), move.to, id, move.kind, List.copyOf(deciding))
			.with(properties);
	}

	/** It is the oath, where no other day is stated. */
	private static OracleBounds leaving(OracleFact older, OracleFact newer) {
		OracleBounds last = older.lastDay();
		return ((older.statedEnd && !older.planned) && last.meets(newer.since)) ? last.cut(newer.since) : newer.since;
	}

	/** Whether the older one ended by the newer, or at a stated end which that may be. */
	private boolean ends(OracleOathEffect turn, OracleFact older, OracleFact newer) {
		if (older.endingFact != null || !(older.statedEnd && !older.planned)) {
			return Objects.equals(older.endingFact, newer.id());
		}
		return turn.ends() == Ternary.YES && newer.is(Predicate.PLEDGED_TO)
				&& OraclePossibleEnds.mayFallOn(this.turns.beginnings.stated().now(older), newer.since);
	}

	private static @Nullable String unit(OracleSide side, String top) {
		String start = side.way(top).start();
		return start.equals(top) ? null : start;
	}

	private record Move(OracleOathEffect turn, String from, String to, String kind) {
	}

}
