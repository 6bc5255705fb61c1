package org.fealty.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Comparator;
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
final class OracleSwornOaths {

	private final OracleFactIndex stage;

	private final List<OracleRelationship> edges = new ArrayList<>();

	private OracleSwornOaths(OracleFactIndex stage) {
		this.stage = stage;
	}

	static List<OracleRelationship> of(OracleFactIndex stage) {
		OracleSwornOaths bonds = new OracleSwornOaths(stage);
		stage.facts((fact) -> fact.is(Predicate.PLEDGED_TO) && !fact.isWithItself()).forEach(bonds::oath);
		return bonds.edges;
	}

	/** How surely an allegiance binds to where its way up begins. */
	static String bound(OracleFactIndex stage, OracleFact allegiance, String start) {
		if (!allegiance.is(Predicate.PLEDGED_TO) || start.equals(allegiance.object())) {
			return "certain";
		}
		return sure(stage, allegiance, start).word();
	}

	/** How surely an oath to a lord binds to what the lord led, be it no organisation. */
	private static Certainty sure(OracleFactIndex stage, OracleFact stated, String seat) {
		OracleFact oath = stage.now(stated);
		if (!oath.seats.isEmpty()) {
			return named(stage, oath, seat);
		}
		return stage.of(oath.object(), Predicate.LED)
			.stream()
			.filter((office) -> office.object().equals(seat) && office.on(oath.since) != null)
			.map((office) -> held(oath, office))
			.min(Comparator.naturalOrder())
			.orElse(Certainty.POSSIBLE);
	}

	/**
	 * A seat that is named binds as surely as the oath, unless the lord cannot have held
	 * it that day.
	 */
	private static Certainty named(OracleFactIndex stage, OracleFact oath, String seat) {
		OracleFact office = stage.office(oath, seat);
		boolean held = office != null && office.on(oath.since) != null && !office.crossed;
		return (held && oath.isFirm()) ? Certainty.CERTAIN : Certainty.POSSIBLE;
	}

	private void oath(OracleFact oath) {
		if (!this.stage.isPerson(oath.object())) {
			bind(oath, oath.object(), null, List.of(oath), oath.isFirm() ? Certainty.CERTAIN : Certainty.POSSIBLE);
			return;
		}
		if (!oath.seats.isEmpty()) {
			oath.seats.forEach((seat) -> named(oath, seat));
			return;
		}
		Map<String, OracleFact> seats = new TreeMap<>();
		for (OracleFact seat : this.stage.of(oath.object(), Predicate.LED)) {
			if (seat.on(oath.since) != null && this.stage.isOrganisation(seat.object())) {
				seats.merge(seat.object(), seat,
						(one, other) -> (held(oath, one).compareTo(held(oath, other)) <= 0) ? one : other);
			}
		}
		seats.forEach(
				(organisation, seat) -> bind(oath, organisation, oath.object(), List.of(oath, seat), held(oath, seat)));
	}

	private void named(OracleFact oath, String seat) {
		OracleFact office = this.stage.office(oath, seat);
		bind(oath, seat, oath.object(), (office != null) ? List.of(oath, office) : List.of(oath),
				named(this.stage, oath, seat));
	}

	/** How surely the lord held the seat on the day of the oath. */
	private static Certainty held(OracleFact oath, OracleFact seat) {
		Certainty holds = seat.on(oath.since);
		return (holds == null || !oath.isFirm()) ? Certainty.POSSIBLE : holds;
	}

	private void bind(OracleFact oath, String organisation, @Nullable String through, List<OracleFact> deciding,
			Certainty kind) {
		String id = Hash.of("SWORN_TO", oath.subject(), organisation, oath.id(), (through != null) ? through : "");
		add(oath, oath.subject(), organisation, id, kind, deciding, through);
		for (OracleFact office : this.stage.leaders(oath.subject())) {
			leader(office, oath, organisation, deciding, kind);
		}
	}

	/** Who led the unit while it was bound is bound by what the unit swore. */
	private void leader(OracleFact office, OracleFact oath, String organisation, List<OracleFact> deciding,
			Certainty unit) {
		if (office.until.high() < oath.since.low() || oath.until.high() < office.since.low()) {
			return;
		}
		OracleFact both = oath.copy();
		both.since = new OracleBounds(Math.max(office.since.low(), oath.since.low()),
				Math.max(office.since.high(), oath.since.high()));
		both.until = new OracleBounds(Math.min(office.until.low(), oath.until.low()),
				Math.min(office.until.high(), oath.until.high()));
		both.attested = Math.min(office.attested, oath.attested);
		both.presumed = Math.min(office.presumed, oath.presumed);
		Certainty together = (office.isFirm() && unit != Certainty.POSSIBLE) ? surestDay(office, oath)
				: Certainty.POSSIBLE;
		Set<OracleFact> because = new LinkedHashSet<>(deciding);
		because.add(office);
		String id = Hash.of("SWORN_TO", office.subject(), organisation, oath.id(), oath.subject(), office.id());
		add(both, office.subject(), organisation, id, together.weaker(unit), List.copyOf(because), oath.subject());
	}

	/** How sure it is that there was a day on which both held. */
	private static Certainty surestDay(OracleFact office, OracleFact oath) {
		Certainty surest = Certainty.POSSIBLE;
		for (long border : List.of(office.since.high(), oath.since.high())) {
			Certainty one = office.on(border);
			Certainty other = oath.on(border);
			if (!OracleBounds.isOpen(border) && one != null && other != null
					&& one.weaker(other).compareTo(surest) < 0) {
				surest = one.weaker(other);
			}
		}
		return surest;
	}

	private void add(OracleFact by, String from, String to, String id, Certainty kind, List<OracleFact> deciding,
			@Nullable String through) {
		OracleRelationship edge = OracleRelationship.derived("SWORN_TO", by, from, to, id,
				kind.name().toLowerCase(Locale.ROOT), deciding.stream().map(OracleFact::id).toList());
		this.edges.add((through != null) ? edge.with(Map.of("throughId", through)) : edge);
	}

}
