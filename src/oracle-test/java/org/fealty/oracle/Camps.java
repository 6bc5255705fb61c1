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
final class Camps {

	private final Stage stage;

	private final Map<String, List<Climb>> steps = new HashMap<>();

	/** Whether rumours are left out. */
	private final boolean firm;

	/** All that may be. */
	private final @Nullable Camps all;

	Camps(Stage stage) {
		this(stage, null);
	}

	private Camps(Stage stage, @Nullable Camps all) {
		this.stage = stage;
		this.firm = all != null;
		this.all = all;
	}

	/** As if nobody had told any rumour. */
	Camps withoutRumours() {
		return new Camps(this.stage, this);
	}

	/** The side of an allegiance at a time. */
	Camp of(Shown allegiance, Span when) {
		if (allegiance.is(Predicate.PLEDGED_TO)) {
			return climb(bound(allegiance, when), when);
		}
		String body = allegiance.object();
		if (allegiance.is(Predicate.LED) && standsUnderNobody(body, when)) {
			return Camp.NONE;
		}
		return climb(List.of(new Climb(body, body, Rank.SURE, List.of())), when);
	}

	/** Whether it surely does: a rumour that it stands under somebody is enough. */
	private boolean standsUnderNobody(String body, Span when) {
		return ((this.all != null) ? this.all : this).own(body, when).isEmpty();
	}

	/** How far it can count; null where it cannot. */
	private @Nullable Rank rank(Shown fact, Span when) {
		Rank rank = Rank.of(fact, when);
		return (this.firm && rank == Rank.UNSURE) ? null : rank;
	}

	/**
	 * What an oath puts somebody under: the body, or what the lord led, or else the lord.
	 */
	private List<Climb> bound(Shown oath, Span when) {
		Climb itself = new Climb(oath.object(), oath.object(), Rank.SURE, List.of(oath));
		if (!this.stage.isPerson(oath.object())) {
			return List.of(itself);
		}
		if (!oath.seats.isEmpty()) {
			return named(oath);
		}
		List<Climb> seats = seats(oath, this.stage.now(oath).since);
		if (seats.isEmpty()) {
			seats = seats(oath, when);
		}
		return seats.isEmpty() ? List.of(itself) : seats;
	}

	/** What the oath says that the lord led. */
	private List<Climb> named(Shown oath) {
		List<Climb> seats = new ArrayList<>();
		oath.seats.forEach((seat, asserted) -> {
			Shown office = this.stage.office(oath, seat);
			List<Shown> via = (office != null) ? List.of(oath, office) : List.of(oath);
			boolean held = office != null && office.on(this.stage.now(oath).since) != null;
			seats.add(new Climb(seat, seat, !asserted ? Rank.UNSURE : held ? Rank.SURE : Rank.UNDATED, via));
		});
		return seats;
	}

	/** What the lord can have led on a day. */
	List<Climb> seats(Shown oath, Span day) {
		List<Climb> seats = new ArrayList<>();
		for (Shown seat : this.stage.of(oath.object(), Predicate.LED)) {
			Rank rank = rank(seat, day);
			if (rank != null) {
				seats.add(new Climb(seat.object(), seat.object(), rank, List.of(oath, seat)));
			}
		}
		return seats;
	}

	/** Goes on as long as something is reached for the first time or in a better way. */
	private Camp climb(List<Climb> starts, Span when) {
		Map<String, Climb> best = new TreeMap<>();
		Deque<Climb> open = new ArrayDeque<>(starts);
		while (!open.isEmpty()) {
			Climb way = open.poll();
			@Nullable Climb before = best.get(way.to());
			if (before == null || way.isBetterThan(before)) {
				best.put(way.to(), way);
				up(way.to(), when).forEach((step) -> open.add(way.then(step)));
			}
		}
		best.keySet().removeIf(this.stage::isUmbrella);
		Set<String> tops = new TreeSet<>(best.keySet());
		tops.removeIf((id) -> above(id, when).stream()
			.anyMatch((higher) -> !higher.equals(id) && !above(higher, when).contains(id)));
		return new Camp(best, tops);
	}

	private Set<String> above(String id, Span when) {
		Set<String> above = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(id));
		while (!open.isEmpty()) {
			for (Climb step : up(open.poll(), when)) {
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
	private List<Climb> up(String id, Span when) {
		return this.steps.computeIfAbsent(id + " " + when, (key) -> {
			List<Climb> own = own(id, when);
			return own.isEmpty() ? broughtAlong(id, when) : own;
		});
	}

	private List<Climb> own(String id, Span when) {
		return overUmbrellas(id, structure(id, when), when);
	}

	private List<Climb> structure(String id, Span when) {
		List<Climb> steps = new ArrayList<>();
		for (Shown part : this.stage.of(id, Predicate.PART_OF)) {
			Rank rank = rank(part, when);
			if (rank != null) {
				steps.add(new Climb(id, part.object(), rank, List.of(part)));
			}
		}
		steps.addAll(sworn(id, when));
		return steps;
	}

	private List<Climb> sworn(String id, Span when) {
		List<Climb> steps = new ArrayList<>();
		for (Shown oath : this.stage.of(id, Predicate.PLEDGED_TO)) {
			Rank rank = rank(oath, when);
			if (rank != null) {
				Climb swears = new Climb(id, oath.object(), rank, List.of(oath));
				bound(oath, when).forEach((step) -> steps.add(swears.then(step)));
			}
		}
		return steps;
	}

	private List<Climb> broughtAlong(String id, Span when) {
		List<Climb> steps = new ArrayList<>();
		for (Shown office : this.stage.leaders(id)) {
			Rank rank = rank(office, when);
			if (rank != null) {
				Climb leader = new Climb(id, office.subject(), rank, List.of(office));
				sworn(office.subject(), when).forEach((step) -> steps.add(leader.then(step)));
			}
		}
		return overUmbrellas(id, steps, when);
	}

	/** Follows every word for many to what stands above it, and leaves out oneself. */
	private List<Climb> overUmbrellas(String id, List<Climb> steps, Span when) {
		List<Climb> over = new ArrayList<>();
		stepOver(steps, when, new TreeSet<>(), over);
		over.removeIf((step) -> step.to().equals(id));
		return over;
	}

	private void stepOver(List<Climb> steps, Span when, Set<String> passed, List<Climb> over) {
		for (Climb step : steps) {
			if (!this.stage.isUmbrella(step.to())) {
				over.add(step);
			}
			else if (passed.add(step.to())) {
				List<Climb> further = structure(step.to(), when).stream().map(step::then).toList();
				stepOver(further, when, passed, over);
			}
		}
	}

}
