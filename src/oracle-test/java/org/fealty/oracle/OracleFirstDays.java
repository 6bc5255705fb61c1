package org.fealty.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.model.AttributeType;

/**
 * Who was not born yet did nothing, and what was not founded yet had nothing. It bounds
 * what is shown and nothing that follows.
 */
final class OracleFirstDays {

	private final Map<String, Long> first = new TreeMap<>();

	OracleFirstDays(Collection<OracleFact> consolidated) {
		for (OracleFact fact : consolidated) {
			if (fact.isFirm() && (fact.is(AttributeType.BIRTH) || fact.is(AttributeType.FOUNDED))) {
				this.first.merge(fact.subject(), fact.since.low(), Math::min);
			}
		}
	}

	/** The fact with these bounds; the given one stays as it is. */
	OracleFact bound(OracleFact fact) {
		OracleFact bound = fact.copy();
		if (fact.isDenied()) {
			return bound;
		}
		long own = this.first.getOrDefault(fact.subject(), OracleBounds.FIRST);
		if (fact.lasts() && !fact.crossed) {
			long day = Math.max(own, this.first.getOrDefault(fact.object(), OracleBounds.FIRST));
			if (day <= fact.since.high() && day <= fact.until.high()) {
				bound.since = fact.since.cut(new OracleBounds(day, OracleBounds.LAST));
				bound.until = fact.until.cut(new OracleBounds(day, OracleBounds.LAST));
			}
		}
		else if ((fact.isOwnAct() && !fact.is(org.fealty.model.Predicate.SUCCEEDED)) || fact.isDeath()) {
			bound.since = (own <= fact.since.high()) ? fact.since.cut(new OracleBounds(own, OracleBounds.LAST))
					: fact.since;
		}
		return bound;
	}

	/** An oath that binds, with these bounds. */
	OracleRelationship bound(OracleRelationship sworn) {
		long day = Math.max(this.first.getOrDefault(sworn.from(), OracleBounds.FIRST),
				this.first.getOrDefault(sworn.to(), OracleBounds.FIRST));
		OracleBounds since = sworn.span("since");
		OracleBounds until = sworn.span("until");
		LocalDate shown = OracleBounds.date(day);
		if (shown == null || day > since.high() || day > until.high()) {
			return sworn;
		}
		Map<String, Object> later = new HashMap<>();
		later.put("sinceEarliest", OracleBounds.date(Math.max(day, since.low())));
		later.put("untilEarliest", OracleBounds.date(Math.max(day, until.low())));
		return sworn.with(later);
	}

}
