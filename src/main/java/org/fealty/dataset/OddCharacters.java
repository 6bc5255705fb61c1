package org.fealty.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.SpoofChecker;

/**
 * Characters that nobody sees, or that look like others: copied texts bring them along,
 * and the eye finds no difference.
 */
final class OddCharacters {

	/** UTS 39's skeletons: texts that look alike have the same one. */
	private static final SpoofChecker LOOKS = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

	private static final int REPLACEMENT = 0xFFFD;

	private OddCharacters() {
	}

	/**
	 * The first invisible character of the text as a sentence that begins with a blank;
	 * empty where all can be seen.
	 */
	static String invisible(String text) {
		return text.codePoints()
			.filter((point) -> isInvisible(point))
			.boxed()
			.findFirst()
			.map((point) -> " It holds " + named(point) + " at position " + position(text, point)
					+ ", which cannot be seen; take it out" + without(text) + ".")
			.orElse("");
	}

	private static String without(String text) {
		String visible = visible(text);
		return visible.isEmpty() ? "" : " and write " + Quotation.of(visible);
	}

	/** The text without characters that cannot be seen. */
	static String visible(String text) {
		StringBuilder visible = new StringBuilder();
		text.codePoints().filter((point) -> !isInvisible(point)).forEach(visible::appendCodePoint);
		return visible.toString();
	}

	/**
	 * What only looks like one of the known words, or holds what cannot be seen, as a
	 * sentence that begins with a blank; empty where neither is so.
	 */
	static String in(String text, Collection<String> known) {
		String hidden = invisible(text);
		if (!hidden.isEmpty()) {
			return hidden;
		}
		if (text.chars().allMatch((one) -> one < 0x80)) {
			return "";
		}
		String look = look(text);
		return known.stream()
			.filter((word) -> look(word).equals(look))
			.findFirst()
			.map((word) -> difference(text, word))
			.orElse("");
	}

	/** How the text looks: the same for all texts that the eye takes for each other. */
	static String look(String text) {
		return LOOKS.getSkeleton(visible(text));
	}

	/** How the text differs from one that looks alike, as a sentence after a blank. */
	static String difference(String text, String other) {
		int[] found = text.codePoints().toArray();
		int[] meant = other.codePoints().toArray();
		String which = "";
		for (int index = 0; index < Math.min(found.length, meant.length) && which.isEmpty(); index++) {
			if (found[index] != meant[index]) {
				which = ", but has " + named(found[index]) + " for " + named(meant[index]) + " at position "
						+ (index + 1);
			}
		}
		return " It looks like " + Quotation.of(other) + which + ". Write " + Quotation.of(other)
				+ " if that is meant.";
	}

	/**
	 * What in a name was lost or turns the direction of writing, as a sentence; empty
	 * where nothing is wrong.
	 */
	static Optional<String> spoiling(String name) {
		return name.codePoints().filter(OddCharacters::isSpoiling).boxed().findFirst().map((point) -> {
			String found = Quotation.of(name) + " holds " + named(point) + " at position " + position(name, point);
			return (point == REPLACEMENT) ? found
					+ ": a letter was lost when the text was converted. Write the name again as the source has it."
					: found + ", which " + (turns(point) ? "turns the direction of writing" : "cannot be seen")
							+ ". Take it out, unless the source has it.";
		});
	}

	private static boolean isSpoiling(int point) {
		boolean joiner = point == 0x200C || point == 0x200D;
		return point == REPLACEMENT || (isInvisible(point) && !joiner);
	}

	private static boolean turns(int point) {
		return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0x200E
				|| point == 0x200F || point == 0x061C;
	}

	private static boolean isInvisible(int point) {
		return Character.getType(point) == Character.FORMAT || Character.isISOControl(point) || point == 0x034F
				|| point == 0x3164 || (point >= 0xFE00 && point <= 0xFE0F)
				|| (point != ' ' && Character.isSpaceChar(point));
	}

	private static int position(String text, int point) {
		List<Integer> points = text.codePoints().boxed().toList();
		return points.indexOf(point) + 1;
	}

	private static String named(int point) {
		return "U+%04X (%s)".formatted(point, Character.getName(point));
	}

}
