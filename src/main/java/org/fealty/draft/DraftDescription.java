package org.fealty.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A draft that somebody begins.
 *
 * @param id the name of its folder
 * @param title its title
 * @param coder who codes it
 * @param licence under which licence it may be used
 */
public record DraftDescription(String id, String title, String coder, String licence) {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

	private static final int LONGEST = 500;

	/** Takes texts without blanks around them; null is as good as blank. */
	public DraftDescription {
		id = clean(id);
		title = clean(title);
		coder = clean(coder);
		licence = clean(licence);
	}

	private static String clean(String text) {
		return (text != null) ? text.strip() : "";
	}

	/**
	 * Refuses what makes no dataset.
	 * @throws DraftRefusedException naming what is accepted
	 */
	void check() {
		if (!ID.matcher(this.id).matches()) {
			throw new DraftRefusedException("\"" + this.id
					+ "\" cannot be the short name of a dataset. Use small letters a to z, digits and hyphens, at most 60,"
					+ " as in my-notes-2026.");
		}
		checkText("title", this.title);
		checkText("name of who codes it", this.coder);
		checkText("licence", this.licence);
	}

	private static void checkText(String what, String text) {
		if (text.isEmpty()) {
			throw new DraftRefusedException("The " + what + " is blank; every dataset says it.");
		}
		if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
			throw new DraftRefusedException("The " + what + " must be one line of at most " + LONGEST + " characters.");
		}
	}

	/** The text of its {@code dataset.yaml}. */
	String yaml(LocalDate day) {
		DumperOptions quoted = new DumperOptions();
		quoted.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
		quoted.setSplitLines(false);
		Map<String, String> keys = new LinkedHashMap<>();
		keys.put("title", this.title);
		keys.put("publisher", this.coder);
		keys.put("licence", this.licence);
		keys.put("attribution", this.coder + ", " + this.title);
		keys.put("coding", "Written by hand on the page of Fealty by " + this.coder + ", begun on " + day + ".");
		return new Yaml(quoted).dump(keys);
	}

}
