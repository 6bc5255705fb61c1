package org.fealty.statement;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * What a row says beside its dates. It makes no fact and is never in dispute.
 *
 * @param role as what ("emir", "planner"); null where not said
 * @param channel by what means ("video"); null where not said
 * @param office of which office; null where not said
 * @param seat of an oath to a person, id of the organisation that this person led on the
 * day of the oath; null where not said
 * @param spell of a stated succession, the spell of the successor; null where not said
 * @param predecessorSpell of a stated succession, the spell of the predecessor; null
 * where not said
 * @param implied whether the row says it only by saying something else, so that an end
 * gives way to whatever is said of it
 */
public record Wording(@Nullable String role, @Nullable String channel, @Nullable String office, @Nullable String seat,
		@Nullable String spell, @Nullable String predecessorSpell, boolean implied) {

	/** No words. */
	public static final Wording NONE = new Wording(null, null, null);

	/** Of what a row says only by saying something else. */
	public static final Wording IMPLIED = new Wording(null, null, null, null, null, null, true);

	/**
	 * The same with another id for the seat.
	 * @param succession whether the office too is the id of a seat
	 */
	Wording identified(UnaryOperator<String> ids, boolean succession) {
		if (this.seat == null && !(succession && this.office != null)) {
			return this;
		}
		return new Wording(this.role, this.channel,
				(succession && this.office != null) ? ids.apply(this.office) : this.office,
				(this.seat != null) ? ids.apply(this.seat) : null, this.spell, this.predecessorSpell, this.implied);
	}

	/** The source's words alone. */
	public Wording(@Nullable String role, @Nullable String channel, @Nullable String office) {
		this(role, channel, office, null, null, null, false);
	}

}
