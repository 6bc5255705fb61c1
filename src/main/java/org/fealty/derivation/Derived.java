package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.List;

import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.fact.Status;
import org.fealty.fact.Support;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A relationship that follows from facts. The graph keeps it under its own type with
 * {@code derived: true} and all fact properties; its evidence is that of the facts that
 * decide it.
 */
public sealed interface Derived {

	/** A hash of its type, its ends and what else makes it this one. */
	String id();

	/** Id of the entity it starts from. */
	String from();

	/** Id of the entity it ends at. */
	String to();

	/** How sure it is. */
	Certainty kind();

	/** Status, period, end and support, those of the fact that makes it. */
	Basis basis();

	/** Ids of the facts that decide it, in order. */
	List<String> deciding();

	/**
	 * The fact properties of a derived relationship.
	 *
	 * @param status that of the fact that makes it
	 * @param period when it holds
	 * @param sinceText for the eye
	 * @param untilText for the eye
	 * @param end why it ended
	 * @param endingStated whether a source states the end of the fact that makes it
	 * @param disputed what sources cannot agree on in the fact that makes it
	 * @param support that of the fact that makes it
	 */
	record Basis(Status status, Period period, @Nullable String sinceText, @Nullable String untilText, End end,
			boolean endingStated, List<String> disputed, Support support) {

		/** What a fact lends to the relationship that it makes. */
		static Basis of(Fact fact) {
			return new Basis(fact.status(), fact.period(), fact.sinceText(), fact.untilText(), fact.end(),
					fact.endingStated(), List.copyOf(fact.disputed()), fact.support());
		}

		/** The same for another time. */
		Basis during(Period other) {
			return new Basis(this.status, other, this.sinceText, this.untilText, this.end, this.endingStated,
					this.disputed, this.support);
		}

	}

	/**
	 * Who came after whom in a seat: {@code (from successor)-[:SUCCEEDED]->(to
	 * predecessor)}.
	 *
	 * @param organisation id of the organisation or province led
	 * @param gapFrom the first empty day, the day after the earlier office ended
	 * @param gapTo the last empty day, the day before the later office began
	 * @param gapDaysAtLeast the least number of empty days, negative where they overlap;
	 * null over an open bound
	 * @param gapDaysAtMost the greatest number; null over an open bound
	 * @param gapKind {@code stated}, {@code implied} or {@code possible}; null where
	 * there can be no gap
	 * @param interim whether the successor led only within the predecessor's term
	 * @param presumedFrom the day after the last on which the predecessor is presumed to
	 * have led; null where nothing may have ended that office
	 */
	record Succession(String id, String from, String to, Certainty kind, Basis basis, List<String> deciding,
			String organisation, Bounds gapFrom, Bounds gapTo, @Nullable Integer gapDaysAtLeast,
			@Nullable Integer gapDaysAtMost, @Nullable String gapKind, boolean interim,
			@Nullable LocalDate presumedFrom) implements Derived {
	}

	/**
	 * To which organisation an oath binds: {@code (party)-[:SWORN_TO]->(:Organisation)}.
	 *
	 * @param through id of the person pledged to, or of the unit that swore; null where
	 * the oath was to the organisation itself
	 */
	record SwornTo(String id, String from, String to, Certainty kind, Basis basis, List<String> deciding,
			@Nullable String through) implements Derived {
	}

	/**
	 * The first side known to be joined: {@code (party)-[:FIRST_SWORN_TO]->(side)}.
	 *
	 * @param toUnit id of what was joined on that side, where it is not the side itself
	 * @param joined the first day with it
	 * @param joinedFact id of the oath
	 */
	record FirstSwornTo(String id, String from, String to, Certainty kind, Basis basis, List<String> deciding,
			@Nullable String toUnit, Bounds joined, String joinedFact) implements Derived {
	}

	/**
	 * A change of sides: {@code (party)-[:DEFECTED_TO]->(:Organisation)}.
	 *
	 * @param fromOrganisation id of the side left
	 * @param fromUnit id of what was left on that side, where it is not the side itself
	 * @param toUnit id of what was joined on the new side, where it is not the side
	 * itself
	 * @param left the last day with the old side
	 * @param joined the first day with the new one
	 * @param lagDaysAtLeast joined minus left, negative when before; null over an open
	 * bound
	 * @param lagDaysAtMost the greatest; null over an open bound
	 * @param leftFact id of the older allegiance
	 * @param joinedFact id of the newer one
	 * @param keys what the party can have in common with others when it left
	 */
	record Defection(String id, String from, String to, Certainty kind, Basis basis, List<String> deciding,
			String fromOrganisation, @Nullable String fromUnit, @Nullable String toUnit, Bounds left, Bounds joined,
			@Nullable Integer lagDaysAtLeast, @Nullable Integer lagDaysAtMost, String leftFact, String joinedFact,
			DefectionKeys keys) implements Derived {
	}

}
