package org.fealty.derivation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
		List<Step> sworn = seats(oath).toList();
		List<Step> seats = sworn.isEmpty() ? seats(oath, when).toList() : sworn;
		return seats.isEmpty() ? List.of(lord) : seats;
	}

	/** The seats that the lord may have held on the day of the oath, with their facts. */
	Stream<Step> seats(Tie oath) {
		return seats(oath, this.course.period(oath).since());
	}

	private Stream<Step> seats(Tie oath, Bounds day) {
		return this.world.of(oath.object(), Set.of(Predicate.LED))
			.stream()
			.flatMap((seat) -> Strength.of(seat, this.course.period(seat), day)
				.map((strength) -> new Step(seat.object(), strength, List.of(oath, seat)))
				.stream());
	}

	private List<Step> own(String organisation, Bounds when) {
		return above(organisation, when, new HashSet<>()).filter((step) -> !step.to().equals(organisation)).toList();
	}

	/** What stands above it by structure and by its own oaths. */
	private Stream<Step> above(String organisation, Bounds when, Set<String> passed) {
		Stream<Step> parents = steps(organisation, PARENTS, when);
		return overUmbrellas(Stream.concat(parents, sworn(organisation, when)), when, passed);
	}

	private Stream<Step> overUmbrellas(Stream<Step> steps, Bounds when, Set<String> passed) {
		return steps.flatMap((step) -> !this.world.isUmbrella(step.to()) ? Stream.of(step)
				: passed.add(step.to()) ? above(step.to(), when, passed).map(step::then) : Stream.empty());
	}

	private Stream<Step> sworn(String party, Bounds when) {
		return steps(party, OATHS, when).flatMap((oath) -> bound(oath.via().getFirst(), when).stream().map(oath::then));
	}

	private List<Step> broughtAlong(String organisation, Bounds when) {
		Stream<Step> oaths = this.world.leaders(organisation)
			.stream()
			.flatMap((office) -> step(office, when).stream()
				.flatMap((leader) -> sworn(office.subject(), when).map(leader::then)));
		return overUmbrellas(oaths, when, new HashSet<>()).filter((step) -> !step.to().equals(organisation)).toList();
	}

	private Stream<Step> steps(String party, Set<Predicate> predicates, Bounds when) {
		return this.world.of(party, predicates).stream().flatMap((tie) -> step(tie, when).stream());
	}

	private Optional<Step> step(Tie tie, Bounds when) {
		return Strength.of(tie, this.course.period(tie), when)
			.map((strength) -> new Step(tie.object(), strength, List.of(tie)));
	}

}
