package org.fealty.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number of people, known by bounds: {@code 14}, {@code 120..} (at least), {@code ..5}
 * (at most), {@code 12..14}.
 *
 * @param low the least it can be, inclusive; null where nothing bounds it
 * @param high the most it can be, inclusive; null where nothing bounds it
 */
public record Count(@Nullable Integer low, @Nullable Integer high) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,9})?(\\.\\.)?(\\d{1,9})?");

	/**
	 * Refuses bounds that no number satisfies.
	 * @throws IllegalArgumentException if {@code low} is above {@code high} or both are
	 * missing
	 */
	public Count {
		if (low == null && high == null) {
			throw new IllegalArgumentException("A number needs a least or a greatest value.");
		}
		if (low != null && high != null && low > high) {
			throw new IllegalArgumentException("No number lies between " + low + " and " + high + ".");
		}
	}

	/**
	 * Reads a number as it is written in a table.
	 * @throws IllegalArgumentException if it has none of the forms; the message is a
	 * sentence
	 */
	public static Count parse(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches() || (form.group(1) == null && form.group(3) == null)
				|| (form.group(2) == null && form.group(3) != null)) {
			throw new IllegalArgumentException(
					"\"" + text + "\" is no number of people; write 14, 120.. (at least), ..5 (at most) or 12..14.");
		}
		Integer low = number(form.group(1));
		return new Count(low, (form.group(2) == null) ? low : number(form.group(3)));
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	@Override
	public String toString() {
		if (this.low != null && this.low.equals(this.high)) {
			return this.low.toString();
		}
		return ((this.low != null) ? this.low : "") + ".." + ((this.high != null) ? this.high : "");
	}

}
