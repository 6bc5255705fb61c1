package org.fealty.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows {@code in} behind a parameter: bounds, or a closed list of words.
 */
final class RestrictionReader {

	private static final Pattern NUMBERS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");

	private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	private final Problems problems;

	RestrictionReader(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a restriction.
	 * @param tag where it stands
	 * @param type the type of the parameter
	 * @param given what follows {@code in}; null where nothing does
	 * @return the restriction; empty where there is none, or where a problem says why it
	 * cannot be read
	 */
	Optional<Restriction> read(Header.Tag tag, CypherType type, @Nullable String given) {
		if (given == null) {
			return Optional.empty();
		}
		return switch (type.element()) {
			case INTEGER, FLOAT -> bounds(tag, type.element(), given);
			case STRING -> words(tag, given);
			default -> {
				refuse(tag, "in " + given + " behind the type " + type.text(),
						"in behind INTEGER, FLOAT or STRING alone", "Remove what begins with in.");
				yield Optional.empty();
			}
		};
	}

	/** Adds a problem where a default is none of the values that are accepted. */
	void checkDefault(Header.Tag tag, Restriction restriction, @Nullable Object value) {
		List<?> values = (value == null) ? List.of() : (value instanceof List<?> list) ? list : List.of(value);
		values.stream()
			.filter((one) -> !restriction.accepts(one))
			.forEach((one) -> refuse(tag, "the default " + Problems.quoted(one.toString()), restriction.accepted(),
					"Change the default, or what follows in."));
	}

	private Optional<Restriction> bounds(Header.Tag tag, CypherType.Simple type, String given) {
		Matcher numbers = NUMBERS.matcher(given);
		boolean whole = type == CypherType.Simple.INTEGER;
		if (!numbers.matches() || (whole && given.replace("..", "").contains("."))) {
			refuse(tag, "in " + Problems.quoted(given),
					"two " + (whole ? "whole numbers" : "numbers") + " with .. between them",
					"Write the least and the greatest value, such as in " + (whole ? "1..6." : "0..1."));
			return Optional.empty();
		}
		BigDecimal least = new BigDecimal(numbers.group(1));
		BigDecimal greatest = new BigDecimal(numbers.group(2));
		if (least.compareTo(greatest) > 0) {
			refuse(tag, "in " + Problems.quoted(given), "the least number first", "Exchange the two numbers.");
			return Optional.empty();
		}
		return Optional.of(new Restriction.Bounds(least, greatest));
	}

	private Optional<Restriction> words(Header.Tag tag, String given) {
		List<String> words = Arrays.asList(given.split("\\|", -1));
		boolean distinct = words.stream().distinct().count() == words.size();
		if (words.size() < 2 || !distinct || !words.stream().allMatch((word) -> WORD.matcher(word).matches())) {
			refuse(tag, "in " + Problems.quoted(given), "two or more different words with | between them",
					"Write the words, such as in year|province.");
			return Optional.empty();
		}
		return Optional.of(new Restriction.Words(words));
	}

	private void refuse(Header.Tag tag, String found, String expected, String remedy) {
		this.problems.add(tag.number(), found, expected, remedy);
	}

}
