package org.fealty.derivation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.fealty.statement.Ending;

/**
 * The dissolution of an organisation ends what others had with it and what it had itself:
 * offices, memberships, its places, affiliations and oaths, and the vacancy of its seat.
 */
final class Dissolutions {

	private static final List<Predicate> ENDED = List.of(Predicate.LED, Predicate.MEMBER_OF, Predicate.PART_OF,
			Predicate.AFFILIATED_WITH, Predicate.PLEDGED_TO);

	private final FactIndex index;

	private final EffectivePeriods periods;

	Dissolutions(FactIndex index, EffectivePeriods periods) {
		this.index = index;
		this.periods = periods;
	}

	/** Tells what a dissolution ends, and what one that is not firm only may end. */
	void each(BiConsumer<IndexedFact, EndCause> ends, BiConsumer<IndexedFact, EndCause> mayEnd) {
		for (IndexedFact fact : this.index.facts()) {
			if (!fact.isDenied() && fact.lasts()) {
				dissolutions(fact)
					.forEach((dissolution) -> (dissolution.isFirm() ? ends : mayEnd).accept(fact, new EndCause(
							this.periods.period(dissolution).since(), Ending.DISSOLVED, dissolution.id(), null)));
			}
		}
	}

	private Stream<IndexedFact> dissolutions(IndexedFact fact) {
		if (fact.is(AttributeType.VACANT)) {
			return Stream.ofNullable(this.index.dissolution(fact.subject()));
		}
		return ENDED.stream().noneMatch(fact::is) ? Stream.empty() : Stream.of(fact.subject(), fact.object())
			.flatMap((party) -> Stream.ofNullable(this.index.dissolution(party)));
	}

}
