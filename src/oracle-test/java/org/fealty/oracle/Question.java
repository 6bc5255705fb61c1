package org.fealty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * A named query in the oracle's own words.
 *
 * @param name its name in the catalogue
 * @param parameters what kind of thing each parameter is, as {@link Asking} knows it
 * @param answer the rows that it should answer, in order
 */
record Question(String name, Map<String, Asking> parameters,
		BiFunction<Answers, Given, List<Map<String, @Nullable Object>>> answer) {

	/** Arguments for a world, chosen at random. */
	Given given(Tale tale, Random random) {
		Map<String, String> texts = new TreeMap<>();
		new TreeMap<>(this.parameters).forEach((parameter, asking) -> {
			String chosen = asking.choose(tale, random);
			if (chosen != null) {
				texts.put(parameter, chosen);
			}
		});
		return new Given(texts);
	}

	/** Whether it can be asked as if only what was published by some day existed. */
	boolean isRetrospective() {
		return !isAboutFact() && !this.parameters.containsKey("knownFrom");
	}

	/** Whether it is asked of a fact by its id. */
	boolean isAboutFact() {
		return this.parameters.containsValue(Asking.FACT);
	}

	/**
	 * What a question is asked with.
	 *
	 * @param texts the arguments as they are given to the program
	 */
	record Given(Map<String, String> texts) {

		Given {
			texts = new TreeMap<>(texts);
		}

		/** The same, asked as if only what was published by this day existed. */
		Given knownBy(LocalDate day) {
			Map<String, String> more = new TreeMap<>(this.texts);
			more.put("knownBy", day.toString());
			return new Given(more);
		}

		String id(String name) {
			String id = this.texts.get(name);
			if (id == null) {
				throw new IllegalStateException("No " + name);
			}
			return id;
		}

		@Nullable String orNull(String name) {
			return this.texts.get(name);
		}

		@Nullable LocalDate day(String name) {
			String text = this.texts.get(name);
			return (text != null) ? LocalDate.parse(text) : null;
		}

		boolean is(String name) {
			return Boolean.parseBoolean(this.texts.get(name));
		}

		/** A number; the other one where none is given. */
		long number(String name, long other) {
			String text = this.texts.get(name);
			return (text != null) ? Long.parseLong(text) : other;
		}

		@Override
		public String toString() {
			return this.texts.toString();
		}

	}

}
