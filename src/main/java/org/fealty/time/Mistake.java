package org.fealty.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of text that people write, and what we say about it.
 *
 * @param form the whole text
 * @param advice what to say, from the groups of the form
 */
record Mistake(Pattern form, Function<MatchResult, Advice> advice) {

	static Mistake of(String form, Function<MatchResult, Advice> advice) {
		return new Mistake(Pattern.compile(form, Pattern.CASE_INSENSITIVE), advice);
	}

	static Mistake of(String form, String reason, String remedy) {
		return of(form, (found) -> Advice.of(reason, remedy));
	}

	/** What the first mistake that has the form of the text says about it. */
	static Optional<Advice> first(List<Mistake> mistakes, String text) {
		return mistakes.stream().flatMap((mistake) -> mistake.recognise(text).stream()).findFirst();
	}

	private Optional<Advice> recognise(String text) {
		Matcher matcher = this.form.matcher(text);
		return matcher.matches() ? Optional.of(this.advice.apply(matcher)) : Optional.empty();
	}

}
