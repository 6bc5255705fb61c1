package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Defection;
import org.fealty.derivation.Derived.FirstSwornTo;
import org.fealty.statement.Hash;
import org.fealty.time.Ternary;
import org.fealty.model.DerivedType;

/**
 * Says which side a party joined first, as far as anybody tells: by an oath before which
 * no allegiance to any side is known, and by which it surely or perhaps left none.
 */
final class FirstOaths {

	private final FactIndex index;

	private final BeginOrder order;

	private final AllegianceFixpoint fixpoint;

	private final SwornOaths sworn;

	FirstOaths(FactIndex index, DeathStage deathStage, AllegianceFixpoint fixpoint, SwornOaths sworn) {
		this.sworn = sworn;
		this.index = index;
		this.order = deathStage.order();
		this.fixpoint = fixpoint;
	}

	/**
	 * All of one party, of several oaths to one side the first. Nobody joins themselves,
	 * as a circle of oaths and places would have it.
	 * @param changes how the party changed sides
	 */
	Stream<FirstSwornTo> of(String party, List<Defection> changes) {
		Set<String> joined = new HashSet<>();
		changes.forEach((change) -> joined.add(change.joinedFact()));
		Map<String, FirstSwornTo> firsts = new TreeMap<>();
		this.index.of(party, Oaths.OATH)
			.stream()
			.filter((oath) -> !joined.contains(oath.id()) && !isPreceded(oath))
			.sorted(this.fixpoint.periods().oldest().thenComparing(IndexedFact.BY_NAME))
			.forEach((oath) -> {
				Side side = this.fixpoint.oaths().joined(oath);
				side.tops()
					.keySet()
					.stream()
					.filter((top) -> !top.equals(party))
					.forEach((top) -> firsts.putIfAbsent(top, first(oath, side, top)));
			});
		return firsts.values().stream();
	}

	/** Whether an allegiance of the party to any side is surely older. */
	private boolean isPreceded(IndexedFact oath) {
		return this.index.of(oath.subject(), Oaths.ALLEGIANCES)
			.stream()
			.anyMatch((older) -> older != oath && this.order.older(older, oath) == Ternary.YES
					&& this.fixpoint.oaths().left(older, oath).hasTops());
	}

	private FirstSwornTo first(IndexedFact oath, Side side, String top) {
		EffectivePeriods periods = this.fixpoint.periods();
		// the way begins with the oath
		List<String> deciding = side.top(top).way().via().stream().map(IndexedFact::id).toList();
		Certainty kind = (oath.isFirm() && !side.isUnsureOf(top)) ? Certainty.CERTAIN : Certainty.POSSIBLE;
		Certainty binding = this.sworn.binding(oath, side.top(top).start());
		return new FirstSwornTo(Hash.of(DerivedType.FIRST_SWORN_TO.name(), oath.subject(), top, oath.id()),
				oath.subject(), top, kind.weaker(binding), periods.basis(oath), deciding, side.unit(top),
				periods.period(oath).since(), oath.id());
	}

}
