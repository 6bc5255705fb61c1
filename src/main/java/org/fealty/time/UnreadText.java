package org.fealty.time;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Thrown inside this room where reading a date stops; {@link Refusal} makes a sentence of
 * it. It carries no stack trace, because it says something of the text and not of the
 * program.
 */
final class UnreadText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String part;

	private final transient @Nullable Supplier<Advice> advice;

	/**
	 * Stops without knowing why.
	 * @param part the part of the text that cannot be read, or all of it
	 */
	UnreadText(String part) {
		this(part, null);
	}

	/**
	 * Stops for a reason.
	 * @param part the part of the text that cannot be read, or all of it
	 * @param advice the reason and the remedy; not asked unless somebody is to be told,
	 * since it tries other dates; null where only the form is not known
	 */
	UnreadText(String part, @Nullable Supplier<Advice> advice) {
		super(part, null, false, false);
		this.part = part;
		this.advice = advice;
	}

	String part() {
		return this.part;
	}

	/** The reason and the remedy; empty where only the form is not known. */
	Optional<Advice> advice() {
		return Optional.ofNullable(this.advice).map(Supplier::get);
	}

}
