package org.fealty.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.model.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds sides by walking every way up: along places in a structure and oaths, through
 * what a lord led when the oath was sworn; where a body stands under nobody, along its
 * leader's oaths. Words for many are stepped over.
 */
final class OracleSides {

	private final OracleFactIndex stage;

	private final Map<String, List<OracleHierarchyPath>> steps = new HashMap<>();

	/** Whether rumours are left out. */
	private final boolean firm;

	/** All that may be. */
	private final @Nullable OracleSides all;

	OracleSides(OracleFactIndex stage) {
		this(stage, null);
	}

	private OracleSides(OracleFactIndex stage, @Nullable OracleSides all) {
		this.stage = stage;
		this.firm = all != null;
		this.all = all;
	}

	/** As if nobody had told any rumour. */
	OracleSides withoutRumours() {
		return new OracleSides(this.stage, this);
	}

	/** The side of an allegiance at a time. */
	OracleSide of(OracleFact allegiance, OracleBounds when) {
		if (allegiance.is(Predicate.PLEDGED_TO)) {
			return climb(bound(allegiance, when), when);
		}
		String body = allegiance.object();
		if (allegiance.is(Predicate.LED) && standsUnderNobody(body, when)) {
			return OracleSide.NONE;
		}
		return climb(List.of(new OracleHierarchyPath(body, body, OraclePathStrength.SURE, List.of())), when);
	}

	/** Whether it surely does: a rumour that it stands under somebody is enough. */
	private boolean standsUnderNobody(String body, OracleBounds when) {
		return ((this.all != null) ? this.all : this).own(body, when).isEmpty();
	}

	/** How far it can count; null where it cannot. */
	private @Nullable OraclePathStrength rank(OracleFact fact, OracleBounds when) {
		OraclePathStrength rank = OraclePathStrength.of(fact, when);
		return (this.firm && rank == OraclePathStrength.UNSURE) ? null : rank;
	}

	/**
	 * What an oath puts somebody under: the body, or what the lord led, or else the lord.
	 */
	private List<OracleHierarchyPath> bound(OracleFact oath, OracleBounds when) {
		OracleHierarchyPath itself = new OracleHierarchyPath(oath.object(), oath.object(), OraclePathStrength.SURE,
				List.of(oath));
		if (!this.stage.isPerson(oath.object())) {
			return List.of(itself);
		}
		if (!oath.seats.isEmpty()) {
			return named(oath);
		}
		List<OracleHierarchyPath> seats = seats(oath, this.stage.now(oath).since);
		if (seats.isEmpty()) {
			seats = seats(oath, when);
		}
		return seats.isEmpty() ? List.of(itself) : seats;
	}

	/** What the oath says that the lord led. */
	private List<OracleHierarchyPath> named(OracleFact oath) {
		List<OracleHierarchyPath> seats = new ArrayList<>();
		oath.seats.forEach((seat) -> {
			OracleFact office = this.stage.office(oath, seat);
			List<OracleFact> via = (office != null) ? List.of(oath, office) : List.of(oath);
			boolean held = office != null && office.on(this.stage.now(oath).since) != null;
			seats.add(new OracleHierarchyPath(seat, seat, !oath.isFirm() ? OraclePathStrength.UNSURE
					: held ? OraclePathStrength.SURE : OraclePathStrength.UNDATED, via));
		});
		return seats;
	}

	/** What the lord can have led on a day. */
	List<OracleHierarchyPath> seats(OracleFact oath, OracleBounds day) {
		List<OracleHierarchyPath> seats = new ArrayList<>();
		for (OracleFact seat : this.stage.of(oath.object(), Predicate.LED)) {
			OraclePathStrength rank = rank(seat, day);
			if (rank != null) {
				seats.add(new OracleHierarchyPath(seat.object(), seat.object(), rank, List.of(oath, seat)));
			}
		}
		return seats;
	}

	/** Goes on as long as something is reached for the first time or in a better way. */
	private OracleSide climb(List<OracleHierarchyPath> starts, OracleBounds when) {
		Map<String, OracleHierarchyPath> best = new TreeMap<>();
		Deque<OracleHierarchyPath> open = new ArrayDeque<>(starts);
		while (!open.isEmpty()) {
			OracleHierarchyPath way = open.poll();
			@Nullable OracleHierarchyPath before = best.get(way.to());
			if (before == null || way.isBetterThan(before)) {
				best.put(way.to(), way);
				up(way.to(), when).forEach((step) -> open.add(way.then(step)));
			}
		}
		best.keySet().removeIf(this.stage::isUmbrella);
		Set<String> tops = new TreeSet<>(best.keySet());
		tops.removeIf((id) -> above(id, when).stream()
			.anyMatch((higher) -> !higher.equals(id) && !above(higher, when).contains(id)));
		return new OracleSide(best, tops);
	}

	private Set<String> above(String id, OracleBounds when) {
		Set<String> above = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(id));
		while (!open.isEmpty()) {
			for (OracleHierarchyPath step : up(open.poll(), when)) {
				if (above.add(step.to())) {
					open.add(step.to());
				}
			}
		}
		return above;
	}

	/**
	 * The steps up, its leader's oaths included where it stands under nobody by itself.
	 */
	private List<OracleHierarchyPath> up(String id, OracleBounds when) {
		return this.steps.computeIfAbsent(id + " " + when, (key) -> {
			List<OracleHierarchyPath> own = own(id, when);
			return own.isEmpty() ? broughtAlong(id, when) : own;
		});
	}

	private List<OracleHierarchyPath> own(String id, OracleBounds when) {
		return overUmbrellas(id, structure(id, when), when);
	}

	private List<OracleHierarchyPath> structure(String id, OracleBounds when) {
		List<OracleHierarchyPath> steps = new ArrayList<>();
		for (OracleFact part : this.stage.of(id, Predicate.PART_OF)) {
			OraclePathStrength rank = rank(part, when);
			if (rank != null) {
				steps.add(new OracleHierarchyPath(id, part.object(), rank, List.of(part)));
			}
		}
		steps.addAll(sworn(id, when));
		return steps;
	}

	private List<OracleHierarchyPath> sworn(String id, OracleBounds when) {
		List<OracleHierarchyPath> steps = new ArrayList<>();
		for (OracleFact oath : this.stage.of(id, Predicate.PLEDGED_TO)) {
			OraclePathStrength rank = rank(oath, when);
			if (rank != null) {
				OracleHierarchyPath swears = new OracleHierarchyPath(id, oath.object(), rank, List.of(oath));
				bound(oath, when).forEach((step) -> steps.add(swears.then(step)));
			}
		}
		return steps;
	}

	private List<OracleHierarchyPath> broughtAlong(String id, OracleBounds when) {
		List<OracleHierarchyPath> steps = new ArrayList<>();
		for (OracleFact office : this.stage.leaders(id)) {
			OraclePathStrength rank = rank(office, when);
			if (rank != null) {
				OracleHierarchyPath leader = new OracleHierarchyPath(id, office.subject(), rank, List.of(office));
				sworn(office.subject(), when).forEach((step) -> steps.add(leader.then(step)));
			}
		}
		return overUmbrellas(id, steps, when);
	}

	/** Follows every word for many to what stands above it, and leaves out oneself. */
	private List<OracleHierarchyPath> overUmbrellas(String id, List<OracleHierarchyPath> steps, OracleBounds when) {
		List<OracleHierarchyPath> over = new ArrayList<>();
		stepOver(steps, when, new TreeSet<>(), over);
		over.removeIf((step) -> step.to().equals(id));
		return over;
	}

	private void stepOver(List<OracleHierarchyPath> steps, OracleBounds when, Set<String> passed,
			List<OracleHierarchyPath> over) {
		for (OracleHierarchyPath step : steps) {
			if (!this.stage.isUmbrella(step.to())) {
				over.add(step);
			}
			else if (passed.add(step.to())) {
				List<OracleHierarchyPath> further = structure(step.to(), when).stream().map(step::then).toList();
				stepOver(further, when, passed, over);
			}
		}
	}

}
