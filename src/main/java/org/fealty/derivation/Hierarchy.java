package org.fealty.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.Certainty;

/**
 * Knows under what an organisation stands at a time: its parents and those to whom it has
 * sworn; where there are none, those to whom its leader has. Words for many
 * ({@code umbrella}) are stepped over.
 */
final class Hierarchy {

	private static final Set<Predicate> PARENTS = Set.of(Predicate.PART_OF);

	private static final Set<Predicate> OATHS = Set.of(Predicate.PLEDGED_TO);

	private static final Set<Predicate> OFFICES = Set.of(Predicate.LED);

	private final FactIndex index;

	private final EffectivePeriods periods;

	private final boolean rumours;

	/**
	 * Looks at one stage.
	 * @param rumours whether ways up that are suspected or contested count
	 */
	Hierarchy(FactIndex index, EffectivePeriods periods, boolean rumours) {
		this.rumours = rumours;
		this.index = index;
		this.periods = periods;
	}

	/** The steps up from it, its leader's oath included where it stands under nobody. */
	List<HierarchyPath> up(String organisation, Bounds when) {
		List<HierarchyPath> own = own(organisation, when);
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
	List<HierarchyPath> bound(IndexedFact oath, Bounds when) {
		HierarchyPath lord = new HierarchyPath(oath.object(), PathStrength.SURE, List.of(oath));
		if (!this.index.isPerson(oath.object())) {
			return List.of(lord);
		}
		List<HierarchyPath> sworn = seats(oath);
		List<HierarchyPath> seats = sworn.isEmpty() ? seats(oath, when) : sworn;
		return seats.isEmpty() ? List.of(lord) : seats;
	}

	/** The seats that the lord may have held on the day of the oath, with their facts. */
	List<HierarchyPath> seats(IndexedFact oath) {
		List<String> named = oath.stated().support().seats();
		if (!named.isEmpty()) {
			return named.stream().map((seat) -> named(oath, seat)).toList();
		}
		return seats(oath, this.periods.period(oath).since());
	}

	/**
	 * A seat that the source names: the way up is as sure as the oath, unless the lord
	 * cannot have held it on that day.
	 */
	private HierarchyPath named(IndexedFact oath, String seat) {
		Optional<IndexedFact> office = this.index.leaders(seat)
			.stream()
			.filter((one) -> one.subject().equals(oath.object()))
			.min(Comparator
				.comparing((IndexedFact one) -> onTheDayOf(oath, one).orElse(null),
						Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(IndexedFact.BY_NAME));
		boolean held = office.flatMap((one) -> onTheDayOf(oath, one)).isPresent();
		PathStrength strength = !oath.isFirm() ? PathStrength.UNSURE : held ? PathStrength.SURE : PathStrength.UNDATED;
		return new HierarchyPath(seat, strength, Stream.concat(Stream.of(oath), office.stream()).toList());
	}

	/** How surely an office was held on the day of an oath; empty where it was not. */
	Optional<Certainty> onTheDayOf(IndexedFact oath, IndexedFact office) {
		return this.periods.period(office)
			.on(this.periods.period(oath).since())
			.map((holds) -> office.isFirm() ? holds : Certainty.POSSIBLE);
	}

	private List<HierarchyPath> seats(IndexedFact oath, Bounds day) {
		List<HierarchyPath> seats = new ArrayList<>();
		for (IndexedFact seat : this.index.of(oath.object(), OFFICES)) {
			PathStrength.of(seat, this.periods.fact(seat), day)
				.filter(this::counts)
				.ifPresent((strength) -> seats.add(new HierarchyPath(seat.object(), strength, List.of(oath, seat))));
		}
		return seats;
	}

	private List<HierarchyPath> own(String organisation, Bounds when) {
		List<HierarchyPath> own = new ArrayList<>();
		above(organisation, when, new HashSet<>(), own);
		own.removeIf((step) -> step.to().equals(organisation));
		return own;
	}

	/** What stands above it by structure and by its own oaths. */
	private void above(String organisation, Bounds when, Set<String> passed, List<HierarchyPath> found) {
		List<HierarchyPath> steps = steps(organisation, PARENTS, when);
		steps.addAll(sworn(organisation, when));
		overUmbrellas(steps, when, passed, found);
	}

	private void overUmbrellas(List<HierarchyPath> steps, Bounds when, Set<String> passed, List<HierarchyPath> found) {
		for (HierarchyPath step : steps) {
			if (!this.index.isUmbrella(step.to())) {
				found.add(step);
			}
			else if (passed.add(step.to())) {
				if (passed.size() > HierarchyLimitException.DEEPEST) {
					throw new HierarchyLimitException(passed.iterator().next(), step.to());
				}
				List<HierarchyPath> higher = new ArrayList<>();
				above(step.to(), when, passed, higher);
				higher.forEach((next) -> found.add(step.then(next)));
			}
		}
	}

	private List<HierarchyPath> sworn(String party, Bounds when) {
		List<HierarchyPath> sworn = new ArrayList<>();
		for (HierarchyPath oath : steps(party, OATHS, when)) {
			bound(oath.via().getFirst(), when).forEach((lord) -> sworn.add(oath.then(lord)));
		}
		return sworn;
	}

	private List<HierarchyPath> broughtAlong(String organisation, Bounds when) {
		List<HierarchyPath> oaths = new ArrayList<>();
		for (IndexedFact office : this.index.leaders(organisation)) {
			step(office, when)
				.ifPresent((leader) -> sworn(office.subject(), when).forEach((oath) -> oaths.add(leader.then(oath))));
		}
		List<HierarchyPath> brought = new ArrayList<>();
		overUmbrellas(oaths, when, new HashSet<>(), brought);
		brought.removeIf((step) -> step.to().equals(organisation));
		return brought;
	}

	private List<HierarchyPath> steps(String party, Set<Predicate> predicates, Bounds when) {
		List<HierarchyPath> steps = new ArrayList<>();
		this.index.of(party, predicates).forEach((fact) -> step(fact, when).ifPresent(steps::add));
		return steps;
	}

	private Optional<HierarchyPath> step(IndexedFact fact, Bounds when) {
		return PathStrength.of(fact, this.periods.fact(fact), when)
			.filter(this::counts)
			.map((strength) -> new HierarchyPath(fact.object(), strength, List.of(fact)));
	}

	private boolean counts(PathStrength strength) {
		return this.rumours || strength != PathStrength.UNSURE;
	}

}
