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
final class Heirs {

	private final Stage stage;

	private final Order order;

	private final String seat;

	private final List<Shown> offices;

	/** Successions in the seat that a source speaks of, denied ones too. */
	private final List<Shown> stated;

	private final List<Edge> edges = new ArrayList<>();

	private Heirs(Stage stage, Order order, String seat) {
		this.stage = stage;
		this.order = order;
		this.seat = seat;
		this.offices = stage.leaders(seat);
		this.stated = stage.all()
			.stream()
			.filter((fact) -> fact.is(Predicate.SUCCEEDED) && ((RelationKey) fact.key).office().equals(seat))
			.toList();
	}

	static List<Edge> of(Stage stage, Order order) {
		Set<String> seats = new TreeSet<>();
		stage.facts((fact) -> fact.is(Predicate.LED)).forEach((office) -> seats.add(office.object()));
		stage.facts((fact) -> fact.is(AttributeType.VACANT)).forEach((vacancy) -> seats.add(vacancy.subject()));
		stage.facts((fact) -> fact.is(Predicate.SUCCEEDED))
			.forEach((fact) -> seats.add(((RelationKey) fact.key).office()));
		List<Edge> edges = new ArrayList<>();
		seats.forEach((seat) -> edges.addAll(new Heirs(stage, order, seat).find()));
		return edges;
	}

	private List<Edge> find() {
		this.stated.stream().filter((fact) -> !fact.isDenied()).forEach(this::stated);
		for (Shown later : this.offices) {
			if (this.stated.stream().noneMatch((fact) -> fact.isFirm() && later.equals(laterOffice(fact)))) {
				derived(later);
			}
		}
		return this.edges;
	}

	private void derived(Shown later) {
		List<Shown> before = before(later);
		for (Shown earlier : before) {
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
	private List<Shown> before(Shown later) {
		List<Shown> older = this.offices.stream()
			.filter((one) -> !one.equals(later) && this.order.older(one, later) != Ternary.NO)
			.toList();
		List<Shown> holders = older.stream().filter((one) -> within(later, one) == Ternary.YES).toList();
		List<Shown> terms = older.stream()
			.filter((one) -> older.stream().noneMatch((term) -> within(one, term) == Ternary.YES))
			.toList();
		List<Shown> candidates = holders.isEmpty() ? terms : holders;
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
	private Ternary within(Shown acting, Shown term) {
		boolean ended = acting.until.high() != Span.LAST;
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

	private void stated(Shown fact) {
		Shown later = laterOffice(fact);
		Shown earlier = null;
		for (Shown office : held(fact.object())) {
			boolean begun = office.since.low() <= fact.since.high() && isNamed(fact.earlierSpell, office);
			if (begun && (later == null || this.order.older(office, later) != Ternary.NO)
					&& (earlier == null || this.order.older(earlier, office) == Ternary.YES)) {
				earlier = office;
			}
		}
		List<Shown> deciding = new ArrayList<>(List.of(fact));
		if (later != null) {
			deciding.add(later);
		}
		if (earlier != null) {
			deciding.add(earlier);
		}
		edge(fact, fact.id(), fact.isFirm() ? "certain" : "possible", earlier, later, deciding, fact.since);
	}

	/**
	 * The successor's first office that can have begun on the day, and come after one of
	 * the predecessor's.
	 */
	private @Nullable Shown laterOffice(Shown fact) {
		Shown first = null;
		for (Shown office : held(fact.subject())) {
			boolean after = held(fact.object()).isEmpty()
					|| held(fact.object()).stream().anyMatch((other) -> this.order.older(other, office) != Ternary.NO);
			if (after && office.since.meets(fact.since) && isNamed(fact.key.spell(), office)
					&& (first == null || this.order.older(office, first) == Ternary.YES)) {
				first = office;
			}
		}
		return first;
	}

	private static boolean isNamed(String spell, Shown office) {
		return spell.isEmpty() || office.key.spell().equals(spell);
	}

	private List<Shown> held(String person) {
		return this.offices.stream().filter((office) -> office.subject().equals(person)).toList();
	}

	private void edge(Shown by, String id, String kind, @Nullable Shown earlier, @Nullable Shown later,
			List<Shown> deciding, @Nullable Span day) {
		Hole hole = new Hole(from(earlier, day), to(later, day));
		for (Shown vacancy : this.stage.vacancies(this.seat)) {
			if (vacancy.isFirm() && hole.narrow(vacancy)) {
				deciding.add(vacancy);
			}
		}
		if (earlier != null && later != null) {
			List<Shown> thirds = this.offices.stream()
				.filter((one) -> !one.equals(earlier) && !one.equals(later))
				.toList();
			hole.without(thirds);
			if (earlier.isFirm() && later.isFirm()) {
				hole.imply(thirds);
			}
			else {
				hole.doubt();
			}
		}
		boolean ended = earlier != null && (earlier.statedEnd || earlier.endingFact != null);
		Map<String, Object> properties = new HashMap<>(hole.properties(ended));
		properties.put("organisation", this.seat);
		if (earlier != null && later != null && within(later, earlier) != Ternary.NO) {
			properties.put("interim", true);
		}
		String from = by.is(Predicate.SUCCEEDED) ? by.subject() : Objects.requireNonNull(later).subject();
		String to = by.is(Predicate.SUCCEEDED) ? by.object() : Objects.requireNonNull(earlier).subject();
		this.edges.add(Edge.derived("SUCCEEDED", by, from, to, id, kind, deciding.stream().map(Shown::id).toList())
			.with(properties));
	}

	/** The day after the earlier office; a stated day ends it where nothing else does. */
	private static Span from(@Nullable Shown earlier, @Nullable Span day) {
		if (earlier == null) {
			return Span.ANY;
		}
		boolean byDay = day != null && !earlier.statedEnd && earlier.lastDay().meets(day);
		return (byDay ? earlier.lastDay().cut(day) : earlier.lastDay()).shift(1);
	}

	/** The eve of the later office, which a stated day narrows. */
	private static Span to(@Nullable Shown later, @Nullable Span day) {
		if (later == null) {
			return Span.ANY;
		}
		boolean narrows = day != null && later.firstDay().meets(day);
		return (narrows ? later.firstDay().cut(day) : later.firstDay()).shift(-1);
	}

}
