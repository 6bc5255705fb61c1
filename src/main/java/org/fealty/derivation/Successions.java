package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Succession;
import org.fealty.fact.Fact;
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
			.filter((fact) -> fact.is(AttributeType.VACANT) && fact.isFirm())
			.toList();
		this.stated = stated;
	}

	/** All that are known of it. */
	List<Succession> find() {
		List<Succession> found = new ArrayList<>();
		this.stated.stream().filter((fact) -> !fact.isDenied()).map(this::stated).forEach(found::add);
		this.offices.forEach((office) -> derived(office).forEach(found::add));
		return found;
	}

	private Stream<Succession> derived(IndexedFact later) {
		List<IndexedFact> before = before(later);
		if (this.stated.stream().anyMatch((fact) -> fact.isFirm() && opens(fact, later))) {
			return Stream.empty();
		}
		return before.stream()
			.filter((earlier) -> this.stated.stream().noneMatch((fact) -> speaksOf(fact, earlier, later)))
			.map((earlier) -> succession(earlier, later, kind(before, earlier, later)));
	}

	/**
	 * Whom a leader may have come after directly. Who led only within another's term is
	 * nobody's predecessor while that one is.
	 */
	private List<IndexedFact> before(IndexedFact later) {
		List<IndexedFact> older = this.offices.stream()
			.filter((other) -> other != later && this.order.older(other, later).isPossible())
			.toList();
		List<IndexedFact> holders = older.stream().filter((other) -> interim(later, other).isSure()).toList();
		List<IndexedFact> terms = !holders.isEmpty() ? holders
				: older.stream()
					.filter((other) -> older.stream().noneMatch((term) -> interim(other, term).isSure()))
					.toList();
		List<IndexedFact> surelyOlder = terms.stream()
			.filter((other) -> other.isFirm() && this.order.older(other, later).isSure())
			.toList();
		return terms.stream()
			.filter((other) -> surelyOlder.stream()
				.noneMatch((between) -> between != other && !interim(between, other).isPossible()
						&& this.order.older(other, between).isSure()))
			.toList();
	}

	/**
	 * Whether one led only within the other's term: began after it began, and ended
	 * before it ended or on the same day. It may have where the other surely led on after
	 * it began.
	 */
	private Ternary interim(IndexedFact one, IndexedFact other) {
		Period acting = this.periods.period(one);
		Period term = this.periods.period(other);
		if (!other.isFirm() || one.subject().equals(other.subject()) || acting.until().latest() == null
				|| isCrossed(one) || isCrossed(other) || !this.order.beganBefore(other, one)) {
			return Ternary.NO;
		}
		if (term.until().earliest() != null && !Days.before(term.until().earliest(), acting.until().latest())) {
			return Ternary.YES;
		}
		return Days.before(acting.since().latest(), term.attestedUntil())
				&& !Days.before(term.until().latest(), acting.lastDay().earliest()) ? Ternary.MAYBE : Ternary.NO;
	}

	private boolean isCrossed(IndexedFact office) {
		return this.periods.fact(office).basis().crossed();
	}

	private Certainty kind(List<IndexedFact> before, IndexedFact earlier, IndexedFact later) {
		if (before.size() > 1 || !earlier.isFirm() || !later.isFirm() || !this.order.older(earlier, later).isSure()
				|| interim(later, earlier) == Ternary.MAYBE) {
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
	private Succession stated(IndexedFact fact) {
		IndexedFact later = taken(fact);
		IndexedFact earlier = left(fact, later);
		Pairing pairing = new Pairing(fact.id(), fact.subject(), fact.object(), fact,
				fact.isFirm() ? Certainty.CERTAIN : Certainty.POSSIBLE);
		return succession(pairing, earlier, later,
				Stream.of(fact, later, earlier).flatMap(Stream::ofNullable).toList());
	}

	private Succession succession(Pairing pairing, @Nullable IndexedFact earlier, @Nullable IndexedFact later,
			List<IndexedFact> deciding) {
		Gap gap = Gap.between((earlier != null) ? lastDay(earlier, pairing.by) : Bounds.UNKNOWN,
				(later != null) ? firstDay(later, pairing.by) : Bounds.UNKNOWN);
		List<IndexedFact> evidence = new ArrayList<>(deciding);
		for (IndexedFact vacancy : this.vacancies) {
			Period empty = this.periods.period(vacancy);
			if (gap.holds(empty)) {
				gap = gap.stated(empty);
				evidence.add(vacancy);
			}
		}
		if (!Gap.STATED.equals(gap.kind())) {
			gap = unstated(gap, earlier, later);
		}
		if (earlier != null && later != null) {
			gap = gap.without(attested(earlier, later));
		}
		return new Succession(pairing.id, pairing.successor, pairing.predecessor, pairing.kind,
				this.periods.basis(pairing.by), evidence.stream().map(IndexedFact::id).toList(), this.seat, gap.from(),
				gap.to(), gap.atLeast(), gap.atMost(), gap.kind(),
				earlier != null && later != null && interim(later, earlier).isPossible(), presumedFrom(earlier));
	}

	/** Nobody says that the seat was empty: it may have been where the office ended. */
	private Gap unstated(Gap gap, @Nullable IndexedFact earlier, @Nullable IndexedFact later) {
		if (earlier == null || !mayHaveEnded(earlier)) {
			return gap.none();
		}
		if (later == null) {
			return gap;
		}
		boolean sure = earlier.isFirm() && later.isFirm() && !isPlanned(earlier);
		return sure ? gap.implied(thirds(earlier, later)) : gap.unsure();
	}

	/** A firm succession ends the earlier office where nothing else is said of it. */
	private Bounds lastDay(IndexedFact earlier, IndexedFact by) {
		Bounds last = this.periods.period(earlier).lastDay();
		boolean tells = by.is(Predicate.SUCCEEDED) && by.isFirm() && !this.periods.fact(earlier).endingStated();
		return tells ? last.intersect(this.periods.period(by).since()).orElse(last) : last;
	}

	/** A firm succession narrows the beginning, unless sources dispute that. */
	private Bounds firstDay(IndexedFact later, IndexedFact by) {
		Bounds first = this.periods.period(later).firstDay();
		boolean tells = by.is(Predicate.SUCCEEDED) && by.isFirm()
				&& !this.periods.fact(later).disputed().contains("since");
		return tells ? first.intersect(this.periods.period(by).since()).orElse(first) : first;
	}

	/** Whether a source or another fact ends an office: else it is presumed to go on. */
	private boolean mayHaveEnded(IndexedFact office) {
		return this.periods.fact(office).endingStated() || this.periods.fact(office).end().fact() != null;
	}

	/** Whether only a plan ends it: on no day after the plan is the seat surely empty. */
	private boolean isPlanned(IndexedFact office) {
		return this.periods.fact(office).endingStated() && !office.hasStatedEnd();
	}

	/** The day after the last on which the predecessor is presumed to have led. */
	private @Nullable LocalDate presumedFrom(@Nullable IndexedFact earlier) {
		Fact fact = (earlier != null) ? this.periods.fact(earlier) : null;
		return (fact != null && fact.basis().presumable()) ? Days.plus(fact.period().presumedUntil(), 1) : null;
	}

	/** When a third certainly led. */
	private List<Period> attested(IndexedFact earlier, IndexedFact later) {
		return this.offices.stream()
			.filter((office) -> office != earlier && office != later && office.isFirm())
			.map(this.periods::period)
			.filter((period) -> period.since().latest() != null && period.attestedUntil() != null)
			.map((period) -> new Period(Bounds.from(period.since().latest()),
					Bounds.upTo(Days.earlier(period.attestedUntil(), period.presumedUntil())), null, null))
			.filter((period) -> !period.isInverted())
			.toList();
	}

	private List<Period> thirds(IndexedFact earlier, IndexedFact later) {
		return this.offices.stream()
			.filter((office) -> office != earlier && office != later)
			.map(this.periods::period)
			.toList();
	}

	/** Whether it is the office that the successor took then. */
	private boolean opens(IndexedFact stated, IndexedFact office) {
		return taken(stated) == office;
	}

	/**
	 * The office that the successor took then: the first that can have begun on the day
	 * of the succession and can have come after the predecessor's.
	 */
	private @Nullable IndexedFact taken(IndexedFact stated) {
		Bounds day = this.periods.period(stated).since();
		List<IndexedFact> before = held(stated.object());
		return held(stated.subject()).stream()
			.filter((own) -> isNamed(stated.stated().support().spells(), own))
			.filter((own) -> this.periods.period(own).firstDay().intersect(day).isPresent())
			.filter((own) -> before.isEmpty()
					|| before.stream().anyMatch((other) -> this.order.older(other, own).isPossible()))
			.reduce((one, other) -> this.order.older(other, one).isSure() ? other : one)
			.orElse(null);
	}

	/** The predecessor's last office that can have begun before the successor's. */
	private @Nullable IndexedFact left(IndexedFact stated, @Nullable IndexedFact taken) {
		Bounds day = this.periods.period(stated).since();
		return last(held(stated.object()).stream()
			.filter((office) -> isNamed(stated.stated().support().predecessorSpells(), office))
			.filter((office) -> !Days.before(day.latest(), this.order.earliestBeginning(office)))
			.filter((office) -> taken == null || this.order.older(office, taken).isPossible())
			.toList());
	}

	/** Whether it is one of the spells that a source names, if it names any. */
	private static boolean isNamed(List<String> spells, IndexedFact office) {
		return spells.isEmpty() || spells.contains(office.stated().key().spell());
	}

	private static boolean speaksOf(IndexedFact fact, IndexedFact earlier, IndexedFact later) {
		return fact.subject().equals(later.subject()) && fact.object().equals(earlier.subject());
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
