package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Succession;
import org.fealty.statement.Hash;
import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/**
 * Says who came after whom in one seat: each leader after the last one before whose
 * office cannot have begun later; where the order cannot be decided, after each that it
 * may be. What a source states wins.
 */
final class Successions {

	private final EffectivePeriods periods;

	private final BeginOrder order;

	private final String seat;

	private final List<IndexedFact> offices;

	private final List<IndexedFact> vacancies;

	private final List<IndexedFact> stated;

	/**
	 * Looks at one seat.
	 * @param stated the successions in it that a source speaks of, denied ones too
	 */
	Successions(FactIndex index, EffectivePeriods periods, BeginOrder order, String seat, List<IndexedFact> stated) {
		this.periods = periods;
		this.order = order;
		this.seat = seat;
		this.offices = index.leaders(seat);
		this.vacancies = index.seat(seat)
			.stream()
			.filter((tie) -> tie.is(AttributeType.VACANT) && tie.isFirm())
			.toList();
		this.stated = stated;
	}

	/** All that are known of it. */
	List<Succession> find() {
		List<Succession> found = new ArrayList<>();
		this.stated.stream().filter((tie) -> !tie.isDenied()).map(this::stated).forEach(found::add);
		this.offices.forEach((office) -> derived(office).forEach(found::add));
		return found;
	}

	private Stream<Succession> derived(IndexedFact later) {
		List<IndexedFact> before = before(later);
		if (this.stated.stream().anyMatch((tie) -> tie.isFirm() && opens(tie, later))) {
			return Stream.empty();
		}
		return before.stream()
			.filter((earlier) -> this.stated.stream().noneMatch((tie) -> speaksOf(tie, earlier, later)))
			.map((earlier) -> succession(earlier, later, kind(before, earlier, later)));
	}

	/** Whom a leader may have come after directly. */
	private List<IndexedFact> before(IndexedFact later) {
		List<IndexedFact> older = new ArrayList<>();
		List<IndexedFact> surelyOlder = new ArrayList<>();
		LocalDate lastBeginning = null;
		for (IndexedFact other : this.offices) {
			Ternary order = (other == later) ? Ternary.NO : this.order.older(other, later);
			if (order.isPossible()) {
				older.add(other);
			}
			if (order.isSure() && other.isFirm()) {
				surelyOlder.add(other);
				lastBeginning = Days.later(lastBeginning, this.order.earliestBeginning(other));
			}
		}
		LocalDate last = lastBeginning;
		return older.stream()
			.filter((other) -> !Days.before(this.order.latestBeginning(other), last))
			.filter((other) -> surelyOlder.stream()
				.noneMatch((between) -> between != other && this.order.older(other, between).isSure()))
			.toList();
	}

	private Certainty kind(List<IndexedFact> before, IndexedFact earlier, IndexedFact later) {
		if (before.size() > 1 || !earlier.isFirm() || !later.isFirm() || !this.order.older(earlier, later).isSure()) {
			return Certainty.POSSIBLE;
		}
		return this.order.beganBefore(earlier, later) ? Certainty.CERTAIN : Certainty.PRESUMED;
	}

	private Succession succession(IndexedFact earlier, IndexedFact later, Certainty kind) {
		String id = Hash.of(Predicate.SUCCEEDED.name(), later.subject(), earlier.subject(), this.seat, later.id(),
				earlier.id());
		return succession(new Pairing(id, later.subject(), earlier.subject(), later, kind), earlier, later,
				List.of(later, earlier));
	}

	/** The edge that a source states, with the gap between the offices that it joins. */
	private Succession stated(IndexedFact tie) {
		IndexedFact later = this.offices.stream().filter((office) -> opens(tie, office)).findFirst().orElse(null);
		IndexedFact earlier = last(held(tie.object()).stream()
			.filter((office) -> later == null || this.order.older(office, later).isPossible())
			.toList());
		Pairing pairing = new Pairing(tie.id(), tie.subject(), tie.object(), tie,
				tie.isFirm() ? Certainty.CERTAIN : Certainty.POSSIBLE);
		return succession(pairing, earlier, later, Stream.of(tie, later, earlier).flatMap(Stream::ofNullable).toList());
	}

	private Succession succession(Pairing pairing, @Nullable IndexedFact earlier, @Nullable IndexedFact later,
			List<IndexedFact> deciding) {
		Gap gap = Gap.between((earlier != null) ? this.periods.period(earlier).lastDay() : Bounds.UNKNOWN,
				(later != null) ? this.periods.period(later).firstDay() : Bounds.UNKNOWN);
		List<IndexedFact> evidence = new ArrayList<>(deciding);
		for (IndexedFact vacancy : this.vacancies) {
			Period empty = this.periods.period(vacancy);
			if (gap.holds(empty)) {
				gap = gap.stated(empty);
				evidence.add(vacancy);
			}
		}
		if (earlier != null && later != null && !Gap.STATED.equals(gap.kind())) {
			gap = (earlier.isFirm() && later.isFirm()) ? gap.implied(thirds(earlier, later)) : gap.unsure();
		}
		return new Succession(pairing.id, pairing.successor, pairing.predecessor, pairing.kind,
				this.periods.basis(pairing.by), evidence.stream().map(IndexedFact::id).toList(), this.seat, gap.from(),
				gap.to(), gap.atLeast(), gap.atMost(), gap.kind());
	}

	private List<Period> thirds(IndexedFact earlier, IndexedFact later) {
		return this.offices.stream()
			.filter((office) -> office != earlier && office != later)
			.map(this.periods::period)
			.toList();
	}

	/** The first office of the successor that can have come after the predecessor's. */
	private boolean opens(IndexedFact tie, IndexedFact office) {
		return held(tie.subject()).stream()
			.filter((own) -> held(tie.object()).isEmpty()
					|| held(tie.object()).stream().anyMatch((other) -> this.order.older(other, own).isPossible()))
			.reduce((one, other) -> this.order.older(other, one).isSure() ? other : one)
			.filter((first) -> first == office)
			.isPresent();
	}

	private static boolean speaksOf(IndexedFact tie, IndexedFact earlier, IndexedFact later) {
		return tie.subject().equals(later.subject()) && tie.object().equals(earlier.subject());
	}

	private List<IndexedFact> held(String person) {
		return this.offices.stream().filter((office) -> office.subject().equals(person)).toList();
	}

	private @Nullable IndexedFact last(List<IndexedFact> held) {
		return held.stream().reduce((one, other) -> this.order.older(one, other).isSure() ? other : one).orElse(null);
	}

	/** Who came after whom, as surely as the fact says that makes it. */
	private record Pairing(String id, String successor, String predecessor, IndexedFact by, Certainty kind) {
	}

}
