package org.fealty.benchmarks;

import java.util.List;
import java.util.Locale;

/** Makes up names that nobody bears. */
final class Names {

	private static final List<String> BEGIN = List.of("Ka", "Bro", "Tel", "Vos", "Mi", "Zan", "Or", "Fe", "Lu", "Dra",
			"Shi", "Quo", "Per", "Gal", "Hem", "Ny");

	private static final List<String> MIDDLE = List.of("ra", "ven", "lo", "shi", "mar", "ti", "dun", "ka", "be", "su",
			"no", "ri");

	private static final List<String> END = List.of("ek", "oth", "an", "is", "or", "um", "et", "ash", "il", "on");

	private final Dice dice;

	Names(Dice dice) {
		this.dice = dice;
	}

	String person() {
		return word() + " " + word();
	}

	String place() {
		return word() + this.dice.oneOf(List.of("grad", "burg", "ford", "abad"));
	}

	String group() {
		return this.dice.oneOf(List.of("Brigade of ", "Front of ", "Banner of ", "Host of ")) + word();
	}

	private String word() {
		String word = this.dice.oneOf(BEGIN) + this.dice.oneOf(MIDDLE)
				+ (this.dice.chance(0.5) ? this.dice.oneOf(MIDDLE) : "") + this.dice.oneOf(END);
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

}
