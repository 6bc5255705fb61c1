package org.fealty.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.SwornTo;
import org.fealty.model.DerivedType;
import org.fealty.model.Predicate;
import org.fealty.statement.Hash;
import org.fealty.time.Bounds;
import org.fealty.time.Certainty;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Says to which organisation an oath binds: the one pledged to, or the one that the lord
 * led on the day of the oath; and who leads a unit is bound by what the unit swore.
 */
final class SwornOaths {

	private final FactIndex index;

	private final EffectivePeriods periods;

	private final Hierarchy hierarchy;

	SwornOaths(FactIndex index, EffectivePeriods periods) {
		this.index = index;
		this.periods = periods;
		this.hierarchy = new Hierarchy(index, periods, true);
	}

	/** All that follow from the oaths of a party. */
	Stream<SwornTo> of(String party) {
		return this.index.of(party, Oaths.OATH).stream().flatMap((oath) -> {
			List<SwornTo> own = own(oath);
			return Stream.concat(own.stream(), own.stream().flatMap((sworn) -> leaders(oath, sworn)));
		});
	}

	/**
	 * How surely an allegiance binds to where its way up begins: an oath to a lord to
	 * what the lord led on its day, all others to their object.
	 */
	Certainty binding(IndexedFact allegiance, String start) {
		return (allegiance.is(Predicate.PLEDGED_TO) && !allegiance.object().equals(start)) ? seatOn(allegiance, start)
				: Certainty.CERTAIN;
	}

	private Certainty seatOn(IndexedFact oath, String seat) {
		return this.hierarchy.seats(oath)
			.stream()
			.filter((held) -> held.to().equals(seat))
			.map((held) -> held(oath, held.via().getLast()))
			.min(Comparator.naturalOrder())
			.orElse(Certainty.POSSIBLE);
	}

	private List<SwornTo> own(IndexedFact oath) {
		if (!this.index.isPerson(oath.object())) {
			Certainty kind = oath.isFirm() ? Certainty.CERTAIN : Certainty.POSSIBLE;
			return List.of(sworn(oath, oath.object(), null, List.of(oath), kind));
		}
		Map<String, HierarchyPath> seats = new HashMap<>();
		this.hierarchy.seats(oath)
			.stream()
			.filter((seat) -> this.index.isOrganisation(seat.to()))
			.forEach((seat) -> seats.merge(seat.to(), seat, this::better));
		List<SwornTo> sworn = new ArrayList<>();
		seats.forEach((organisation, seat) -> sworn
			.add(sworn(oath, organisation, oath.object(), seat.via(), held(oath, seat.via().getLast()))));
		return sworn;
	}

	/** Of two spells in one seat, the one that he held more surely on that day. */
	private HierarchyPath better(HierarchyPath one, HierarchyPath other) {
		Comparator<HierarchyPath> surest = Comparator
			.comparing((HierarchyPath seat) -> held(seat.via().getFirst(), seat.via().getLast()))
			.thenComparing((seat) -> seat.via().getLast(), IndexedFact.BY_NAME);
		return (surest.compare(one, other) <= 0) ? one : other;
	}

	/** How surely the lord held the seat on the day of the oath. */
	private Certainty held(IndexedFact oath, IndexedFact seat) {
		Optional<Certainty> holds = (seat != oath) ? this.hierarchy.onTheDayOf(oath, seat) : Optional.empty();
		if (!oath.isFirm() || holds.isEmpty()) {
			return Certainty.POSSIBLE;
		}
		if (oath.stated().support().seats().isEmpty()) {
			return holds.get();
		}
		return this.periods.fact(seat).basis().crossed() ? Certainty.POSSIBLE : Certainty.CERTAIN;
	}

	private SwornTo sworn(IndexedFact oath, String organisation, @Nullable String through, List<IndexedFact> deciding,
			Certainty kind) {
		return new SwornTo(
				Hash.of(DerivedType.SWORN_TO.name(), oath.subject(), organisation, oath.id(),
						(through != null) ? through : ""),
				oath.subject(), organisation, kind, this.periods.basis(oath),
				deciding.stream().map(IndexedFact::id).toList(), through);
	}

	/** Those who led the unit while it was bound. */
	private Stream<SwornTo> leaders(IndexedFact oath, SwornTo unit) {
		return this.index.leaders(oath.subject())
			.stream()
			.filter((office) -> overlap(office, oath))
			.map((office) -> leader(office, oath, unit));
	}

	private SwornTo leader(IndexedFact office, IndexedFact oath, SwornTo unit) {
		Period period = both(this.periods.period(office), this.periods.period(oath));
		Certainty kind = (office.isFirm() && unit.kind() != Certainty.POSSIBLE) ? together(period) : Certainty.POSSIBLE;
		String id = Hash.of(DerivedType.SWORN_TO.name(), office.subject(), unit.to(), oath.id(), oath.subject(),
				office.id());
		List<String> deciding = Stream.concat(unit.deciding().stream(), Stream.of(office.id())).distinct().toList();
		return new SwornTo(id, office.subject(), unit.to(), max(kind, unit.kind()),
				this.periods.basis(oath).during(period), deciding, oath.subject());
	}

	private static Certainty max(Certainty one, Certainty other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

	/** How sure it is that there was a day on which he led it while it was bound. */
	private static Certainty together(Period period) {
		LocalDate begun = period.since().latest();
		if (begun == null || Days.before(period.presumedUntil(), begun)) {
			return Certainty.POSSIBLE;
		}
		LocalDate attested = period.attestedUntil();
		return (attested != null && !attested.isBefore(begun)) ? Certainty.CERTAIN : Certainty.PRESUMED;
	}

	private boolean overlap(IndexedFact office, IndexedFact oath) {
		Period period = this.periods.period(office);
		Period other = this.periods.period(oath);
		return !Days.before(period.until().latest(), other.since().earliest())
				&& !Days.before(other.until().latest(), period.since().earliest());
	}

	/** The days on which both held. */
	private static Period both(Period one, Period other) {
		return new Period(
				new Bounds(Days.later(one.since().earliest(), other.since().earliest()),
						known(one.since().latest(), other.since().latest(),
								Days.later(one.since().latest(), other.since().latest()))),
				new Bounds(
						known(one.until().earliest(), other.until().earliest(),
								Days.earlier(one.until().earliest(), other.until().earliest())),
						Days.earlier(one.until().latest(), other.until().latest())),
				known(one.attestedUntil(), other.attestedUntil(),
						Days.earlier(one.attestedUntil(), other.attestedUntil())),
				Days.earlier(one.presumedUntil(), other.presumedUntil()));
	}

	/** The result, unless one of both days is not known. */
	private static @Nullable LocalDate known(@Nullable LocalDate one, @Nullable LocalDate other,
			@Nullable LocalDate result) {
		return (one == null || other == null) ? null : result;
	}

}
