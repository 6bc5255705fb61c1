package org.fealty.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** Which values of its type a parameter takes. */
public sealed interface Restriction {

	/**
	 * The values as a header writes them, such as {@code 1..6} or {@code year|province}.
	 */
	String text();

	/** What is accepted, for messages, such as {@code a number from 1 to 6}. */
	String accepted();

	/**
	 * Whether a value may be given.
	 * @param value a value of the parameter's type, of a list one of its elements
	 */
	boolean accepts(Object value);

	/**
	 * Numbers between two others.
	 *
	 * @param least the least number, inclusive
	 * @param greatest the greatest number, inclusive; not below the least
	 */
	record Bounds(BigDecimal least, BigDecimal greatest) implements Restriction {

		@Override
		public String text() {
			return this.least.toPlainString() + ".." + this.greatest.toPlainString();
		}

		@Override
		public String accepted() {
			return "a number from " + this.least.toPlainString() + " to " + this.greatest.toPlainString();
		}

		@Override
		public boolean accepts(Object value) {
			BigDecimal number = new BigDecimal(value.toString());
			return this.least.compareTo(number) <= 0 && number.compareTo(this.greatest) <= 0;
		}

	}

	/**
	 * Words of a closed list.
	 *
	 * @param words the words, in the order in which they are offered
	 */
	record Words(List<String> words) implements Restriction {

		/** Keeps the words as they are now. */
		public Words {
			words = List.copyOf(words);
		}

		@Override
		public String text() {
			return String.join("|", this.words);
		}

		@Override
		public String accepted() {
			return "one of " + String.join(", ", this.words);
		}

		@Override
		public boolean accepts(Object value) {
			return this.words.contains(value.toString());
		}

	}

}
