package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fealty.model.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A change of sides by one older allegiance and one newer one.
 *
 * @param effect what the newer does to the older one
 * @param from id of the side left
 * @param to id of the side joined
 * @param kind how sure it is
 */
record SideChange(OathEffect effect, String from, String to, Certainty kind) {

	private static final List<Predicate> PREFERRED = List.of(Predicate.PLEDGED_TO, Predicate.LED, Predicate.MEMBER_OF,
			Predicate.PART_OF);

	/** Of several that tell of one change, the best comes first. */
	static Comparator<SideChange> best(EffectivePeriods periods) {
		return Comparator.comparing((SideChange change) -> change.kind)
			.thenComparingInt((change) -> preference(change.effect.older()))
			.thenComparing((change) -> periods.period(change.effect.older()).since().earliest(),
					Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
			.thenComparing((change) -> change.effect.older(), IndexedFact.BY_NAME);
	}

	/** Of several newer allegiances to one side, the first comes first. */
	static Comparator<SideChange> first(EffectivePeriods periods) {
		return Comparator.comparing((change) -> change.effect.newer(),
				periods.oldest().thenComparing(IndexedFact.BY_NAME));
	}

	/**
	 * All changes that an effect tells of: each side left, each side joined. Nobody goes
	 * over from or to themselves, as a circle of oaths and places would have it.
	 */
	static List<SideChange> of(OathEffect effect, Certainty kind) {
		List<SideChange> changes = new ArrayList<>();
		for (String from : effect.from().beside(effect.to())) {
			for (String to : effect.to().beside(effect.from())) {
				if (!from.equals(to) && !List.of(from, to).contains(effect.newer().subject())) {
					changes.add(new SideChange(effect, from, to, kind(effect, from, to, kind)));
				}
			}
		}
		return changes;
	}

	private static Certainty kind(OathEffect effect, String from, String to, Certainty kind) {
		return (effect.from().isUnsureOf(from) || effect.to().isUnsureOf(to)) ? Certainty.POSSIBLE : kind;
	}

	private static int preference(IndexedFact fact) {
		return PREFERRED.indexOf(PREFERRED.stream().filter(fact::is).findFirst().orElse(Predicate.PART_OF));
	}

	/** The same, no surer than this. */
	SideChange notSurerThan(Certainty most) {
		return new SideChange(this.effect, this.from, this.to, this.kind.weaker(most));
	}

	/** Whether both go from one side to the same other one. */
	boolean isSameStep(SideChange other) {
		return this.from.equals(other.from) && this.to.equals(other.to);
	}

	/** What was left, where it is not the side itself. */
	@Nullable String fromUnit() {
		return this.effect.from().unit(this.from);
	}

	/** What was joined, where it is not the side itself. */
	@Nullable String toUnit() {
		return this.effect.to().unit(this.to);
	}

	/**
	 * The facts that decide it: both allegiances, then those that lead to their sides.
	 */
	List<String> deciding() {
		List<IndexedFact> facts = new ArrayList<>(List.of(this.effect.older(), this.effect.newer()));
		facts.addAll(this.effect.from().top(this.from).way().via());
		facts.addAll(this.effect.to().top(this.to).way().via());
		return facts.stream().map(IndexedFact::id).distinct().toList();
	}

}
