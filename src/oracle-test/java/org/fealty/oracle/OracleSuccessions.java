package org.fealty.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.statement.Hash;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.model.AttributeType;
import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/** {@code SUCCEEDED}: who came after whom in a seat, and the days between. */
final class OracleSuccessions {

	private final OracleFactIndex stage;

	private final OracleBeginOrder order;

	private final String seat;

	private final List<OracleFact> offices;

	/** Successions in the seat that a source speaks of, denied ones too. */
	private final List<OracleFact> stated;

	private final List<OracleRelationship> edges = new ArrayList<>();

	private OracleSuccessions(OracleFactIndex stage, OracleBeginOrder order, String seat) {
		this.stage = stage;
		this.order = order;
		this.seat = seat;
		this.offices = stage.leaders(seat);
		this.stated = stage.all()
			.stream()
			.filter((fact) -> fact.is(Predicate.SUCCEEDED) && ((RelationKey) fact.key).office().equals(seat))
			.toList();
	}

	static List<OracleRelationship> of(OracleFactIndex stage, OracleBeginOrder order) {
		Set<String> seats = new TreeSet<>();
		stage.facts((fact) -> fact.is(Predicate.LED)).forEach((office) -> seats.add(office.object()));
		stage.facts((fact) -> fact.is(AttributeType.VACANT)).forEach((vacancy) -> seats.add(vacancy.subject()));
		stage.facts((fact) -> fact.is(Predicate.SUCCEEDED))
			.forEach((fact) -> seats.add(((RelationKey) fact.key).office()));
		List<OracleRelationship> edges = new ArrayList<>();
		seats.forEach((seat) -> edges.addAll(new OracleSuccessions(stage, order, seat).find()));
		return edges;
	}

	private List<OracleRelationship> find() {
		this.stated.stream().filter((fact) -> !fact.isDenied()).forEach(this::stated);
		for (OracleFact later : this.offices) {
			if (this.stated.stream().noneMatch((fact) -> fact.isFirm() && later.equals(laterOffice(fact)))) {
				derived(later);
			}
		}
		return this.edges;
	}

	private void derived(OracleFact later) {
		List<OracleFact> before = before(later);
		for (OracleFact earlier : before) {
			if (this.stated.stream()
				.noneMatch(
						(fact) -> fact.subject().equals(later.subject()) && fact.object().equals(earlier.subject()))) {
				String id = Hash.of("SUCCEEDED", later.subject(), earlier.subject(), this.seat, later.id(),
						earlier.id());
				boolean unsure = before.size() > 1 || !earlier.isFirm() || !later.isFirm()
						|| this.order.older(earlier, later) != Ternary.YES || within(later, earlier) == Ternary.MAYBE;
				String kind = unsure ? "possible"
						: this.order.surelyBeganBefore(earlier, later) ? "certain" : "presumed";
				edge(later, id, kind, earlier, later, new ArrayList<>(List.of(later, earlier)), null);
			}
		}
	}

	/**
	 * Everybody who can be older and is not surely older than one surely in between. Who
	 * only led within the term of another is nobody's predecessor.
	 */
	private List<OracleFact> before(OracleFact later) {
		List<OracleFact> older = this.offices.stream()
			.filter((one) -> !one.equals(later) && this.order.older(one, later) != Ternary.NO)
			.toList();
		List<OracleFact> holders = older.stream().filter((one) -> within(later, one) == Ternary.YES).toList();
		List<OracleFact> terms = older.stream()
			.filter((one) -> older.stream().noneMatch((term) -> within(one, term) == Ternary.YES))
			.toList();
		List<OracleFact> candidates = holders.isEmpty() ? terms : holders;
		return candidates.stream()
			.filter((one) -> candidates.stream()
				.noneMatch((between) -> !between.equals(one) && between.isFirm() && within(between, one) == Ternary.NO
						&& this.order.older(between, later) == Ternary.YES
						&& this.order.older(one, between) == Ternary.YES))
			.toList();
	}

	/**
	 * Whether one led only within the term of the other: began after he began, and ended
	 * before he ended or on the same day.
	 */
	private Ternary within(OracleFact acting, OracleFact term) {
		boolean ended = acting.until.high() != OracleBounds.LAST;
		boolean began = this.order.surelyBeganBefore(term, acting) && !acting.crossed && !term.crossed;
		if (!began || !ended || !term.isFirm() || acting.subject().equals(term.subject())) {
			return Ternary.NO;
		}
		if (acting.until.high() <= term.until.low()) {
			return Ternary.YES;
		}
		boolean together = term.attested > acting.since.high();
		return (together && acting.lastDay().low() <= term.until.high()) ? Ternary.MAYBE : Ternary.NO;
	}

	private void stated(OracleFact fact) {
		OracleFact later = laterOffice(fact);
		OracleFact earlier = null;
		for (OracleFact office : held(fact.object())) {
			boolean begun = office.since.low() <= fact.since.high() && isNamed(fact.earlierSpells, office);
			if (begun && (later == null || this.order.older(office, later) != Ternary.NO)
					&& (earlier == null || this.order.older(earlier, office) == Ternary.YES)) {
				earlier = office;
			}
		}
		List<OracleFact> deciding = new ArrayList<>(List.of(fact));
		if (later != null) {
			deciding.add(later);
		}
		if (earlier != null) {
			deciding.add(earlier);
		}
		edge(fact, fact.id(), fact.isFirm() ? "certain" : "possible", earlier, later, deciding,
				fact.isFirm() ? fact.since : null);
	}

	/**
	 * The successor's first office that can have begun on the day, and come after one of
	 * the predecessor's.
	 */
	private @Nullable OracleFact laterOffice(OracleFact fact) {
		OracleFact first = null;
		for (OracleFact office : held(fact.subject())) {
			boolean after = held(fact.object()).isEmpty()
					|| held(fact.object()).stream().anyMatch((other) -> this.order.older(other, office) != Ternary.NO);
			if (after && office.since.meets(fact.since) && isNamed(fact.laterSpells, office)
					&& (first == null || this.order.older(office, first) == Ternary.YES)) {
				first = office;
			}
		}
		return first;
	}

	private static boolean isNamed(List<String> spells, OracleFact office) {
		return spells.isEmpty() || spells.contains(office.key.spell());
	}

	private List<OracleFact> held(String person) {
		return this.offices.stream().filter((office) -> office.subject().equals(person)).toList();
	}

	private void edge(OracleFact by, String id, String kind, @Nullable OracleFact earlier, @Nullable OracleFact later,
			List<OracleFact> deciding, @Nullable OracleBounds day) {
		OracleGap hole = new OracleGap(from(earlier, day), to(later, day));
		for (OracleFact vacancy : this.stage.vacancies(this.seat)) {
			if (vacancy.isFirm() && hole.narrow(vacancy)) {
				deciding.add(vacancy);
			}
		}
		if (earlier != null && later != null) {
			List<OracleFact> thirds = this.offices.stream()
				.filter((one) -> !one.equals(earlier) && !one.equals(later))
				.toList();
			hole.without(thirds);
			if (earlier.isFirm() && later.isFirm() && !(earlier.planned && earlier.statedEnd)) {
				hole.imply(thirds);
			}
			else {
				hole.doubt();
			}
		}
		boolean ended = earlier != null && (earlier.statedEnd || earlier.endingFact != null);
		Map<String, Object> properties = new HashMap<>(hole.properties(ended));
		properties.put("organisation", this.seat);
		properties.put("interim", earlier != null && later != null && within(later, earlier) != Ternary.NO);
		OracleBounds.put(properties, "presumedFrom", (earlier != null && !earlier.neverPresumed)
				? OracleBounds.date(OracleBounds.plus(earlier.presumed, 1)) : null);
		String from = by.is(Predicate.SUCCEEDED) ? by.subject() : Objects.requireNonNull(later).subject();
		String to = by.is(Predicate.SUCCEEDED) ? by.object() : Objects.requireNonNull(earlier).subject();
		this.edges.add(OracleRelationship
			.derived("SUCCEEDED", by, from, to, id, kind, deciding.stream().map(OracleFact::id).toList())
			.with(properties));
	}

	/** The day after the earlier office; a stated day ends it where nothing else does. */
	private static OracleBounds from(@Nullable OracleFact earlier, @Nullable OracleBounds day) {
		if (earlier == null) {
			return OracleBounds.ANY;
		}
		OracleBounds last = earlier.lastDay();
		return ((day != null && !earlier.statedEnd && last.meets(day)) ? last.cut(day) : last).shift(1);
	}

	/** The eve of the later office, which a stated day narrows. */
	private static OracleBounds to(@Nullable OracleFact later, @Nullable OracleBounds day) {
		if (later == null) {
			return OracleBounds.ANY;
		}
		OracleBounds first = later.firstDay();
		boolean told = !later.disputed.contains("since");
		return ((day != null && told && first.meets(day)) ? first.cut(day) : first).shift(-1);
	}

}
