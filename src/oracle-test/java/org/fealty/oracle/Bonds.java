package org.fealty.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.fealty.statement.Hash;
import org.fealty.model.Predicate;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** {@code SWORN_TO}: to which organisation an oath binds whom. */
final class Bonds {

	private final Stage stage;

	private final List<Edge> edges = new ArrayList<>();

	private Bonds(Stage stage) {
		this.stage = stage;
	}

	static List<Edge> of(Stage stage) {
		Bonds bonds = new Bonds(stage);
		stage.facts((fact) -> fact.is(Predicate.PLEDGED_TO)).forEach(bonds::oath);
		return bonds.edges;
	}

	private void oath(Shown oath) {
		if (!this.stage.isPerson(oath.object())) {
			bind(oath, oath.object(), null, List.of(oath), oath.isFirm() ? Certainty.CERTAIN : Certainty.POSSIBLE);
			return;
		}
		if (!oath.seats.isEmpty()) {
			oath.seats.forEach((seat, asserted) -> named(oath, seat, asserted));
			return;
		}
		Map<String, Shown> seats = new TreeMap<>();
		for (Shown seat : this.stage.of(oath.object(), Predicate.LED)) {
			if (seat.on(oath.since) != null && this.stage.isOrganisation(seat.object())) {
				seats.merge(seat.object(), seat,
						(one, other) -> (held(oath, one).compareTo(held(oath, other)) <= 0) ? one : other);
			}
		}
		seats.forEach(
				(organisation, seat) -> bind(oath, organisation, oath.object(), List.of(oath, seat), held(oath, seat)));
	}

	/**
	 * It binds as surely as the oath, unless the lord cannot have held the seat that day.
	 */
	private void named(Shown oath, String seat, boolean asserted) {
		Shown office = this.stage.office(oath, seat);
		boolean held = office != null && office.on(oath.since) != null && !office.crossed;
		bind(oath, seat, oath.object(), (office != null) ? List.of(oath, office) : List.of(oath),
				(held && asserted && oath.isFirm()) ? Certainty.CERTAIN : Certainty.POSSIBLE);
	}

	/** How surely the lord held the seat on the day of the oath. */
	private static Certainty held(Shown oath, Shown seat) {
		Certainty holds = seat.on(oath.since);
		return (holds == null || !oath.isFirm()) ? Certainty.POSSIBLE : holds;
	}

	private void bind(Shown oath, String organisation, @Nullable String through, List<Shown> deciding, Certainty kind) {
		String id = Hash.of("SWORN_TO", oath.subject(), organisation, oath.id(), (through != null) ? through : "");
		add(oath, oath.subject(), organisation, id, kind, deciding, through);
		for (Shown office : this.stage.leaders(oath.subject())) {
			leader(office, oath, organisation, deciding, kind);
		}
	}

	/** Who led the unit while it was bound is bound by what the unit swore. */
	private void leader(Shown office, Shown oath, String organisation, List<Shown> deciding, Certainty unit) {
		if (office.until.high() < oath.since.low() || oath.until.high() < office.since.low()) {
			return;
		}
		Shown both = oath.copy();
		both.since = new Span(Math.max(office.since.low(), oath.since.low()),
				Math.max(office.since.high(), oath.since.high()));
		both.until = new Span(Math.min(office.until.low(), oath.until.low()),
				Math.min(office.until.high(), oath.until.high()));
		both.attested = Math.min(office.attested, oath.attested);
		both.presumed = Math.min(office.presumed, oath.presumed);
		Certainty together = (office.isFirm() && unit != Certainty.POSSIBLE) ? surestDay(office, oath)
				: Certainty.POSSIBLE;
		Set<Shown> because = new LinkedHashSet<>(deciding);
		because.add(office);
		String id = Hash.of("SWORN_TO", office.subject(), organisation, oath.id(), oath.subject(), office.id());
		add(both, office.subject(), organisation, id, together.weaker(unit), List.copyOf(because), oath.subject());
	}

	/** How sure it is that there was a day on which both held. */
	private static Certainty surestDay(Shown office, Shown oath) {
		Certainty surest = Certainty.POSSIBLE;
		for (long border : List.of(office.since.high(), oath.since.high())) {
			Certainty one = office.on(border);
			Certainty other = oath.on(border);
			if (!Span.isOpen(border) && one != null && other != null && one.weaker(other).compareTo(surest) < 0) {
				surest = one.weaker(other);
			}
		}
		return surest;
	}

	private void add(Shown by, String from, String to, String id, Certainty kind, List<Shown> deciding,
			@Nullable String through) {
		Edge edge = Edge.derived("SWORN_TO", by, from, to, id, kind.name().toLowerCase(Locale.ROOT),
				deciding.stream().map(Shown::id).toList());
		this.edges.add((through != null) ? edge.with(Map.of("throughId", through)) : edge);
	}

}
