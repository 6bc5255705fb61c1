package org.fealty.derivation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;

/**
 * Finds the side of an allegiance at a time: from the organisation, or from the lord
 * through what he led when the oath was sworn, up to the tops.
 */
final class Sides {

	private static final Comparator<HierarchyPath> STRONGEST = Comparator
		.comparing(HierarchyPath::strength, Comparator.reverseOrder())
		.thenComparingInt((step) -> step.via().size());

	private final FactIndex index;

	private final Hierarchy hierarchy;

	private final Map<Place, List<HierarchyPath>> known = new HashMap<>();

	private final Map<Place, Set<String>> above = new HashMap<>();

	private final Map<Place, Side> sides = new HashMap<>();

	private final Map<Bond, Side> bonds = new HashMap<>();

	private final Hierarchy everything;

	/**
	 * Looks at one stage.
	 * @param rumours whether ways up that are suspected or contested count
	 */
	Sides(FactIndex index, EffectivePeriods periods, boolean rumours) {
		this.index = index;
		this.hierarchy = new Hierarchy(index, periods, rumours);
		this.everything = new Hierarchy(index, periods, true);
	}

	/**
	 * The side of an allegiance while it held.
	 * @param allegiance an oath, a membership, an office, or the place of a part
	 * @param when one day known by bounds
	 */
	Side of(IndexedFact allegiance, Bounds when) {
		if (allegiance.is(Predicate.PLEDGED_TO)) {
			return bound(allegiance, when);
		}
		String organisation = allegiance.object();
		if (allegiance.is(Predicate.LED) && this.everything.standsAlone(organisation, when)) {
			return Side.NONE;
		}
		return this.sides.computeIfAbsent(new Place(organisation, when),
				(place) -> climb(List.of(new HierarchyPath(organisation, PathStrength.SURE, List.of())), when));
	}

	private Side bound(IndexedFact oath, Bounds when) {
		return this.bonds.computeIfAbsent(new Bond(oath, when),
				(bond) -> climb(this.hierarchy.bound(oath, when), when));
	}

	private Side climb(List<HierarchyPath> starts, Bounds when) {
		SortedMap<String, Side.Top> best = new TreeMap<>();
		Deque<Side.Top> open = new ArrayDeque<>();
		starts.forEach((start) -> open.add(new Side.Top(start, start.to())));
		while (!open.isEmpty()) {
			Side.Top reached = open.poll();
			Side.Top before = best.get(reached.way().to());
			if (before == null || STRONGEST.compare(reached.way(), before.way()) < 0) {
				best.put(reached.way().to(), reached);
				up(reached.way().to(), when)
					.forEach((step) -> open.add(new Side.Top(reached.way().then(step), reached.start())));
			}
		}
		best.keySet().removeIf(this.index::isUmbrella);
		return side(best, when);
	}

	private Side side(SortedMap<String, Side.Top> best, Bounds when) {
		SortedMap<String, PathStrength> reach = new TreeMap<>();
		best.forEach((id, top) -> reach.put(id, top.way().strength()));
		SortedMap<String, Side.Top> tops = new TreeMap<>(best);
		tops.keySet().removeIf((id) -> !isTop(id, when));
		return new Side(reach, tops);
	}

	/** Whether all that stands above it stands below it too: as a rule, nothing does. */
	private boolean isTop(String id, Bounds when) {
		return above(id, when).stream().allMatch((higher) -> higher.equals(id) || above(higher, when).contains(id));
	}

	private Set<String> above(String id, Bounds when) {
		return this.above.computeIfAbsent(new Place(id, when), (place) -> climbed(id, when));
	}

	private Set<String> climbed(String id, Bounds when) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(id));
		while (!open.isEmpty()) {
			for (HierarchyPath step : up(open.poll(), when)) {
				if (reached.add(step.to())) {
					open.add(step.to());
				}
			}
		}
		return reached;
	}

	private List<HierarchyPath> up(String id, Bounds when) {
		return this.known.computeIfAbsent(new Place(id, when), (place) -> this.hierarchy.up(id, when));
	}

	/** Where one stands at a time. */
	private record Place(String id, Bounds when) {
	}

	/** By which oath the side is asked for, and when. */
	private record Bond(IndexedFact oath, Bounds when) {
	}

}
