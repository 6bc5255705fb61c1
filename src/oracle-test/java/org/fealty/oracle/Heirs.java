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
						|| this.order.older(earlier, later) != Ternary.YES;
				String kind = unsure ? "possible"
						: this.order.surelyBeganBefore(earlier, later) ? "certain" : "presumed";
				edge(later, id, kind, earlier, later, new ArrayList<>(List.of(later, earlier)));
			}
		}
	}

	/** Everybody who can be older and is not surely older than one surely in between. */
	private List<Shown> before(Shown later) {
		List<Shown> others = this.offices.stream().filter((one) -> !one.equals(later)).toList();
		return others.stream()
			.filter((one) -> this.order.older(one, later) != Ternary.NO)
			.filter((one) -> others.stream()
				.noneMatch((between) -> !between.equals(one) && between.isFirm()
						&& this.order.older(between, later) == Ternary.YES
						&& this.order.older(one, between) == Ternary.YES))
			.toList();
	}

	private void stated(Shown fact) {
		Shown later = laterOffice(fact);
		Shown earlier = null;
		for (Shown office : held(fact.object())) {
			if ((later == null || this.order.older(office, later) != Ternary.NO)
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
		edge(fact, fact.id(), fact.isFirm() ? "certain" : "possible", earlier, later, deciding);
	}

	/** The successor's first office that can have come after one of the predecessor's. */
	private @Nullable Shown laterOffice(Shown fact) {
		Shown first = null;
		for (Shown office : held(fact.subject())) {
			boolean after = held(fact.object()).isEmpty()
					|| held(fact.object()).stream().anyMatch((other) -> this.order.older(other, office) != Ternary.NO);
			if (after && (first == null || this.order.older(office, first) == Ternary.YES)) {
				first = office;
			}
		}
		return first;
	}

	private List<Shown> held(String person) {
		return this.offices.stream().filter((office) -> office.subject().equals(person)).toList();
	}

	private void edge(Shown by, String id, String kind, @Nullable Shown earlier, @Nullable Shown later,
			List<Shown> deciding) {
		Hole hole = new Hole((earlier != null) ? earlier.lastDay().shift(1) : Span.ANY,
				(later != null) ? later.firstDay().shift(-1) : Span.ANY);
		for (Shown vacancy : this.stage.vacancies(this.seat)) {
			if (vacancy.isFirm() && hole.narrow(vacancy)) {
				deciding.add(vacancy);
			}
		}
		if (earlier != null && later != null) {
			if (earlier.isFirm() && later.isFirm()) {
				hole.imply(this.offices.stream().filter((one) -> !one.equals(earlier) && !one.equals(later)).toList());
			}
			else {
				hole.doubt();
			}
		}
		Map<String, Object> properties = new HashMap<>(hole.properties());
		properties.put("organisation", this.seat);
		String from = by.is(Predicate.SUCCEEDED) ? by.subject() : Objects.requireNonNull(later).subject();
		String to = by.is(Predicate.SUCCEEDED) ? by.object() : Objects.requireNonNull(earlier).subject();
		this.edges.add(Edge.derived("SUCCEEDED", by, from, to, id, kind, deciding.stream().map(Shown::id).toList())
			.with(properties));
	}

}
