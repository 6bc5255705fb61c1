package org.fealty.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.model.Extent;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * By what day nothing can have been so: nobody did or had anything before the earliest
 * day of a firm birth, and nothing held of a body before the earliest day of a firm
 * foundation. Such a bound attests nothing, and it is laid on last, so that it puts
 * nothing in order: it tells when somebody came into the world, not when anything
 * happened.
 */
final class FirstDays {

	private final Map<String, LocalDate> days = new HashMap<>();

	FirstDays(FactIndex index) {
		for (IndexedFact fact : index.facts()) {
			LocalDate earliest = fact.stated().period().since().earliest();
			if ((fact.is(AttributeType.BIRTH) || fact.is(AttributeType.FOUNDED)) && fact.isFirm() && earliest != null) {
				this.days.merge(fact.subject(), earliest, (one, other) -> one.isBefore(other) ? one : other);
			}
		}
	}

	/** These facts, none of them before what it is about. */
	List<Fact> bound(FactIndex index, EffectivePeriods periods, Predicate<String> about) {
		return index.facts()
			.stream()
			.filter((of) -> about.test(of.subject()))
			.map((of) -> bound(of, periods.fact(of)))
			.toList();
	}

	/** The same of an oath that binds to an organisation. */
	Derived.SwornTo bound(Derived.SwornTo sworn) {
		Period period = EffectivePeriods.begunFrom(sworn.basis().period(),
				Days.later(of(sworn.from()), of(sworn.to())));
		return new Derived.SwornTo(sworn.id(), sworn.from(), sworn.to(), sworn.kind(), sworn.basis().during(period),
				sworn.deciding(), sworn.through());
	}

	private Fact bound(IndexedFact of, Fact fact) {
		if (of.isDenied() || fact.basis().crossed()) {
			return fact;
		}
		if (of.lasts()) {
			return EffectivePeriods.begunFrom(fact, Days.later(of(of.subject()), of(of.object())));
		}
		boolean act = of.isRelation() && fact.key().extent() == Extent.ACT
				&& !of.is(org.fealty.model.Predicate.SUCCEEDED);
		Bounds day = fact.period().since().intersect(Bounds.from(of(of.subject()))).orElse(fact.period().since());
		return (act || of.is(AttributeType.DEATH)) ? EffectivePeriods.dated(fact, day, List.of()) : fact;
	}

	private @Nullable LocalDate of(String entity) {
		return this.days.get(entity);
	}

}
