package org.fealty.oracle;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fealty.statement.Hash;
import org.fealty.model.Predicate;
import org.fealty.time.Ternary;

/** {@code FIRST_SWORN_TO}: oaths before which nobody tells of any allegiance. */
final class OracleFirstOaths {

	private static final Comparator<OracleFact> OLDEST = Comparator
		.comparingLong((OracleFact oath) -> oath.since.high())
		.thenComparingLong((oath) -> Answers.unknownLast(oath.since.low()))
		.thenComparing(Comparator.naturalOrder());

	private final OracleAllegianceFixpoint turns;

	private final Set<String> joined;

	private OracleFirstOaths(OracleAllegianceFixpoint turns, List<OracleRelationship> changes) {
		this.turns = turns;
		this.joined = changes.stream().map((change) -> change.text("joinedFact")).collect(Collectors.toSet());
	}

	static List<OracleRelationship> of(OracleAllegianceFixpoint turns, List<OracleRelationship> changes) {
		OracleFirstOaths firsts = new OracleFirstOaths(turns, changes);
		Map<List<String>, OracleRelationship> edges = new TreeMap<>(Comparator.comparing(Object::toString));
		turns.stage.facts((fact) -> fact.is(Predicate.PLEDGED_TO) && !fact.isWithItself())
			.stream()
			.filter(firsts::isFirst)
			.sorted(OLDEST)
			.forEach((oath) -> turns.joined(oath)
				.tops()
				.stream()
				.filter((top) -> !top.equals(oath.subject()))
				.forEach((top) -> edges.putIfAbsent(List.of(oath.subject(), top),
						edge(turns.stage, oath, turns.joined(oath), top))));
		return List.copyOf(edges.values());
	}

	private boolean isFirst(OracleFact oath) {
		return !this.joined.contains(oath.id())
				&& this.turns.stage.of(oath.subject(), OracleAllegianceFixpoint.ALLEGIANCES)
					.stream()
					.noneMatch((older) -> !older.equals(oath)
							&& this.turns.beginnings.order.older(older, oath) == Ternary.YES
							&& !this.turns.left(older, oath).tops().isEmpty());
	}

	private static OracleRelationship edge(OracleFactIndex stage, OracleFact oath, OracleSide side, String top) {
		Map<String, Object> properties = new TreeMap<>();
		if (!side.way(top).start().equals(top)) {
			properties.put("toUnit", side.way(top).start());
		}
		oath.since.into(properties, "joined");
		properties.put("joinedFact", oath.id());
		Set<String> deciding = new LinkedHashSet<>(List.of(oath.id()));
		side.way(top).via().forEach((fact) -> deciding.add(fact.id()));
		String kind = (oath.isFirm() && !side.isUnsureOf(top)) ? "certain" : "possible";
		String bound = OracleSwornOaths.bound(stage, oath, side.way(top).start());
		return OracleRelationship
			.derived("FIRST_SWORN_TO", oath, oath.subject(), top,
					Hash.of("FIRST_SWORN_TO", oath.subject(), top, oath.id()), OracleDefections.weaker(kind, bound),
					List.copyOf(deciding))
			.with(properties);
	}

}
