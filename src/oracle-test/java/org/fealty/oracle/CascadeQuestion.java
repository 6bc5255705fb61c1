package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** {@code defection/cascade}: who followed one party, and who followed these. */
final class CascadeQuestion {

	/** The strongest first. */
	private static final List<String> TIES = List.of("commanded", "same-unit", "same-province", "none");

	private final Answers world;

	private final long within;

	private final long depth;

	private final double share;

	private CascadeQuestion(Answers world, Given given) {
		this.world = world;
		this.within = given.number("withinDays", 365);
		this.depth = given.number("depth", 5);
		String share = given.orNull("minConfidence");
		this.share = (share != null) ? Double.parseDouble(share) : 0.5;
	}

	static Question question() {
		return new Question("defection/cascade",
				Map.of("party", ArgumentKind.PARTY, "withinDays", ArgumentKind.FEW_DAYS, "depth", ArgumentKind.FEW,
						"minConfidence", ArgumentKind.SHARE),
				(world, given) -> new CascadeQuestion(world, given).rows(given.id("party")));
	}

	private List<Map<String, @Nullable Object>> rows(String party) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		firsts((change) -> change.from().equals(party)).stream()
			.sorted(Comparator.comparing((OracleRelationship change) -> change.text("fromOrganisation"))
				.thenComparing(OracleRelationship::to))
			.forEach((root) -> tree(root).forEach((hung) -> hung.into(rows)));
		return rows;
	}

	/** The first change of each party on each road. */
	private List<OracleRelationship> firsts(java.util.function.Predicate<OracleRelationship> which) {
		Set<String> seen = new HashSet<>();
		return this.world.edges((edge) -> edge.is("DEFECTED_TO") && which.test(edge))
			.stream()
			.sorted(DefectionQuestions.JOINED)
			.filter((edge) -> seen.add(edge.from() + " " + edge.text("fromOrganisation") + " " + edge.to()))
			.toList();
	}

	private List<Hung> tree(OracleRelationship root) {
		List<Hung> tree = new ArrayList<>(
				List.of(new Hung(root, null, 0, "", OracleDayCount.of(OracleBounds.ANY, OracleBounds.ANY))));
		for (OracleRelationship change : firsts((edge) -> isCandidate(root, edge))) {
			Hung best = null;
			for (Hung earlier : tree) {
				Hung hung = hang(change, earlier);
				if (hung != null && (best == null || Hung.BEST.compare(hung, best) < 0)) {
					best = hung;
				}
			}
			if (best != null) {
				tree.add(best);
			}
		}
		return tree;
	}

	private boolean isCandidate(OracleRelationship root, OracleRelationship edge) {
		OracleBounds joined = edge.span("joined");
		return !FollowQuestions.isUntold(this.world, root) && !FollowQuestions.isUntold(this.world, edge)
				&& !edge.from().equals(root.from()) && FollowQuestions.isRoadOf(root, edge)
				&& !OracleBounds.isOpen(joined.low()) && !OracleBounds.isOpen(joined.high())
				&& joined.high() >= root.span("joined").low();
	}

	/** Null where it cannot hang there. */
	private @Nullable Hung hang(OracleRelationship change, Hung on) {
		OracleDayCount pace = OracleDayCount.of(on.change.span("joined"), change.span("joined"));
		if (on.depth >= this.depth || pace.atLeast() == null || pace.atLeast() > this.within
				|| pace.orderConfidence() == null || pace.orderConfidence() < this.share) {
			return null;
		}
		return new Hung(change, on.change, on.depth + 1, new FollowerTies(this.world, on.change, change).strongest(),
				pace);
	}

	/**
	 * One of the tree.
	 *
	 * @param followed the change of whom it followed; null of the root
	 * @param pace of the two; open of the root
	 */
	private record Hung(OracleRelationship change, @Nullable OracleRelationship followed, long depth, String tie,
			OracleDayCount pace) {

		static final Comparator<Hung> BEST = Comparator.comparingInt((Hung one) -> TIES.indexOf(one.tie))
			.thenComparingLong(Hung::depth)
			.thenComparingDouble((one) -> -share(one));

		private static double share(Hung one) {
			Double share = one.pace.orderConfidence();
			return (share != null) ? share : 0;
		}

		void into(List<Map<String, @Nullable Object>> rows) {
			rows.add(Map.of("relationship", this.change.id()));
			if (this.followed != null) {
				rows.add(Map.of("relationship", shown(this.followed)));
			}
		}

		private Map<String, @Nullable Object> shown(OracleRelationship other) {
			Map<String, @Nullable Object> shown = new TreeMap<>();
			shown.put("id", "FOLLOWED|" + this.change.id() + "|" + other.id());
			shown.put("start", this.change.from());
			shown.put("end", other.from());
			shown.put("depth", this.depth);
			shown.put("tie", this.tie);
			shown.put("lagDaysAtLeast", this.pace.atLeast());
			shown.put("lagDaysAtMost", this.pace.atMost());
			shown.put("orderConfidence", this.pace.orderConfidence());
			shown.put("sameDay", this.pace.sameDay());
			Answers.bounds(shown, "since", this.change.span("joined"));
			shown.put("fact", this.change.id());
			return shown;
		}

	}

}
