package org.fealty.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an argument.
 *
 * @param kind what is wrong with it
 * @param argument its name, as it was given or should have been
 * @param found the text given; null where none was
 * @param nearest names or ids that may have been meant, nearest first; may be empty
 * @param sentence all of it in whole sentences: what was found, what is accepted, what to
 * do
 */
public record ArgumentProblem(Kind kind, String argument, @Nullable String found, List<String> nearest,
		String sentence) {

	/** What can be wrong with an argument. */
	public enum Kind {

		/** It must be given and was not. */
		MISSING,
		/** The query has no parameter of this name. */
		UNKNOWN,
		/** It was given more than once and is no list. */
		DOUBLED,
		/** Its text, or its list, is longer than accepted. */
		TOO_LONG,
		/** Its text is no value of its type. */
		WRONG_TYPE,
		/** It is a number that is too small or too large. */
		OUT_OF_RANGE,
		/** It is none of the words that are accepted. */
		UNKNOWN_WORD,
		/** It is nobody's id. */
		NO_SUCH_ENTITY,
		/** It is no fact's id. */
		NO_SUCH_FACT,
		/** It is no voice's id. */
		NO_SUCH_VOICE,
		/** It is no publication's id. */
		NO_SUCH_SOURCE,
		/** It is the id of something else than the parameter asks for. */
		WRONG_LABEL,
		/** The query cannot be asked with it, though others can. */
		NOT_SUPPORTED

	}

}
