package org.fealty.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.derivation.DefectionKeys.Command;
import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.Period;

/** Collects what a party that changed sides can have in common with others. */
final class DefectionKeyBuilder {

	private static final Set<Predicate> BELONGING = Set.of(Predicate.LED, Predicate.MEMBER_OF, Predicate.PART_OF);

	private static final Set<Predicate> OFFICE = Set.of(Predicate.LED);

	private static final Comparator<Command> ORDER = Comparator.comparing(Command::organisation)
		.thenComparing((command) -> command.days().earliest(),
				Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((command) -> command.days().latest(),
				Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

	private final FactIndex index;

	private final EffectivePeriods periods;

	private final PlaceIndex places;

	DefectionKeyBuilder(FactIndex index, EffectivePeriods periods) {
		this.index = index;
		this.periods = periods;
		this.places = new PlaceIndex(index);
	}

	/**
	 * The keys of one change of sides.
	 * @param sides ids of the side left, the side joined and what was joined on it: they
	 * are no units
	 * @param left the last day with the old side
	 */
	DefectionKeys of(String party, Set<String> sides, Bounds left) {
		SortedSet<String> units = units(party, sides, left);
		Set<String> places = this.places.of(party, units);
		return new DefectionKeys(List.copyOf(units), sorted(places), sorted(this.places.around(places)),
				commands(party, left), new Superiors().of(party));
	}

	private SortedSet<String> units(String party, Set<String> sides, Bounds left) {
		SortedSet<String> units = new TreeSet<>();
		for (IndexedFact own : this.index.of(party, BELONGING)) {
			String unit = own.object();
			if (!sides.contains(unit) && !this.index.isUmbrella(unit) && days(own, left).isPresent()) {
				units.add(unit);
			}
		}
		if (this.index.isOrganisation(party)) {
			units.add(party);
		}
		return units;
	}

	private List<Command> commands(String party, Bounds left) {
		Stream<Command> itself = this.index.isOrganisation(party) ? Stream.of(new Command(party, left))
				: Stream.empty();
		Stream<Command> led = this.index.of(party, OFFICE)
			.stream()
			.flatMap((office) -> days(office, left).map((days) -> new Command(office.object(), days)).stream());
		return Stream.concat(itself, led).distinct().sorted(ORDER).toList();
	}

	/** The days among these on which a fact can have held. */
	private Optional<Bounds> days(IndexedFact fact, Bounds days) {
		Period period = this.periods.period(fact);
		return Bounds.from(period.since().earliest())
			.intersect(Bounds.upTo(period.until().latest()))
			.flatMap(days::intersect);
	}

	private static List<String> sorted(Set<String> ids) {
		return ids.stream().sorted().toList();
	}

	/**
	 * Collects the superiors of one party. Days within other days of the same
	 * organisation say nothing more and are left out, which also ends circles.
	 */
	private final class Superiors {

		private final SortedSet<Command> found = new TreeSet<>(ORDER);

		List<Command> of(String party) {
			if (DefectionKeyBuilder.this.index.isOrganisation(party)) {
				this.found.add(new Command(party, Bounds.UNKNOWN));
			}
			for (IndexedFact own : DefectionKeyBuilder.this.index.of(party, BELONGING)) {
				days(own, Bounds.UNKNOWN).ifPresent((days) -> {
					if (own.is(Predicate.LED)) {
						addWholes(own.object(), days);
					}
					else {
						add(own.object(), days);
					}
				});
			}
			return List.copyOf(this.found);
		}

		private void add(String organisation, Bounds days) {
			if (this.found.stream().noneMatch((one) -> isAbout(one, organisation) && days.isWithin(one.days()))) {
				this.found.removeIf((one) -> isAbout(one, organisation) && one.days().isWithin(days));
				this.found.add(new Command(organisation, days));
				addWholes(organisation, days);
			}
		}

		private void addWholes(String organisation, Bounds days) {
			for (IndexedFact part : DefectionKeyBuilder.this.index.of(organisation, Set.of(Predicate.PART_OF))) {
				days(part, days).ifPresent((together) -> add(part.object(), together));
			}
		}

		private static boolean isAbout(Command command, String organisation) {
			return command.organisation().equals(organisation);
		}

	}

}
