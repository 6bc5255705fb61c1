package org.fealty.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fealty.statement.Predicate;
import org.fealty.time.Bounds;

/**
 * Knows under what an organisation stands at a time: its parents and those to whom it has
 * sworn; where there are none, those to whom its leader has. Words for many
 * ({@code umbrella}) are stepped over.
 */
final class Ladder {

	private static final Set<Predicate> PARENTS = Set.of(Predicate.PART_OF);

	private static final Set<Predicate> OATHS = Set.of(Predicate.PLEDGED_TO);

	private static final Set<Predicate> OFFICES = Set.of(Predicate.LED);

	private final World world;

	private final Course course;

	Ladder(World world, Course course) {
		this.world = world;
		this.course = course;
	}

	/** The steps up from it, its leader's oath included where it stands under nobody. */
	List<Step> up(String organisation, Bounds when) {
		List<Step> own = own(organisation, when);
		return own.isEmpty() ? broughtAlong(organisation, when) : own;
	}

	/** Whether it stands under nobody by itself, at no day that is meant. */
	boolean standsAlone(String organisation, Bounds when) {
		return own(organisation, when).isEmpty();
	}

	/**
	 * Those under whom an oath puts a party at a time: the organisation sworn to; what
	 * the lord led on the day of the oath, or else what he leads at that time, or else
	 * him.
	 */
	List<Step> bound(Tie oath, Bounds when) {
		Step lord = new Step(oath.object(), Strength.SURE, List.of(oath));
		if (!this.world.isPerson(oath.object())) {
			return List.of(lord);
		}
		List<Step> sworn = seats(oath);
		List<Step> seats = sworn.isEmpty() ? seats(oath, when) : sworn;
		return seats.isEmpty() ? List.of(lord) : seats;
	}

	/** The seats that the lord may have held on the day of the oath, with their facts. */
	List<Step> seats(Tie oath) {
		return seats(oath, this.course.period(oath).since());
	}

	private List<Step> seats(Tie oath, Bounds day) {
		List<Step> seats = new ArrayList<>();
		for (Tie seat : this.world.of(oath.object(), OFFICES)) {
			Strength.of(seat, this.course.period(seat), day)
				.ifPresent((strength) -> seats.add(new Step(seat.object(), strength, List.of(oath, seat))));
		}
		return seats;
	}

	private List<Step> own(String organisation, Bounds when) {
		List<Step> own = new ArrayList<>();
		above(organisation, when, new HashSet<>(), own);
		own.removeIf((step) -> step.to().equals(organisation));
		return own;
	}

	/** What stands above it by structure and by its own oaths. */
	private void above(String organisation, Bounds when, Set<String> passed, List<Step> found) {
		List<Step> steps = steps(organisation, PARENTS, when);
		steps.addAll(sworn(organisation, when));
		overUmbrellas(steps, when, passed, found);
	}

	private void overUmbrellas(List<Step> steps, Bounds when, Set<String> passed, List<Step> found) {
		for (Step step : steps) {
			if (!this.world.isUmbrella(step.to())) {
				found.add(step);
			}
			else if (passed.add(step.to())) {
				List<Step> higher = new ArrayList<>();
				above(step.to(), when, passed, higher);
				higher.forEach((next) -> found.add(step.then(next)));
			}
		}
	}

	private List<Step> sworn(String party, Bounds when) {
		List<Step> sworn = new ArrayList<>();
		for (Step oath : steps(party, OATHS, when)) {
			bound(oath.via().getFirst(), when).forEach((lord) -> sworn.add(oath.then(lord)));
		}
		return sworn;
	}

	private List<Step> broughtAlong(String organisation, Bounds when) {
		List<Step> oaths = new ArrayList<>();
		for (Tie office : this.world.leaders(organisation)) {
			step(office, when)
				.ifPresent((leader) -> sworn(office.subject(), when).forEach((oath) -> oaths.add(leader.then(oath))));
		}
		List<Step> brought = new ArrayList<>();
		overUmbrellas(oaths, when, new HashSet<>(), brought);
		brought.removeIf((step) -> step.to().equals(organisation));
		return brought;
	}

	private List<Step> steps(String party, Set<Predicate> predicates, Bounds when) {
		List<Step> steps = new ArrayList<>();
		this.world.of(party, predicates).forEach((tie) -> step(tie, when).ifPresent(steps::add));
		return steps;
	}

	private Optional<Step> step(Tie tie, Bounds when) {
		return Strength.of(tie, this.course.period(tie), when)
			.map((strength) -> new Step(tie.object(), strength, List.of(tie)));
	}

}
